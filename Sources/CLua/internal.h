// Shared by the C files of this target, unseen by Swift.
#ifndef ZL_INTERNAL_H
#define ZL_INTERNAL_H
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
#include <string.h>
#include <stdlib.h>
#include <stdint.h>
#include "CLua.h"

// What host functions and errors cost, in instructions.
enum {
    ZL_HOOK_COUNT = 1000,
    ZL_HOOK_COUNT_COROUTINE = 100,
    ZL_PRICE_HOST = 20,
    ZL_PRICE_ERROR = 200,
    ZL_PRICE_COROUTINE = 100,
    ZL_PRICE_BYTES = 64,  // so many bytes made or read cost one instruction
    ZL_BIG_BLOCK = 1024,
    ZL_LEVEL_BYTES = 96  // what one level of calls holds at least: its description and its slots
};

// The first field of every userdata. Plugins can make no userdata, so the kind needs no further proof.
enum { ZL_KIND_BOX = 0x5A4C0001, ZL_KIND_OBJECT, ZL_KIND_RECORD, ZL_KIND_ERROR, ZL_KIND_ROWS };
typedef struct { uint32_t kind; } zl_header;
typedef struct { uint32_t kind; void *payload; } zl_box;
typedef struct { uint32_t kind; int32_t limit; void *payload; } zl_error;

static inline zl_context *zl_context_of(lua_State *L) { return *(zl_context **)lua_getextraspace(L); }
static inline uint32_t zl_kind(lua_State *L, int index) {
    const zl_header *header = lua_type(L, index) == LUA_TUSERDATA ? lua_touserdata(L, index) : NULL;
    return header ? header->kind : 0;
}

// Addresses that serve as registry keys and as marks in metatables.
extern const char zl_key_cache, zl_key_box, zl_key_error, zl_key_locked, zl_key_words, zl_key_reserved,
    zl_key_sealed, zl_key_fault, zl_key_coroutines, zl_key_base, zl_key_guard, zl_key_original, zl_key_unknown, zl_key_strings,
    zl_key_object, zl_key_anchored, zl_key_decimal, zl_key_days, zl_key_dayfactory;

// allocator.c
void *zl_allocate(void *ud, void *block, size_t old_size, size_t new_size);
// budget.c
void zl_hook(lua_State *L, lua_Debug *ar);
void zl_arm(zl_context *ctx, lua_State *L, lua_Integer interval);
void zl_raise_fault(lua_State *L);
void zl_judge_memory(lua_State *L);
static inline void zl_check_fault(lua_State *L) { if (zl_context_of(L)->fault) zl_raise_fault(L); }
// coverage.c
void zl_coverage_line_hook(lua_State *L, lua_Debug *ar);
void zl_coverage_close(zl_context *ctx);
// frames.c
void zl_collect_frames(zl_context *ctx, lua_State *L, int from_level, int append);
int zl_depth(lua_State *L);
int zl_message_handler(lua_State *L);
// values.c
void zl_push(lua_State *L, zl_context *ctx, zl_value *value);
void zl_push_closure(lua_State *L, void *payload);
int32_t zl_anchor(lua_State *L, zl_context *ctx);   // pops the value
void zl_push_anchor(lua_State *L, zl_context *ctx, int32_t ref);
void zl_out_reset(zl_context *ctx);
int zl_protected(zl_context *ctx, lua_CFunction function, void *arguments, int results);
void zl_values_open(lua_State *L);
// trampoline.c
int zl_trampoline(lua_State *L);
int zl_invoke(lua_State *L, void *payload);
int zl_invoke_outbox(lua_State *L, void *payload);  // leaves the results in the outbox
// objects.c
void zl_push_object(lua_State *L, zl_context *ctx, zl_value *value);
void zl_push_box(lua_State *L, zl_context *ctx, zl_value *value);  // the box of a closure, for zl_invoke
void zl_objects_open(lua_State *L);
// record.c, rows.c
void zl_push_record(lua_State *L, zl_context *ctx, int32_t record_class, int64_t row);
void zl_push_rows(lua_State *L, zl_context *ctx, zl_rows_spec *spec);
void zl_rows_open(lua_State *L);
void zl_records_close(zl_context *ctx);
// Reads the upvalues of the running closure.
void zl_column_value(lua_State *L, zl_context *ctx, struct zl_record_class *c, int column, int64_t row);
uint64_t zl_record_generation(lua_State *L, int index);
int zl_record_check(lua_State *L, int index, int32_t *record_class, int64_t *row);
// world_*.c
void zl_world_open(lua_State *L);
void zl_world_base(lua_State *L);       // each leaves its table on the stack
void zl_world_string(lua_State *L);
void zl_world_table(lua_State *L);
void zl_world_math(lua_State *L);
void zl_world_utf8(lua_State *L);
void zl_world_coroutine(lua_State *L);
void zl_metatables_open(lua_State *L);
int zl_setmetatable(lua_State *L);
int zl_getmetatable(lua_State *L);
int zl_rawset(lua_State *L);
int zl_is_locked(lua_State *L, int index);
void zl_check_table(lua_State *L, int index, int writing);
const char *zl_tostring(lua_State *L, int index, size_t *length);  // pushes
void zl_sorted_keys(lua_State *L, int table);  // pushes a sequence
int zl_charged(lua_State *L);  // upvalue: a library function, charged by the length of its first argument
void zl_set_charged(lua_State *L, const char *name);  // wraps field `name` of the library below the target on top
#endif

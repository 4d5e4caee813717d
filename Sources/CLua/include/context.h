// What the C side knows about one Lua state. Read by Swift, written by C unless a line says otherwise.
#ifndef ZL_CONTEXT_H
#define ZL_CONTEXT_H
#include <lua.h>
#include "value.h"

enum {
    ZL_LIMIT_NONE = 0,
    ZL_LIMIT_INSTRUCTIONS,
    ZL_LIMIT_CLOCK,
    ZL_LIMIT_MEMORY,
    ZL_LIMIT_STRING,
    ZL_LIMIT_COROUTINES_ALIVE,
    ZL_LIMIT_COROUTINES_MADE,
    ZL_LIMIT_PATTERN_STEPS,
    ZL_LIMIT_INTERRUPTED  // somebody asked from outside
};

typedef struct zl_limits {
    lua_Integer instructions;  // per outermost call; negative: none
    int64_t memory;            // bytes of the state; the high mark is four times this
    int64_t string;            // bytes of one string
    int64_t pattern_steps;
    int64_t coroutines_alive;
    int64_t coroutines_made;   // per outermost call
} zl_limits;

enum { ZL_MAX_FRAMES = 40, ZL_FRAME_SOURCE = 240, ZL_FRAME_NAME = 64 };
typedef struct zl_frame {
    char source[ZL_FRAME_SOURCE];
    char name[ZL_FRAME_NAME];
    char kind[12];  // "global", "local", "method", "field", "upvalue", "for iterator", "metamethod", "" ; as Lua names them
    int32_t line;           // -1 in a C function
    int32_t line_defined;
    int32_t is_lua;
} zl_frame;

struct zl_record_class;
struct zl_coverage;

typedef struct zl_context {
    lua_State *main;
    lua_State *running;  // the thread whose code is on top; a watchdog would arm the hook of this one
    void *host;          // unretained; the Swift state

    // Swift's side of the closures. `invoke` answers how many values it put into the outbox, or -1 with the error as the only one.
    int (*invoke)(void *host, void *payload, lua_State *L, int argument_count);
    void (*release)(void *payload);

    zl_limits limits;
    lua_Integer spent;
    lua_Integer armed;       // the interval that the hook of the running thread waits for
    int64_t deadline;        // monotonic nanoseconds, 0: none; set by Swift
    int32_t interrupted;     // set by any thread: the next hook raises
    int32_t fault;           // sticky: a ZL_LIMIT_, after which every instruction raises
    int32_t over_memory;     // the next hook collects and judges
    int32_t refused;         // why the allocator refused last: a ZL_LIMIT_
    int64_t refused_size;
    int32_t lua_on_top;      // the allocator refuses only then
    int32_t depth;           // nested protected calls
    int64_t used, peak;      // bytes
    int64_t fail_countdown;  // fault injection of tests: the n-th allocation from now fails; 0: off
    int32_t fail_for_ever;
    int64_t coroutines_alive, coroutines_made;
    uint64_t random[4];
    uint64_t seed;
    uint64_t generation;     // of records; changes with each scope

    zl_value *outbox;        // values on their way to Lua
    int32_t outbox_count, outbox_capacity;
    char *text;
    size_t text_count, text_capacity;

    zl_frame *frames;        // of the last error, innermost first
    int32_t frame_count;
    int32_t frames_skipped;
    int32_t frames_pending;  // those of a coroutine that died, to be continued by its resumer
    int32_t anchors;         // registry reference of the table of anchored values
    int32_t anchor_count;
    int32_t *free_anchors;
    int32_t free_anchor_count, free_anchor_capacity;

    struct zl_record_class **record_classes;
    int32_t record_class_count;
    char *scope_labels[64];  // of the last scopes, by generation
    struct zl_coverage *coverage;  // NULL: no lines are noted
} zl_context;

/// A new state with the frozen base, or NULL without memory.
zl_context *zl_open(const zl_limits *limits, void *host,
                    int (*invoke)(void *host, void *payload, lua_State *L, int argument_count),
                    void (*release)(void *payload));
void zl_close(zl_context *ctx);
/// A full collection.
void zl_collect(zl_context *ctx);
/// Puts the value of an anchor up for reuse. Never raises, touches no Lua.
void zl_release_anchor(zl_context *ctx, int32_t ref);
/// 0 when strings are compared and numbers read as in the C locale.
int zl_locale_is_foreign(void);
int64_t zl_now(void);
const char *zl_lua_release(void);
/// Fills `ctx->random`, so that equal calls draw equal numbers.
void zl_seed(zl_context *ctx, uint64_t seed);
#endif

#ifndef ZL_RECORD_PRIVATE_H
#define ZL_RECORD_PRIVATE_H
#include "internal.h"

// Field names are short and so interned: one address a name for the life of the state. An open table from address to column.
typedef struct { const char *address; int32_t column; } zl_slot;

typedef struct zl_record_class {
    int32_t id, defined;
    char *name;
    int32_t row_count, column_count;
    zl_column *columns;
    zl_slot *slots;
    uintptr_t mask;
    int metatable, cache, index, names;  // registry references; `index` is the __index closure, whose upvalues are the caches
    int32_t cached;               // records made in the running scope
    int32_t outdated;             // its columns are: fields go to the fallback
    void *owner;
} zl_record_class;

// Upvalues of closures that read columns.
enum { ZL_UP_SELF = 1, ZL_UP_MEMBERS, ZL_UP_FALLBACK, ZL_UP_DAYS, ZL_UP_TEXTS };
enum { ZL_MAX_UPVALUES = 250 };

typedef struct {
    uint32_t kind;
    int32_t record_class;
    int64_t row;
    uint64_t generation;
} zl_record;

static inline uintptr_t zl_record_slot(const char *address) { return ((uintptr_t)address >> 4) * (uintptr_t)0x9E3779B97F4A7C15u >> 32; }
int zl_record_index(lua_State *L);
#endif

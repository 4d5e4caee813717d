// Records: (class, row) over columns of memory that Swift owns. Reading a field runs no Swift.
#ifndef ZL_RECORD_H
#define ZL_RECORD_H
#include "context.h"

enum {
    ZL_COLUMN_TEXT = 0,   // int32 ids into a string table
    ZL_COLUMN_INTEGER,    // int64
    ZL_COLUMN_HUNDREDTHS, // int64; whole numbers become integers, others go through the decimal factory
    ZL_COLUMN_DAY,        // int32 codes, through the day factory, each once a state
    ZL_COLUMN_BOOL8,      // uint8: 0, 1, 255 is null
    ZL_COLUMN_BOOL32,     // int32
    ZL_COLUMN_REFERENCE,  // int32 row in another class
    ZL_COLUMN_INT32       // int32 as an integer
};

typedef struct zl_strings {
    const char *bytes;
    const uint32_t *offsets;  // count + 1 of them
    int32_t count;
} zl_strings;

typedef struct zl_column {
    int32_t kind;
    int32_t target;             // reference: class id
    const void *values;
    const zl_strings *strings;  // text
    int32_t cache;              // C's own: the upvalue of the text cache
} zl_column;

typedef struct zl_key {
    const char *bytes;
    size_t length;
    int32_t column;
} zl_key;

/// Reserves a class id, so that classes may refer to each other. Negative without memory.
int32_t zl_record_reserve(zl_context *ctx, const char *name);
/// Defines a reserved class. Columns and keys are copied, column memory is not; `owner` is retained by Swift and released on close.
/// The outbox holds: members table, fallback closure or nil, write closure or nil, then event, closure, …  0, or a status with the error
/// on the stack.
int zl_record_define(zl_context *ctx, int32_t record_class, int32_t row_count, const zl_column *columns, int32_t column_count,
                     const zl_key *keys, int32_t key_count, void *owner);
/// From now on fields are read by the fallback alone, until the class is defined anew.
void zl_record_outdate(zl_context *ctx, int32_t record_class);
int zl_record_is_defined(zl_context *ctx, int32_t record_class);
/// The outbox holds one closure; `which` is ZL_COLUMN_HUNDREDTHS or ZL_COLUMN_DAY.
int zl_record_factory(zl_context *ctx, int which);
/// Ends the running scope: its records raise from now on. `label` says where they were handed out, and is kept for the last scopes.
void zl_scope_begin(zl_context *ctx, const char *label);
void zl_scope_end(zl_context *ctx);
/// The label of a past scope; NULL when it is too long ago.
const char *zl_scope_label(zl_context *ctx, uint64_t generation);
#endif

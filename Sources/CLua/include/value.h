// The one form in which values cross between Swift and Lua: plain structs, so that neither side unwinds through the other.
#ifndef ZL_VALUE_H
#define ZL_VALUE_H
#include <stddef.h>
#include <stdint.h>

enum {
    ZL_NIL = 0,
    ZL_BOOLEAN,    // integer: 0 or 1
    ZL_INTEGER,    // integer
    ZL_NUMBER,     // number
    ZL_STRING,     // pointer, integer: bytes and their count; from Swift `aux` is the offset in the outbox
    ZL_TABLE,      // ref: anchor
    ZL_FUNCTION,   // ref: anchor
    ZL_COROUTINE,  // ref: anchor
    ZL_OBJECT,     // pointer: the Swift object (retained when it goes to Lua); ref: its metatable's anchor
    ZL_RECORD,     // ref: record class, integer: row, aux: generation
    ZL_ERROR,      // pointer: the Swift error (retained when it goes to Lua), or NULL with integer: a limit
    ZL_ROWS,       // pointer: a zl_rows_spec, owned by the receiver; becomes an iterator function
    ZL_CLOSURE,    // pointer: a Swift closure object, retained; becomes a function
    ZL_OTHER       // light userdata and whatever else no plugin can make
};

typedef struct zl_value {
    int32_t tag;
    int32_t ref;
    int64_t integer;
    int64_t aux;
    double number;
    const void *pointer;
} zl_value;

/// Rows of a record class to walk over; with columns, their values instead of records.
enum { ZL_ROWS_MAX_COLUMNS = 16 };
typedef struct zl_rows_spec {
    int32_t record_class;
    int32_t column_count;
    int32_t columns[ZL_ROWS_MAX_COLUMNS];
    const int32_t *rows;
    int64_t count;
    void *owner;  // retained; keeps `rows` alive
} zl_rows_spec;
#endif

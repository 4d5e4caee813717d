// Protected raw access to tables. Keys and values go through the outbox; results lie on the stack.
#ifndef ZL_TABLES_H
#define ZL_TABLES_H
#include "context.h"

/// A new table of the outbox's first `array` values, then key, value, key, value … On the stack when 0.
int zl_table_new(zl_context *ctx, int32_t array);
/// The outbox holds the key.
int zl_table_get(zl_context *ctx, int32_t table);
/// The outbox holds key and value.
int zl_table_set(zl_context *ctx, int32_t table);
/// Puts the sorted keys on the stack as one sequence; `*count` of them. A key that has no order makes an error.
int zl_table_keys(zl_context *ctx, int32_t table, int64_t *count);
/// Puts keys and values by turns on the stack as one sequence, in the order of the keys; `*count` of both together.
int zl_table_entries(zl_context *ctx, int32_t table, int64_t *count);
int64_t zl_table_length(zl_context *ctx, int32_t table);
/// Pushes element `index` of the sequence on top of the stack, or of the anchored table when `table` >= 0. Never raises.
int zl_table_element(zl_context *ctx, int32_t table, int64_t index);
#endif

// Protected entries from Swift. None raises. All work on `ctx->running`.
#ifndef ZL_CALLS_H
#define ZL_CALLS_H
#include "context.h"

/// Empties the outbox before values are put into it.
void zl_out_begin(zl_context *ctx);
void zl_out(zl_context *ctx, zl_value value);
/// Zeroed, for a value of ZL_ROWS.
zl_rows_spec *zl_new_rows_spec(void);
void zl_out_text(zl_context *ctx, const char *bytes, size_t length);

/// Starts the budgets of an outermost call.
void zl_begin_budget(zl_context *ctx);
/// Stops what runs at its next hook; for any thread.
void zl_interrupt(zl_context *ctx, int interrupted);
/// Lets a spent state run again when nothing of it runs; what it holds is collected. 0 when it holds more than it may even then.
int zl_recover(zl_context *ctx);
/// Calls an anchored function with the outbox's values. 0 with the results on the stack (`*results` of them), else a Lua status with the
/// error value.
int zl_call(zl_context *ctx, int32_t function, int *results);
/// Compiles text; 0 with the function on the stack, else a status with the message.
int zl_load(zl_context *ctx, int32_t environment, const char *chunk_name, const char *text, size_t length);
/// Describes the value at `index`. Strings stay valid while they are on the stack; tables, functions and coroutines get an anchor.
/// 0, or a status when there was no memory for the anchor.
int zl_read(zl_context *ctx, lua_State *L, int index, zl_value *out);
int zl_top(lua_State *L);
void zl_pop(lua_State *L, int count);
/// The nearest Lua frame above a running host function. 1 when there is one.
int zl_caller(lua_State *L, zl_frame *out);
/// Where a function was written.
typedef struct zl_definition {
    char source[ZL_FRAME_SOURCE];
    int32_t line, last_line, parameters, is_vararg, is_lua;
} zl_definition;
int zl_define_of(zl_context *ctx, int32_t function, zl_definition *out);
/// An address that is equal for equal anchored values, for identity only.
const void *zl_identity(zl_context *ctx, int32_t ref);
/// 0 suspended, 1 running, 2 normal, 3 dead.
int zl_coroutine_status(zl_context *ctx, int32_t ref);
#endif

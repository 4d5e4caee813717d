// The frozen base and the global tables over it.
#ifndef ZL_WORLD_H
#define ZL_WORLD_H
#include "context.h"

/// A new global table over the base. The outbox holds three closures: unknown(name), refused write(name, reason), print(text).
/// The global table is on the stack when 0.
int zl_environment_new(zl_context *ctx);
/// Sets a word of the host; the plugin may read it and not replace it. The outbox holds name and value.
int zl_environment_define(zl_context *ctx, int32_t environment);
/// Sets every word of another environment, as the host's.
int zl_environment_adopt(zl_context *ctx, int32_t environment, int32_t other);
/// From now on a write of a global raises.
int zl_environment_seal(zl_context *ctx, int32_t environment);
/// The sorted names of an environment, base words and globals of the plugin, as one sequence on the stack.
int zl_environment_names(zl_context *ctx, int32_t environment, int64_t *count);
/// The outbox holds a name; its value is on the stack, nil when there is none. No unknown-name closure is asked.
int zl_environment_get(zl_context *ctx, int32_t environment);
/// The sorted member names of a library of the base.
int zl_library_names(zl_context *ctx, const char *library, int64_t *count);
/// The outbox holds one closure: unknown member(library name, member name).
int zl_world_unknown_member(zl_context *ctx);
#endif

// Swift objects as userdata.
#ifndef ZL_OBJECTS_H
#define ZL_OBJECTS_H
#include "context.h"

/// Makes a metatable of host objects. The outbox holds: members table, unknown-member closure or nil, rows closure or nil, then event,
/// closure, …
/// The metatable is on the stack when 0.
int zl_object_metatable(zl_context *ctx, const char *name);
#endif

// Which lines of Lua ran: noted only where a test run asks for it.
#ifndef ZL_COVERAGE_H
#define ZL_COVERAGE_H
#include "context.h"

/// Notes lines from the next outermost call on. 0, or 1 without memory.
int zl_coverage_begin(zl_context *ctx);
/// Adds the lines of an anchored function, and of the functions of its source that it reaches by its upvalues and globals.
int zl_coverage_expect(zl_context *ctx, int32_t function);
/// How many lines of a source are known; 0 where nothing of it is.
int32_t zl_coverage_count(zl_context *ctx, const char *source);
/// Whether a line of a source holds code, and whether it ran.
int zl_coverage_has_code(zl_context *ctx, const char *source, int32_t line);
int zl_coverage_ran(zl_context *ctx, const char *source, int32_t line);
#endif

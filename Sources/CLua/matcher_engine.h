#ifndef ZL_MATCHER_ENGINE_H
#define ZL_MATCHER_ENGINE_H

// What the string functions see of the engine in matcher.c.

#include <lauxlib.h>
#include <lua.h>
#include <stddef.h>

#include "budget.h"
#include "context.h"
#include "matcher.h"

enum {
    ZL_MATCHER_CAPTURES = 32,     // LUA_MAXCAPTURES
    ZL_MATCHER_DEPTH = 200,       // MAXCCALLS: nested tries, each of which uses C stack
    ZL_MATCHER_ERROR_PRICE = 100  // instructions; raising and catching an error costs about that much time
};

/// Special values of zl_capture.length.
enum { ZL_CAPTURE_OPEN = -1, ZL_CAPTURE_POSITION = -2 };

typedef struct zl_capture {
    const char *start;
    ptrdiff_t length;
} zl_capture;

typedef struct zl_matcher {
    lua_State *L;
    const char *subject, *subject_end;
    const char *pattern, *pattern_end;
    lua_Integer steps, step_limit;
    lua_Integer steps_paid;  // steps already charged as instructions
    size_t bytes_unpaid;     // text copied or searched since the last settling
    int depth;
    int capture_count;
    zl_capture captures[ZL_MATCHER_CAPTURES];
} zl_matcher;

/// Tries the pattern at one place of the subject; the end of the match, or NULL. Forgets earlier captures.
const char *zl_matcher_try(zl_matcher *m, const char *place);

/// Charges what was done since the last call. Raises when the instructions are spent.
void zl_matcher_settle(zl_matcher *m, lua_Integer extra);

/// Raises an error of the calling Lua line after charging for it.
#define ZL_MATCHER_FAIL(m, ...) (zl_matcher_settle((m), ZL_MATCHER_ERROR_PRICE), luaL_error((m)->L, __VA_ARGS__))

#endif

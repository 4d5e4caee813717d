#ifndef ZL_MATCHER_H
#define ZL_MATCHER_H

#include <lua.h>

// string.find, match, gmatch and gsub with Lua 5.4's own results and error texts, but with a bound on their work.
// The library's matcher cannot be interrupted: one call can run for hours unseen by any hook.
//
// All four are lua_CFunctions and raise Lua errors. One call, or one iteration of gmatch, may take zl_pattern_steps(L) steps and then
// raises the limit ZL_LIMIT_PATTERN_STEPS. A step is about one comparison of a byte. Ten steps charge one instruction through
// zl_charge, before any callback and before the result or the error is handed over; copied or plainly searched text charges one
// instruction for 64 bytes. What gsub builds passes zl_check_string whenever its buffer grows, and once more when it is whole.
// Character classes are those of the C locale, whatever the process has set.

int zl_string_find(lua_State *L);
int zl_string_match(lua_State *L);
int zl_string_gmatch(lua_State *L);
int zl_string_gsub(lua_State *L);

#endif

// Instructions, wall clock and string sizes. All of these may raise: C only, never beneath a Swift frame.
#ifndef ZL_BUDGET_H
#define ZL_BUDGET_H
#include <lua.h>

/// Charges a price against the instruction budget; raises, now and at every later instruction, when it is spent or the time is over.
void zl_charge(lua_State *L, lua_Integer instructions);
/// Raises when a string of `length` bytes would be over the limit of one string. Answers 1 otherwise, and charges its making.
int zl_check_string(lua_State *L, size_t length);
/// Raises a limit that is no budget: the code may catch it and go on.
int zl_raise_limit(lua_State *L, int limit);
/// The most steps that one pattern call may take.
lua_Integer zl_pattern_steps(lua_State *L);
#endif

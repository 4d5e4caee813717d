// The system's Lua 5.4 (apt: liblua5.4-dev). Only CLua includes this.
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

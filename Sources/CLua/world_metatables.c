// Metatables without finalizers and weakness, and without a way round that.
//
// Finalizers run with hooks off, and weak tables turn a forced collection into a use of freed memory. So `__gc` and `__mode` are refused
// in setmetatable,
// and also when they are written later: whatever serves as a metatable gets a guard, a metatable of its own whose `__newindex` sees every
// new key.
// A table that serves as a metatable and has a metatable of its own gets a guarded copy of it.
#include "internal.h"

int zl_is_locked(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index)) return 0;
    lua_rawgetp(L, -1, &zl_key_locked);
    int locked = lua_toboolean(L, -1);
    lua_pop(L, 2);
    return locked;
}

void zl_check_table(lua_State *L, int index, int writing) {
    luaL_checktype(L, index, LUA_TTABLE);
    if (writing && zl_is_locked(L, index)) luaL_error(L, "this table belongs to everybody and cannot be changed");
}

static int is_refused_key(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TSTRING) return 0;
    const char *key = lua_tostring(L, index);
    return !strcmp(key, "__gc") || !strcmp(key, "__mode");
}

static int refuse_key(lua_State *L, const char *key) {
    return luaL_error(L, "metatables have no '%s' here: plugins need no %s", key, !strcmp(key, "__gc") ? "finalizers" : "weak tables");
}

// upvalue 1, in a guarded copy only: the original's __newindex
static int guarded_write(lua_State *L) {
    lua_settop(L, 3);
    if (is_refused_key(L, 2)) return refuse_key(L, lua_tostring(L, 2));
    int kind = lua_type(L, lua_upvalueindex(1));
    if (kind == LUA_TFUNCTION) {
        lua_pushvalue(L, lua_upvalueindex(1));
        lua_insert(L, 1);
        lua_call(L, 3, 0);
    } else if (kind == LUA_TNIL || kind == LUA_TNONE) {
        lua_pushvalue(L, 2);
        lua_pushvalue(L, 3);
        lua_rawset(L, 1);
        // A table that is its own metatable: its copy follows.
        lua_getmetatable(L, 1);
        lua_rawgetp(L, 4, &zl_key_original);
        if (lua_rawequal(L, 1, 5) && lua_type(L, 2) == LUA_TSTRING
            && !strncmp(lua_tostring(L, 2), "__", 2) && strcmp(lua_tostring(L, 2), "__newindex")) {
            lua_pushvalue(L, 2);
            lua_pushvalue(L, 3);
            lua_rawset(L, 4);
        }
    } else {
        lua_pushvalue(L, lua_upvalueindex(1));
        lua_replace(L, 1);
        lua_settable(L, 1);
    }
    return 0;
}

static const char *const events[] = {
    "__index", "__call", "__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm",
    "__idiv", "__band", "__bor", "__bxor", "__shl", "__shr", "__bnot",
    "__concat", "__len", "__eq", "__lt", "__le", "__close", "__tostring", "__name", "__pairs", "__metatable",
};

// Pushes the guarded copy of the metatable at `index`.
static void push_guarded(lua_State *L, int index) {
    lua_createtable(L, 0, 6);
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        lua_pushstring(L, events[i]);
        if (lua_rawget(L, index) == LUA_TNIL) lua_pop(L, 1);
        else lua_setfield(L, -2, events[i]);
    }
    lua_pushliteral(L, "__newindex");
    lua_rawget(L, index);
    lua_pushcclosure(L, guarded_write, 1);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, &zl_key_guard);
    lua_pushvalue(L, index);
    lua_rawsetp(L, -2, &zl_key_original);
}

static int is_guard(lua_State *L, int index) {
    lua_rawgetp(L, index, &zl_key_guard);
    int guard = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return guard;
}

static void guard(lua_State *L, int index) {
    if (!lua_getmetatable(L, index)) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_guard);
        lua_setmetatable(L, index);
        return;
    }
    int own = lua_gettop(L);
    if (!is_guard(L, own) && !zl_is_locked(L, index)) {
        push_guarded(L, own);
        lua_setmetatable(L, index);
    }
    lua_settop(L, own - 1);
}

static int has_protected_metatable(lua_State *L, int index) {
    if (!lua_getmetatable(L, index)) return 0;
    lua_pushliteral(L, "__metatable");
    int protected = lua_rawget(L, -2) != LUA_TNIL;
    lua_pop(L, 2);
    return protected;
}

int zl_setmetatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    int kind = lua_type(L, 2);
    luaL_argexpected(L, kind == LUA_TNIL || kind == LUA_TTABLE, 2, "nil or table");
    lua_settop(L, 2);
    if (has_protected_metatable(L, 1)) return luaL_error(L, "cannot change a protected metatable");
    int serves = lua_getmetatable(L, 1) ? is_guard(L, 3) : 0;  // is table 1 itself a metatable of something?
    lua_settop(L, 2);
    if (kind == LUA_TTABLE) {
        static const char *const refused[] = { "__gc", "__mode" };
        for (int i = 0; i < 2; i++) {
            lua_pushstring(L, refused[i]);
            if (lua_rawget(L, 2) != LUA_TNIL) return refuse_key(L, refused[i]);
            lua_pop(L, 1);
        }
        guard(L, 2);
        if (lua_rawequal(L, 1, 2)) serves = 1;
    }
    if (!serves) {
        lua_setmetatable(L, 1);
    } else if (kind == LUA_TNIL) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_guard);
        lua_setmetatable(L, 1);
    } else {
        push_guarded(L, 2);
        lua_setmetatable(L, 1);
    }
    lua_settop(L, 1);
    return 1;
}

int zl_getmetatable(lua_State *L) {
    luaL_checkany(L, 1);
    if (!lua_getmetatable(L, 1)) {
        lua_pushnil(L);
        return 1;
    }
    int metatable = lua_gettop(L);
    lua_pushliteral(L, "__metatable");
    if (lua_rawget(L, metatable) != LUA_TNIL) return 1;
    if (is_guard(L, metatable)) lua_rawgetp(L, metatable, &zl_key_original);  // nil for the bare guard
    else lua_pushvalue(L, metatable);
    return 1;
}

int zl_rawset(lua_State *L) {
    luaL_checkany(L, 3);
    zl_check_table(L, 1, 1);
    if (is_refused_key(L, 2)) return refuse_key(L, lua_tostring(L, 2));
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

void zl_metatables_open(lua_State *L) {
    lua_createtable(L, 0, 2);
    lua_pushnil(L);
    lua_pushcclosure(L, guarded_write, 1);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, &zl_key_guard);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_guard);
}

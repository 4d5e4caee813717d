// The frozen base. Libraries are empty proxies: nobody changes what others use.
#include "internal.h"

// upvalue: the library's true table. Reads of what is not there ask Swift for the near miss.
static int unknown_member(lua_State *L) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_unknown) != LUA_TFUNCTION)
        return luaL_error(L, "unknown member '%s'", luaL_tolstring(L, 2, NULL));
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 2);
    lua_call(L, 2, 1);
    return 1;
}

static int frozen(lua_State *L) {
    const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : luaL_typename(L, 2);
    return luaL_error(L, "'%s' cannot be set: this table belongs to everybody", key);
}

static int proxy_pairs(lua_State *L) {
    if (!luaL_getmetafield(L, 1, "__index")) return luaL_error(L, "table expected");
    if (!lua_istable(L, -1)) return luaL_error(L, "table expected");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_base);
    lua_getfield(L, -1, "pairs");
    lua_pushvalue(L, -3);
    lua_call(L, 1, 3);
    return 3;
}

// Replaces the library table on top by its proxy.
static void make_proxy(lua_State *L, const char *name) {
    lua_createtable(L, 0, 1);
    lua_pushstring(L, name);
    lua_pushcclosure(L, unknown_member, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_newtable(L);
    lua_createtable(L, 0, 6);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, frozen);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, proxy_pairs);
    lua_setfield(L, -2, "__pairs");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, &zl_key_locked);
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

// The string metatable serves s:upper(). Arithmetic on text is left out: "20.5" + 1 would be a binary float without a word.
static void lock_strings(lua_State *L) {
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 3);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

void zl_world_open(lua_State *L) {
    zl_world_base(L);
    int base = lua_gettop(L);
    static const struct { const char *name; void (*make)(lua_State *); } libraries[] = {
        { "string", zl_world_string }, { "table", zl_world_table }, { "math", zl_world_math },
        { "utf8", zl_world_utf8 }, { "coroutine", zl_world_coroutine },
    };
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        libraries[i].make(L);
        if (i == 0) lock_strings(L);
        make_proxy(L, libraries[i].name);
        lua_setfield(L, base, libraries[i].name);
    }
    lua_pushvalue(L, base);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_base);
    lua_settop(L, base - 1);
}

static int unknown_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    zl_push(L, ctx, &ctx->outbox[0]);
    zl_out_reset(ctx);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_unknown);
    return 0;
}

int zl_world_unknown_member(zl_context *ctx) { return zl_protected(ctx, unknown_body, NULL, 0); }

typedef struct { const char *name; int64_t count; } library_arguments;

static int library_body(lua_State *L) {
    library_arguments *arguments = lua_touserdata(L, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_base);
    lua_getfield(L, -1, arguments->name);
    luaL_getmetafield(L, -1, "__index");
    zl_sorted_keys(L, lua_gettop(L));
    arguments->count = (int64_t)lua_rawlen(L, -1);
    return 1;
}

int zl_library_names(zl_context *ctx, const char *library, int64_t *count) {
    library_arguments arguments = { library, 0 };
    int status = zl_protected(ctx, library_body, &arguments, 1);
    *count = arguments.count;
    return status;
}

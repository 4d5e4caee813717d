// The global tables over the frozen base.
//
// A plugin's global table is an empty proxy: reads go to the table of words behind it, writes to new and old names alike run through one
// function,
// so that globals can be refused while a rule runs.
#include "internal.h"

// upvalues: words, reserved names, refusal closure. The seal stands in the metatable of the global table.
static int global_write(lua_State *L) {
    lua_settop(L, 3);
    if (lua_type(L, 2) == LUA_TSTRING) {
        lua_getmetatable(L, 1);
        lua_rawgetp(L, -1, &zl_key_sealed);
        int sealed = lua_toboolean(L, -1);
        lua_pushvalue(L, 2);
        lua_rawget(L, lua_upvalueindex(2));
        int reserved = lua_toboolean(L, -1);
        lua_settop(L, 3);
        if (!sealed && !reserved) {
            lua_rawset(L, lua_upvalueindex(1));
            return 0;
        }
        lua_pushvalue(L, lua_upvalueindex(3));
        lua_pushvalue(L, 2);
        lua_pushboolean(L, sealed);
        lua_call(L, 2, 0);
    }
    return luaL_error(L, "a global must have a name");
}

// upvalues: words
static int global_pairs(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_base);
    lua_getfield(L, -1, "pairs");
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_call(L, 1, 3);
    return 3;
}

// upvalue: the unknown-name closure
static int global_unknown(lua_State *L) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 2);
    lua_call(L, 1, 1);
    return 1;
}

// upvalue: the host's closure for printed text
static int print(lua_State *L) {
    int count = lua_gettop(L);
    luaL_Buffer buffer;
    size_t total = 0;
    luaL_checkstack(L, count + 10, "too many values to print");
    for (int i = 1; i <= count; i++) {
        size_t length;
        zl_tostring(L, i, &length);
        lua_replace(L, i);
        total += length + 1;
    }
    zl_check_string(L, total);
    zl_charge(L, (lua_Integer)(total / ZL_PRICE_BYTES));
    lua_pushvalue(L, lua_upvalueindex(1));
    luaL_buffinitsize(L, &buffer, total + 1);
    for (int i = 1; i <= count; i++) {
        size_t length;
        const char *text = lua_tolstring(L, i, &length);
        if (i > 1) luaL_addchar(&buffer, '\t');
        luaL_addlstring(&buffer, text, length);
    }
    luaL_pushresult(&buffer);
    lua_call(L, 1, 0);
    return 0;
}

static int environment_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    lua_newtable(L);  // the global table
    int globals = lua_gettop(L);
    lua_createtable(L, 0, 64);
    int words = lua_gettop(L);
    lua_createtable(L, 0, 64);
    int reserved = lua_gettop(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_base);
    int base = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, base);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, words);
        lua_pushvalue(L, -1);
        lua_pushboolean(L, 1);
        lua_rawset(L, reserved);
    }
    static const char *const own[] = { "_G", "print" };
    for (int i = 0; i < 2; i++) {
        lua_pushboolean(L, 1);
        lua_setfield(L, reserved, own[i]);
    }
    lua_pushvalue(L, globals);
    lua_setfield(L, words, "_G");
    zl_push(L, ctx, &ctx->outbox[2]);
    lua_pushcclosure(L, print, 1);
    lua_setfield(L, words, "print");

    lua_createtable(L, 0, 1);
    zl_push(L, ctx, &ctx->outbox[0]);
    lua_pushcclosure(L, global_unknown, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, words);

    lua_createtable(L, 0, 8);
    lua_pushvalue(L, words);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, words);
    lua_pushvalue(L, reserved);
    zl_push(L, ctx, &ctx->outbox[1]);
    lua_pushcclosure(L, global_write, 3);
    lua_setfield(L, -2, "__newindex");
    lua_pushvalue(L, words);
    lua_pushcclosure(L, global_pairs, 1);
    lua_setfield(L, -2, "__pairs");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, &zl_key_locked);
    lua_pushvalue(L, words);
    lua_rawsetp(L, -2, &zl_key_words);
    lua_pushvalue(L, reserved);
    lua_rawsetp(L, -2, &zl_key_reserved);
    lua_setmetatable(L, globals);
    zl_out_reset(ctx);
    lua_settop(L, globals);
    return 1;
}

int zl_environment_new(zl_context *ctx) { return zl_protected(ctx, environment_body, NULL, 1); }

typedef struct { int32_t environment, count; } environment_arguments;

static int define_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    environment_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, ctx, arguments->environment);
    lua_getmetatable(L, -1);
    zl_push(L, ctx, &ctx->outbox[0]);
    int name = lua_gettop(L);
    zl_push(L, ctx, &ctx->outbox[1]);
    zl_out_reset(ctx);
    lua_rawgetp(L, name - 1, &zl_key_words);
    lua_pushvalue(L, name);
    lua_pushvalue(L, name + 1);
    lua_rawset(L, -3);
    lua_rawgetp(L, name - 1, &zl_key_reserved);
    lua_pushvalue(L, name);
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);
    return 0;
}

int zl_environment_define(zl_context *ctx, int32_t environment) {
    environment_arguments arguments = { environment, 0 };
    return zl_protected(ctx, define_body, &arguments, 0);
}

typedef struct { int32_t environment, other; } adopt_arguments;

// What each environment has of its own is not taken over.
static int is_own(lua_State *L, int key) {
    const char *name = lua_type(L, key) == LUA_TSTRING ? lua_tostring(L, key) : "";
    return strcmp(name, "_G") == 0 || strcmp(name, "print") == 0;
}

static int adopt_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    adopt_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, ctx, arguments->environment);
    lua_getmetatable(L, -1);
    zl_push_anchor(L, ctx, arguments->other);
    lua_getmetatable(L, -1);
    int mine = 3, theirs = 5;
    lua_rawgetp(L, mine, &zl_key_words);
    lua_rawgetp(L, mine, &zl_key_reserved);
    lua_rawgetp(L, theirs, &zl_key_words);
    int words = 6, reserved = 7, other = 8;
    for (lua_pushnil(L); lua_next(L, other); lua_pop(L, 1)) {
        if (is_own(L, -2)) continue;
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, words);
        lua_pushvalue(L, -2);
        lua_pushboolean(L, 1);
        lua_rawset(L, reserved);
    }
    return 0;
}

int zl_environment_adopt(zl_context *ctx, int32_t environment, int32_t other) {
    adopt_arguments arguments = { environment, other };
    return zl_protected(ctx, adopt_body, &arguments, 0);
}

static int seal_body(lua_State *L) {
    environment_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, zl_context_of(L), arguments->environment);
    lua_getmetatable(L, -1);
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, &zl_key_sealed);
    return 0;
}

int zl_environment_seal(zl_context *ctx, int32_t environment) {
    environment_arguments arguments = { environment, 0 };
    return zl_protected(ctx, seal_body, &arguments, 0);
}

static int names_body(lua_State *L) {
    environment_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, zl_context_of(L), arguments->environment);
    lua_getmetatable(L, -1);
    lua_rawgetp(L, -1, &zl_key_words);
    zl_sorted_keys(L, lua_gettop(L));
    arguments->count = (int32_t)lua_rawlen(L, -1);
    return 1;
}

int zl_environment_names(zl_context *ctx, int32_t environment, int64_t *count) {
    environment_arguments arguments = { environment, 0 };
    int status = zl_protected(ctx, names_body, &arguments, 1);
    *count = arguments.count;
    return status;
}

static int lookup_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    environment_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, ctx, arguments->environment);
    lua_getmetatable(L, -1);
    lua_rawgetp(L, -1, &zl_key_words);
    zl_push(L, ctx, &ctx->outbox[0]);
    zl_out_reset(ctx);
    lua_rawget(L, -2);
    return 1;
}

int zl_environment_get(zl_context *ctx, int32_t environment) {
    environment_arguments arguments = { environment, 0 };
    return zl_protected(ctx, lookup_body, &arguments, 1);
}

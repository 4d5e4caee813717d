// The base functions that are not the library's own.
#include "internal.h"

// MARK: text of values, without addresses

const char *zl_tostring(lua_State *L, int index, size_t *length) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
        return lua_tolstring(L, -1, length);
    }
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: case LUA_TSTRING:
        lua_pushvalue(L, index);
        break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    default:
        if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) break;
        lua_pushstring(L, luaL_typename(L, index));
    }
    return lua_tolstring(L, -1, length);
}

static int tostring(lua_State *L) {
    luaL_checkany(L, 1);
    zl_tostring(L, 1, NULL);
    return 1;
}

// MARK: sorted keys. Lua seeds its hashes by time and address, so the order of a plain `next` differs from run to run.

typedef struct {
    int kind;  // 0 number, 1 string, 2 boolean
    int is_integer;
    lua_Integer integer;
    lua_Number number;
    const char *text;
    size_t length;
} sort_key;

static int compare_keys(const void *left, const void *right) {
    const sort_key *a = left, *b = right;
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    if (a->kind == 1) {
        size_t shared = a->length < b->length ? a->length : b->length;
        int order = memcmp(a->text, b->text, shared);
        return order ? order : a->length < b->length ? -1 : a->length > b->length;
    }
    if (a->is_integer && b->is_integer) return a->integer < b->integer ? -1 : a->integer > b->integer;
    // A float key is never a whole number within the integers' range, so a rounded integer compares rightly.
    lua_Number x = a->is_integer ? (lua_Number)a->integer : a->number, y = b->is_integer ? (lua_Number)b->integer : b->number;
    return x < y ? -1 : x > y;
}

static sort_key read_key(lua_State *L, int index) {
    sort_key key = { 0 };
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        key.is_integer = lua_isinteger(L, index);
        if (key.is_integer) key.integer = lua_tointeger(L, index);
        else key.number = lua_tonumber(L, index);
        break;
    case LUA_TSTRING:
        key.kind = 1;
        key.text = lua_tolstring(L, index, &key.length);
        break;
    case LUA_TBOOLEAN:
        key.kind = 2;
        key.is_integer = 1;
        key.integer = lua_toboolean(L, index);
        break;
    default:
        luaL_error(L, "a table with a %s as a key has no order: use numbers, strings or booleans as keys", luaL_typename(L, index));
    }
    return key;
}

static void push_key(lua_State *L, const sort_key *key) {
    if (key->kind == 1) lua_pushlstring(L, key->text, key->length);
    else if (key->kind == 2) lua_pushboolean(L, (int)key->integer);
    else if (key->is_integer) lua_pushinteger(L, key->integer);
    else lua_pushnumber(L, key->number);
}

void zl_sorted_keys(lua_State *L, int table) {
    luaL_checkstack(L, 8, "too many values");
    lua_Integer count = 0;
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) count++;
    zl_charge(L, count * 2 + ZL_PRICE_HOST);
    sort_key *keys = lua_newuserdatauv(L, (size_t)(count ? count : 1) * sizeof *keys, 0);
    *(uint32_t *)keys = 0;
    lua_Integer i = 0;
    for (lua_pushnil(L); i < count && lua_next(L, table); lua_pop(L, 1)) {
        sort_key key = read_key(L, -2);
        keys[i++] = key;
    }
    lua_pop(L, 1);  // the loop ends by its count and leaves the last key
    int sorted = 1;
    for (lua_Integer k = 1; k < count && sorted; k++) sorted = compare_keys(&keys[k - 1], &keys[k]) <= 0;
    if (!sorted) {
        zl_charge(L, count * 4);
        qsort(keys, (size_t)count, sizeof *keys, compare_keys);
    }
    lua_createtable(L, (int)count, 0);
    for (lua_Integer k = 0; k < count; k++) {
        push_key(L, &keys[k]);  // strings are alive: they are keys of the table
        lua_rawseti(L, -2, k + 1);
    }
    lua_remove(L, -2);
}

// upvalues: keys, position
static int next_sorted(lua_State *L) {
    for (;;) {
        lua_Integer position = lua_tointeger(L, lua_upvalueindex(2)) + 1;
        lua_pushinteger(L, position);
        lua_replace(L, lua_upvalueindex(2));
        lua_settop(L, 1);
        if (lua_rawgeti(L, lua_upvalueindex(1), position) == LUA_TNIL) return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) return 2;  // what the loop removed is passed over
        zl_charge(L, 1);
    }
}

static int pairs(lua_State *L) {
    luaL_checkany(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    zl_sorted_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_sorted, 2);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

static int next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (!lua_isnoneornil(L, 2)) return luaL_error(L, "next(t, key) is not available, its order would differ from run to run: use pairs(t)");
    lua_settop(L, 1);
    lua_Integer count = 0;
    sort_key least;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        sort_key key = read_key(L, -2);
        if (count++ == 0 || compare_keys(&key, &least) < 0) least = key;
    }
    zl_charge(L, count);
    if (count == 0) {
        lua_pushnil(L);
        return 1;
    }
    push_key(L, &least);
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}

// MARK: protected calls that know the budgets

static int finish_pcall(lua_State *L, int status, lua_KContext extra) {
    zl_check_fault(L);
    if (status != LUA_OK && status != LUA_YIELD) {
        zl_context_of(L)->frames_pending = 0;
        zl_charge(L, ZL_PRICE_ERROR);
        lua_pushboolean(L, 0);
        lua_pushvalue(L, -2);
        return 2;
    }
    return lua_gettop(L) - (int)extra;
}

static int pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall);
    return finish_pcall(L, status, 0);
}

// A handler would run inside the hook that raised, with hooks off: so none runs once a budget is spent. upvalue: the handler
static int message_handler(lua_State *L) {
    if (zl_context_of(L)->fault) return 1;
    lua_settop(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 1, 1);
    return 1;
}

static int xpcall(lua_State *L) {
    int count = lua_gettop(L);
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushvalue(L, 2);
    lua_pushcclosure(L, message_handler, 1);
    lua_replace(L, 2);
    lua_pushboolean(L, 1);
    lua_pushvalue(L, 1);
    lua_rotate(L, 3, 2);
    int status = lua_pcallk(L, count - 2, LUA_MULTRET, 2, 2, finish_pcall);
    return finish_pcall(L, status, 2);
}

// MARK: library functions, charged

int zl_charged(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING) {
        size_t length = lua_rawlen(L, 1);
        if (length > ZL_PRICE_BYTES) zl_charge(L, (lua_Integer)(length / ZL_PRICE_BYTES));
    }
    if (lua_gettop(L) > ZL_PRICE_BYTES) zl_charge(L, lua_gettop(L));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// The library lies on top, the target below it.
void zl_set_charged(lua_State *L, const char *name) {
    lua_getfield(L, -1, name);
    lua_pushcclosure(L, zl_charged, 1);
    lua_setfield(L, -3, name);
}

void zl_world_base(lua_State *L) {
    static const luaL_Reg own[] = {
        { "pairs", pairs }, { "next", next }, { "tostring", tostring }, { "pcall", pcall }, { "xpcall", xpcall },
        { "setmetatable", zl_setmetatable }, { "getmetatable", zl_getmetatable }, { "rawset", zl_rawset }, { NULL, NULL },
    };
    static const char *const kept[] = { "assert", "error", "ipairs", "select", "type", "rawequal", "rawlen", "rawget", "_VERSION" };
    lua_newtable(L);
    luaL_setfuncs(L, own, 0);
    lua_pushcfunction(L, luaopen_base);
    lua_call(L, 0, 1);
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        lua_getfield(L, -1, kept[i]);
        lua_setfield(L, -3, kept[i]);
    }
    zl_set_charged(L, "tonumber");
    // The library wrote itself into the registry's globals, which nothing here uses.
    lua_pop(L, 1);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

// The table library: by raw length, range checked, charged. The library's own loops are unseen by the hook.
#include "internal.h"

enum { ZL_LOOP_CHUNK = 1024 };

// Pays for a loop as it goes, so that endless ranges end by the budget or the clock.
static void pay(lua_State *L, lua_Integer step) {
    if (step % ZL_LOOP_CHUNK == 0) zl_charge(L, ZL_LOOP_CHUNK);
}

static int concat(lua_State *L) {
    zl_check_table(L, 1, 0);
    size_t separator_length, total = 0;
    const char *separator = luaL_optlstring(L, 2, "", &separator_length);
    lua_Integer first = luaL_optinteger(L, 3, 1), last = luaL_opt(L, luaL_checkinteger, 4, (lua_Integer)lua_rawlen(L, 1));
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (lua_Integer i = first; i <= last; i++) {
        pay(L, i - first);
        lua_rawgeti(L, 1, i);
        if (!lua_isstring(L, -1)) return luaL_error(L, "invalid value (at index %I) in table for 'concat'", (LUAI_UACINT)i);
        size_t length;
        lua_tolstring(L, -1, &length);
        total += length + (i < last ? separator_length : 0);
        zl_check_string(L, total);
        luaL_addvalue(&buffer);
        if (i == last) break;  // the last index may be the largest integer
        luaL_addlstring(&buffer, separator, separator_length);
    }
    luaL_pushresult(&buffer);
    zl_charge(L, (lua_Integer)(total / ZL_PRICE_BYTES));
    return 1;
}

static int insert(lua_State *L) {
    zl_check_table(L, 1, 1);
    lua_Integer end = (lua_Integer)lua_rawlen(L, 1) + 1, position;
    switch (lua_gettop(L)) {
    case 2: position = end; break;
    case 3:
        position = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)position - 1u < (lua_Unsigned)end, 2, "position out of bounds");
        for (lua_Integer i = end; i > position; i--) {
            pay(L, end - i);
            lua_rawgeti(L, 1, i - 1);
            lua_rawseti(L, 1, i);
        }
        break;
    default: return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_rawseti(L, 1, position);
    return 0;
}

static int remove_element(lua_State *L) {
    zl_check_table(L, 1, 1);
    lua_Integer size = (lua_Integer)lua_rawlen(L, 1), position = luaL_optinteger(L, 2, size);
    if (position != size) luaL_argcheck(L, (lua_Unsigned)position - 1u <= (lua_Unsigned)size, 2, "position out of bounds");
    lua_rawgeti(L, 1, position);
    for (lua_Integer i = position; i < size; i++) {
        pay(L, i - position);
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    lua_pushnil(L);
    lua_rawseti(L, 1, position < size ? size : position);
    return 1;
}

static int move(lua_State *L) {
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
    zl_check_table(L, 1, 0);
    zl_check_table(L, target, 1);
    if (last >= first) {
        luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
        lua_Integer count = last - first + 1;
        luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
        int forward = to > last || to <= first || (target != 1 && !lua_rawequal(L, 1, target));
        for (lua_Integer k = 0; k < count; k++) {
            lua_Integer i = forward ? k : count - 1 - k;
            pay(L, k);
            lua_rawgeti(L, 1, first + i);
            lua_rawseti(L, target, to + i);
        }
    }
    lua_pushvalue(L, target);
    return 1;
}

static int unpack(lua_State *L) {
    zl_check_table(L, 1, 0);
    lua_Integer first = luaL_optinteger(L, 2, 1), last = luaL_opt(L, luaL_checkinteger, 3, (lua_Integer)lua_rawlen(L, 1));
    if (first > last) return 0;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
    if (count >= 1000000 || !lua_checkstack(L, (int)++count)) return luaL_error(L, "too many results to unpack");
    zl_charge(L, (lua_Integer)count);
    for (lua_Integer i = first; i < last; i++) lua_rawgeti(L, 1, i);
    lua_rawgeti(L, 1, last);
    return (int)count;
}

// MARK: sort
// A stable merge sort: equal elements keep their order, an inconsistent comparison ends all the same, and one that raises leaves the table
// as it was.

static int precedes(lua_State *L, int a, int b) {
    zl_charge(L, 2);
    if (lua_isnil(L, 2)) return lua_compare(L, a, b, LUA_OPLT);
    lua_pushvalue(L, 2);
    lua_pushvalue(L, a);
    lua_pushvalue(L, b);
    lua_call(L, 2, 1);
    int result = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return result;
}

static void merge(lua_State *L, int from, int to, lua_Integer low, lua_Integer middle, lua_Integer high) {
    lua_Integer left = low, right = middle;
    for (lua_Integer out = low; out < high; out++) {
        int take_right;
        if (left >= middle) take_right = 1;
        else if (right >= high) take_right = 0;
        else {
            lua_rawgeti(L, from, right);
            lua_rawgeti(L, from, left);
            int top = lua_gettop(L);
            take_right = precedes(L, top - 1, top);
            lua_settop(L, top - 2);
        }
        lua_rawgeti(L, from, take_right ? right++ : left++);
        lua_rawseti(L, to, out);
    }
}

static int sort(lua_State *L) {
    zl_check_table(L, 1, 1);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    if (count < 2) return 0;
    luaL_argcheck(L, count < INT32_MAX, 1, "array too big");
    zl_charge(L, count);
    lua_createtable(L, (int)count, 0);
    lua_createtable(L, (int)count, 0);
    int from = 3, to = 4;
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, from, i);
    }
    for (lua_Integer width = 1; width < count; width *= 2) {
        zl_charge(L, count);
        for (lua_Integer low = 1; low <= count; low += 2 * width) {
            lua_Integer middle = low + width <= count + 1 ? low + width : count + 1;
            lua_Integer high = low + 2 * width <= count + 1 ? low + 2 * width : count + 1;
            merge(L, from, to, low, middle, high);
        }
        int swap = from;
        from = to;
        to = swap;
    }
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, from, i);
        lua_rawseti(L, 1, i);
    }
    return 0;
}

void zl_world_table(lua_State *L) {
    static const luaL_Reg own[] = {
        { "concat", concat }, { "insert", insert }, { "remove", remove_element },
        { "move", move }, { "unpack", unpack }, { "sort", sort }, { NULL, NULL },
    };
    lua_newtable(L);
    luaL_setfuncs(L, own, 0);
    lua_pushcfunction(L, luaopen_table);
    lua_call(L, 0, 1);
    zl_set_charged(L, "pack");
    lua_pop(L, 1);
}

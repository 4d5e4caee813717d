// The string library: charged, bounded, with our own patterns.
#include "internal.h"

static int rep(lua_State *L) {
    size_t length, separator_length;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer times = luaL_checkinteger(L, 2);
    const char *separator = luaL_optlstring(L, 3, "", &separator_length);
    if (times <= 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if (length + separator_length < length
        || (length + separator_length > 0 && (lua_Unsigned)times > (size_t)PTRDIFF_MAX / (length + separator_length)))
        return zl_raise_limit(L, ZL_LIMIT_STRING);
    size_t total = length * (size_t)times + separator_length * (size_t)(times - 1);
    zl_check_string(L, total);
    if (length + separator_length == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    zl_charge(L, (lua_Integer)(total / ZL_PRICE_BYTES) + times / 4);
    luaL_Buffer buffer;
    char *out = luaL_buffinitsize(L, &buffer, total);
    for (lua_Integer i = 0; i < times; i++) {
        memcpy(out, text, length);
        out += length;
        if (i + 1 < times) {
            memcpy(out, separator, separator_length);
            out += separator_length;
        }
    }
    luaL_pushresultsize(&buffer, total);
    return 1;
}

// The library's format, after its %s have become our text and its %p are refused: both would show addresses. upvalue: the library's
static int format(lua_State *L) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length), *end = text + length;
    size_t total = length;
    int argument = 1, count = lua_gettop(L);
    for (const char *p = text; p < end; p++) {
        if (*p != '%') continue;
        if (++p == end) break;
        if (*p == '%') continue;
        argument++;
        while (p < end && memchr("-+#0 123456789.", *p, 15)) p++;
        if (p == end) break;
        if (*p == 'p') return luaL_error(L, "invalid conversion '%%p' to 'format': addresses differ from run to run");
        if (argument > count) break;  // the library says which is missing
        size_t added = 512;
        if (*p == 's') {
            luaL_checkstack(L, 4, "too many values");
            zl_tostring(L, argument, &added);
            lua_replace(L, argument);
        } else if (*p == 'q' && lua_type(L, argument) == LUA_TSTRING) {
            added = lua_rawlen(L, argument) * 5 + 2;
        }
        total += added;
        if (total > (size_t)zl_context_of(L)->limits.string * 5 + 1024) return zl_raise_limit(L, ZL_LIMIT_STRING);
    }
    zl_charge(L, (lua_Integer)(total / ZL_PRICE_BYTES) + 5);
    int results = lua_tocfunction(L, lua_upvalueindex(1))(L);
    zl_check_string(L, lua_rawlen(L, -1));
    return results;
}

void zl_world_string(lua_State *L) {
    static const char *const charged[] = { "byte", "char", "len", "lower", "upper", "reverse", "sub" };
    static const luaL_Reg own[] = {
        { "rep", rep },
        { "find", zl_string_find }, { "match", zl_string_match }, { "gmatch", zl_string_gmatch }, { "gsub", zl_string_gsub },
        { NULL, NULL },
    };
    lua_newtable(L);
    luaL_setfuncs(L, own, 0);
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    for (size_t i = 0; i < sizeof charged / sizeof *charged; i++) zl_set_charged(L, charged[i]);
    lua_getfield(L, -1, "format");
    lua_pushcclosure(L, format, 1);
    lua_setfield(L, -3, "format");
    lua_pop(L, 1);
}

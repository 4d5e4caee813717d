// math, with random numbers that are equal in equal calls; utf8, strict.
#include "internal.h"

// MARK: random numbers: xoshiro256**, seeded through splitmix64

static uint64_t mix(uint64_t *state) {
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static void fill(zl_context *ctx, uint64_t seed) {
    for (int i = 0; i < 4; i++) ctx->random[i] = mix(&seed);
}

void zl_seed(zl_context *ctx, uint64_t seed) {
    ctx->seed = seed;
    fill(ctx, seed);
}

static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static uint64_t draw(zl_context *ctx) {
    uint64_t *s = ctx->random, result = rotate(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
}

static int random_number(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    lua_Integer low = 1, high;
    switch (lua_gettop(L)) {
    case 0:
        lua_pushnumber(L, (lua_Number)(draw(ctx) >> 11) * 0x1.0p-53);
        return 1;
    case 1:
        high = luaL_checkinteger(L, 1);
        if (high == 0) {
            lua_pushinteger(L, (lua_Integer)draw(ctx));
            return 1;
        }
        break;
    case 2:
        low = luaL_checkinteger(L, 1);
        high = luaL_checkinteger(L, 2);
        break;
    default: return luaL_error(L, "wrong number of arguments");
    }
    luaL_argcheck(L, low <= high, lua_gettop(L), "interval is empty");
    uint64_t span = (uint64_t)high - (uint64_t)low, value;
    if (span == UINT64_MAX) {
        value = draw(ctx);
    } else {
        uint64_t range = span + 1, surplus = (UINT64_MAX % range + 1) % range;  // the last, incomplete stretch is drawn again
        do value = draw(ctx);
        while (surplus && value > UINT64_MAX - surplus);
        value %= range;
    }
    lua_pushinteger(L, (lua_Integer)((uint64_t)low + value));
    return 1;
}

static int random_seed(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    if (lua_isnoneornil(L, 1)) {
        fill(ctx, ctx->seed);
        return 0;
    }
    uint64_t seed;
    lua_Number number = luaL_checknumber(L, 1);
    if (lua_isinteger(L, 1)) seed = (uint64_t)lua_tointeger(L, 1);
    else memcpy(&seed, &number, sizeof seed);
    fill(ctx, seed);
    return 0;
}

void zl_world_math(lua_State *L) {
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    lua_pushcfunction(L, random_number);
    lua_setfield(L, -2, "random");
    lua_pushcfunction(L, random_seed);
    lua_setfield(L, -2, "randomseed");
}

// MARK: utf8

// The length of a well-formed character at `p`, or 0. Unlike the library's codes(), stray continuation bytes are errors.
static int decode(const unsigned char *p, size_t left, uint32_t *out) {
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    int length = p[0] < 0x80 ? 1 : p[0] >= 0xC2 && p[0] < 0xE0 ? 2 : (p[0] & 0xF0) == 0xE0 ? 3 : p[0] >= 0xF0 && p[0] < 0xF5 ? 4 : 0;
    if (length == 0 || (size_t)length > left) return 0;
    uint32_t code = length == 1 ? p[0] : p[0] & (0x7Fu >> length);
    for (int i = 1; i < length; i++) {
        if ((p[i] & 0xC0) != 0x80) return 0;
        code = code << 6 | (p[i] & 0x3Fu);
    }
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return 0;
    *out = code;
    return length;
}

static int next_code(lua_State *L) {
    size_t length;
    const unsigned char *text = (const unsigned char *)luaL_checklstring(L, 1, &length);
    lua_Unsigned position = (lua_Unsigned)lua_tointeger(L, 2);  // from 1; 0 at the start
    uint32_t code;
    if (position > 0) {
        int last = position <= length ? decode(text + position - 1, length - position + 1, &code) : 0;
        if (!last) return luaL_error(L, "invalid UTF-8 code");
        position += (lua_Unsigned)last - 1;
    }
    if (position >= length) return 0;
    if (!decode(text + position, length - position, &code))
        return luaL_error(L, "invalid UTF-8 code at byte %I", (LUAI_UACINT)(position + 1));
    lua_pushinteger(L, (lua_Integer)position + 1);
    lua_pushinteger(L, code);
    return 2;
}

static int codes(lua_State *L) {
    luaL_checkstring(L, 1);
    lua_pushcfunction(L, next_code);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

void zl_world_utf8(lua_State *L) {
    lua_newtable(L);
    lua_pushcfunction(L, luaopen_utf8);
    lua_call(L, 0, 1);
    static const char *const charged[] = { "char", "codepoint", "len", "offset" };
    for (size_t i = 0; i < sizeof charged / sizeof *charged; i++) zl_set_charged(L, charged[i]);
    lua_getfield(L, -1, "charpattern");
    lua_setfield(L, -3, "charpattern");
    lua_pop(L, 1);
    lua_pushcfunction(L, codes);
    lua_setfield(L, -2, "codes");
}

// Coroutines within the budgets. coroutine.close is absent, and a wrapped coroutine that fails is not closed either:
// in 5.4.4 closing overflows the C stack and can call a stale message handler.
#include "internal.h"

// A coroutine with the function in the registry's weak table of those that may still run.
static lua_State *make(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    luaL_checktype(L, 1, LUA_TFUNCTION);
    zl_charge(L, ZL_PRICE_COROUTINE);
    if (ctx->coroutines_made >= ctx->limits.coroutines_made) zl_raise_limit(L, ZL_LIMIT_COROUTINES_MADE);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_coroutines);
    int known = lua_gettop(L);
    if (ctx->coroutines_alive >= ctx->limits.coroutines_alive) {
        // Those that nothing holds any more are not counted; finding them costs a collection.
        zl_charge(L, (lua_Integer)(ctx->used / ZL_PRICE_BYTES));
        lua_gc(L, LUA_GCCOLLECT);
        ctx->coroutines_alive = 0;
        for (lua_pushnil(L); lua_next(L, known); lua_pop(L, 1)) ctx->coroutines_alive++;
        if (ctx->coroutines_alive >= ctx->limits.coroutines_alive) zl_raise_limit(L, ZL_LIMIT_COROUTINES_ALIVE);
    }
    lua_State *co = lua_newthread(L);
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, known);
    lua_remove(L, known);
    ctx->coroutines_alive++;
    ctx->coroutines_made++;
    zl_arm(ctx, co, ZL_HOOK_COUNT_COROUTINE);
    lua_pushvalue(L, 1);
    lua_xmove(L, co, 1);
    return co;
}

// `co` lies on L at `index`. A finished coroutine makes room for another.
static void forget(lua_State *L, int index) {
    zl_context *ctx = zl_context_of(L);
    index = lua_absindex(L, index);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_coroutines);
    lua_pushvalue(L, index);
    if (lua_rawget(L, -2) != LUA_TNIL) {
        ctx->coroutines_alive--;
        lua_pushvalue(L, index);
        lua_pushnil(L);
        lua_rawset(L, -4);
    }
    lua_pop(L, 2);
}

// Number of results on L, or -1 with the error value there.
static int resume(lua_State *L, int thread, lua_State *co, int arguments, int keep_frames) {
    zl_context *ctx = zl_context_of(L);
    zl_charge(L, ZL_PRICE_COROUTINE);
    if (!lua_checkstack(co, arguments)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    lua_xmove(L, co, arguments);
    zl_arm(ctx, co, ZL_HOOK_COUNT_COROUTINE);
    lua_State *running = ctx->running;
    lua_Debug ar;
    int fresh = lua_status(co) == LUA_OK && !lua_getstack(co, 0, &ar) && lua_gettop(co) > arguments;
    int results = 0, was_alive = fresh || lua_status(co) == LUA_YIELD;
    ctx->running = co;
    int status = lua_resume(co, L, arguments, &results);
    ctx->running = running;
    if (status != LUA_YIELD && was_alive) forget(L, thread);
    if (status == LUA_OK || status == LUA_YIELD) {
        if (!lua_checkstack(L, results + 5)) {
            lua_pop(co, results);
            lua_pushliteral(L, "too many results to resume");
            results = -1;
        } else {
            lua_xmove(co, L, results);
        }
        zl_check_fault(L);
        return results;
    }
    if ((keep_frames || ctx->fault) && was_alive) {  // the dead coroutine's stack still stands; the resumer's frames come behind it
        zl_collect_frames(ctx, co, 0, ctx->frames_pending);
        ctx->frames_pending = 1;
    }
    zl_check_fault(L);
    zl_charge(L, ZL_PRICE_ERROR);
    lua_xmove(co, L, 1);
    return -1;
}

static int create(lua_State *L) {
    make(L);
    return 1;
}

static int coroutine_resume(lua_State *L) {
    lua_State *co = lua_tothread(L, 1);
    luaL_argexpected(L, co, 1, "coroutine");
    int results = resume(L, 1, co, lua_gettop(L) - 1, 0);
    zl_context_of(L)->frames_pending = 0;
    if (results < 0) {
        lua_pushboolean(L, 0);
        lua_insert(L, -2);
        return 2;
    }
    lua_pushboolean(L, 1);
    lua_insert(L, -(results + 1));
    return results + 1;
}

static int wrapped(lua_State *L) {
    lua_State *co = lua_tothread(L, lua_upvalueindex(1));
    int results = resume(L, lua_upvalueindex(1), co, lua_gettop(L), 1);
    if (results >= 0) return results;
    return lua_error(L);  // as it is: the frames tell who resumed
}

static int wrap(lua_State *L) {
    make(L);
    lua_pushcclosure(L, wrapped, 1);
    return 1;
}

void zl_world_coroutine(lua_State *L) {
    static const char *const kept[] = { "running", "status", "isyieldable", "yield" };
    static const luaL_Reg own[] = { { "create", create }, { "resume", coroutine_resume }, { "wrap", wrap }, { NULL, NULL } };
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "k");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_coroutines);
    lua_newtable(L);
    luaL_setfuncs(L, own, 0);
    lua_pushcfunction(L, luaopen_coroutine);
    lua_call(L, 0, 1);
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        lua_getfield(L, -1, kept[i]);
        lua_setfield(L, -3, kept[i]);
    }
    lua_pop(L, 1);
}

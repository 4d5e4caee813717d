// Instruction budget and deadline. A spent budget is sticky: the hook then waits for one instruction, so that no pcall, handler or
// coroutine outlives it.
#include "internal.h"
#include <time.h>

int64_t zl_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void zl_arm(zl_context *ctx, lua_State *L, lua_Integer interval) {
    lua_Integer limit = ctx->limits.instructions;
    if (ctx->fault || ctx->over_memory) {
        interval = 1;
    } else if (limit >= 0) {
        lua_Integer left = limit - ctx->spent + 1;  // the hook runs before the instruction that it counts
        if (left < interval) interval = left < 1 ? 1 : left;
    }
    int mask = LUA_MASKCOUNT | (ctx->coverage ? LUA_MASKLINE : 0);
    if (lua_gethookcount(L) != (int)interval || lua_gethookmask(L) != mask) lua_sethook(L, zl_hook, mask, (int)interval);
}

// Raises what was made at start: nothing is allocated here.
void zl_raise_fault(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    if (lua_gethookcount(L) != 1) lua_sethook(L, zl_hook, LUA_MASKCOUNT, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_fault);
    ((zl_error *)lua_touserdata(L, -1))->limit = ctx->fault;
    lua_error(L);
}

void zl_judge_memory(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    if (!ctx->fault && ctx->used > ctx->limits.memory) {
        ctx->spent += ctx->used / ZL_PRICE_BYTES;
        lua_gc(L, LUA_GCCOLLECT);
        if (ctx->used > ctx->limits.memory) {
            // Endless recursion meets this limit before Lua's own of a million slots. It is told by its name, and spends no state.
            int64_t stack = (int64_t)zl_depth(L) * ZL_LEVEL_BYTES;
            if (stack > ctx->limits.memory / 4 && ctx->used - stack <= ctx->limits.memory) {
                ctx->over_memory = 0;
                zl_charge(L, ZL_PRICE_ERROR);
                luaL_error(L, "stack overflow");
            }
            ctx->fault = ZL_LIMIT_MEMORY;
        }
    }
    ctx->over_memory = 0;
    if (ctx->fault) zl_raise_fault(L);
}

static void judge(zl_context *ctx) {
    if (ctx->fault) return;
    if (ctx->limits.instructions >= 0 && ctx->spent > ctx->limits.instructions) ctx->fault = ZL_LIMIT_INSTRUCTIONS;
    else if (ctx->deadline && zl_now() > ctx->deadline) ctx->fault = ZL_LIMIT_CLOCK;
    else if (__atomic_load_n(&ctx->interrupted, __ATOMIC_RELAXED)) ctx->fault = ZL_LIMIT_INTERRUPTED;
}

void zl_interrupt(zl_context *ctx, int interrupted) { __atomic_store_n(&ctx->interrupted, interrupted, __ATOMIC_RELAXED); }

int zl_recover(zl_context *ctx) {
    zl_interrupt(ctx, 0);
    ctx->fault = ZL_LIMIT_NONE;
    ctx->over_memory = 0;
    lua_sethook(ctx->main, NULL, 0, 0);
    zl_collect(ctx);
    return ctx->used <= ctx->limits.memory;
}

void zl_hook(lua_State *L, lua_Debug *ar) {
    if (ar->event == LUA_HOOKLINE) {
        zl_coverage_line_hook(L, ar);
        return;
    }
    zl_context *ctx = zl_context_of(L);
    if (ctx->fault) zl_raise_fault(L);
    ctx->spent += lua_gethookcount(L);
    judge(ctx);
    if (ctx->fault) zl_raise_fault(L);
    if (ctx->over_memory) zl_judge_memory(L);
    zl_arm(ctx, L, L == ctx->main ? ZL_HOOK_COUNT : ZL_HOOK_COUNT_COROUTINE);
}

void zl_charge(lua_State *L, lua_Integer instructions) {
    zl_context *ctx = zl_context_of(L);
    ctx->spent += instructions;
    judge(ctx);
    if (ctx->fault) zl_raise_fault(L);
}

int zl_check_string(lua_State *L, size_t length) {
    zl_context *ctx = zl_context_of(L);
    if ((int64_t)length > ctx->limits.string) return zl_raise_limit(L, ZL_LIMIT_STRING);
    return 1;
}

int zl_raise_limit(lua_State *L, int limit) {
    zl_error *error = lua_newuserdatauv(L, sizeof *error, 0);
    error->kind = ZL_KIND_ERROR;
    error->limit = limit;
    error->payload = NULL;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_error);
    lua_setmetatable(L, -2);
    zl_charge(L, ZL_PRICE_ERROR);
    return lua_error(L);
}

lua_Integer zl_pattern_steps(lua_State *L) { return (lua_Integer)zl_context_of(L)->limits.pattern_steps; }

void zl_begin_budget(zl_context *ctx) {
    ctx->spent = 0;
    ctx->coroutines_made = 0;
    ctx->refused = ZL_LIMIT_NONE;
    lua_sethook(ctx->main, NULL, 0, 0);  // a new interval, so that equal calls count alike
    zl_arm(ctx, ctx->main, ZL_HOOK_COUNT);
}

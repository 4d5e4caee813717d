// From Lua into Swift. Swift answers with a status; what raises, raises here, with no Swift frame above.
#include "internal.h"

int zl_invoke_outbox(lua_State *L, void *payload) {
    zl_context *ctx = zl_context_of(L);
    zl_charge(L, ZL_PRICE_HOST);
    int32_t on_top = ctx->lua_on_top;
    lua_State *running = ctx->running;
    ctx->lua_on_top = 0;
    ctx->running = L;
    int count = ctx->invoke(ctx->host, payload, L, lua_gettop(L));
    ctx->running = running;
    ctx->lua_on_top = on_top;
    zl_check_fault(L);
    if (ctx->used > ctx->limits.memory) zl_judge_memory(L);
    if (count < 0) {
        zl_charge(L, ZL_PRICE_ERROR);
        zl_push(L, ctx, &ctx->outbox[0]);
        zl_out_reset(ctx);
        lua_error(L);
    }
    return count;
}

int zl_invoke(lua_State *L, void *payload) {
    zl_context *ctx = zl_context_of(L);
    int count = zl_invoke_outbox(L, payload);
    if (count > 15) luaL_checkstack(L, count + 5, "too many results");
    for (int i = 0; i < count; i++) zl_push(L, ctx, &ctx->outbox[i]);
    zl_out_reset(ctx);
    return count;
}

int zl_trampoline(lua_State *L) {
    zl_box *box = lua_touserdata(L, lua_upvalueindex(1));
    return zl_invoke(L, box->payload);
}

// Protected entries: Swift calls these, and none of them raises.
#include "internal.h"

// A frame that raises under Swift must end here. The handler is below the function, the error value replaces both.
int zl_protected(zl_context *ctx, lua_CFunction function, void *arguments, int results) {
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 16)) {
        lua_pushnil(L);
        return LUA_ERRMEM;
    }
    int32_t on_top = ctx->lua_on_top;
    int handler = lua_gettop(L) + 1;
    ctx->frame_count = ctx->frames_skipped = ctx->frames_pending = 0;
    lua_pushcfunction(L, zl_message_handler);
    lua_pushcfunction(L, function);
    lua_pushlightuserdata(L, arguments);
    ctx->lua_on_top = 0;
    ctx->depth++;
    int status = lua_pcall(L, 1, results, handler);
    ctx->depth--;
    ctx->running = L;
    ctx->lua_on_top = on_top;
    lua_remove(L, handler);
    return status;
}

typedef struct {
    int32_t function;
    int results;
} call_arguments;

static int call_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    call_arguments *arguments = lua_touserdata(L, 1);
    lua_settop(L, 0);
    int count = ctx->outbox_count;
    luaL_checkstack(L, count + 10, "too many arguments");
    zl_push_anchor(L, ctx, arguments->function);
    for (int i = 0; i < count; i++) zl_push(L, ctx, &ctx->outbox[i]);
    zl_out_reset(ctx);
    ctx->lua_on_top = 1;
    zl_check_fault(L);
    lua_call(L, count, LUA_MULTRET);
    ctx->lua_on_top = 0;
    arguments->results = lua_gettop(L);
    return arguments->results;
}

int zl_call(zl_context *ctx, int32_t function, int *results) {
    call_arguments arguments = { .function = function };
    int status = zl_protected(ctx, call_body, &arguments, LUA_MULTRET);
    *results = arguments.results;
    if (status == 0 && ctx->used > ctx->limits.memory && !ctx->fault) {
        lua_gc(ctx->running, LUA_GCCOLLECT);
        if (ctx->used > ctx->limits.memory) ctx->fault = ZL_LIMIT_MEMORY;
    }
    return status;
}

typedef struct {
    int32_t environment;
    const char *name, *text;
    size_t length;
} load_arguments;

static int load_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    load_arguments *arguments = lua_touserdata(L, 1);
    if (luaL_loadbufferx(L, arguments->text, arguments->length, arguments->name, "t") != LUA_OK) return lua_error(L);
    zl_push_anchor(L, ctx, arguments->environment);
    lua_setupvalue(L, -2, 1);  // _ENV
    return 1;
}

int zl_load(zl_context *ctx, int32_t environment, const char *chunk_name, const char *text, size_t length) {
    load_arguments arguments = { environment, chunk_name, text, length };
    return zl_protected(ctx, load_body, &arguments, 1);
}

int zl_coroutine_status(zl_context *ctx, int32_t ref) {
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 3)) return 3;
    zl_push_anchor(L, ctx, ref);
    lua_State *co = lua_tothread(L, -1);
    lua_pop(L, 1);
    if (!co) return 3;
    if (co == L) return 1;
    lua_Debug ar;
    switch (lua_status(co)) {
    case LUA_YIELD: return 0;
    case LUA_OK: return lua_getstack(co, 0, &ar) ? 2 : lua_gettop(co) == 0 ? 3 : 0;
    default: return 3;
    }
}

// Opening and closing a state.
#include "internal.h"
#include <locale.h>
#include <stdio.h>

// Lua calls this when an error has no protected call above it: a fault of the host, named before the process ends.
static int panic(lua_State *L) {
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "error value is not a string";
    fprintf(stderr, "Lua raised an error outside of a protected call: %s\n", text);
    return 0;
}

int zl_locale_is_foreign(void) {
    static const int categories[] = { LC_COLLATE, LC_NUMERIC };
    for (int i = 0; i < 2; i++) {
        const char *name = setlocale(categories[i], NULL);
        if (name && strcmp(name, "C") && strcmp(name, "POSIX")) return 1;
    }
    return 0;
}

const char *zl_lua_release(void) { return LUA_RELEASE; }

static int open_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    lua_newtable(L);
    ctx->anchors = luaL_ref(L, LUA_REGISTRYINDEX);
    // Interned and kept: raising these must not allocate.
    static const char *const kept[] = { "error in error handling", "C stack overflow", "stack overflow", "not enough memory" };
    lua_createtable(L, 4, 0);
    for (int i = 0; i < 4; i++) {
        lua_pushstring(L, kept[i]);
        lua_rawseti(L, -2, i + 1);
    }
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_strings);
    zl_values_open(L);
    zl_objects_open(L);
    zl_rows_open(L);
    zl_metatables_open(L);
    zl_world_open(L);
    return 0;
}

zl_context *zl_open(const zl_limits *limits, void *host, int (*invoke)(void *, void *, lua_State *, int), void (*release)(void *)) {
    zl_context *ctx = calloc(1, sizeof *ctx);
    zl_frame *frames = calloc(ZL_MAX_FRAMES, sizeof *frames);
    if (!ctx || !frames) { free(ctx); free(frames); return NULL; }
    ctx->frames = frames;
    ctx->limits = *limits;
    ctx->host = host;
    ctx->invoke = invoke;
    ctx->release = release;
    ctx->generation = 1;
    zl_seed(ctx, 0);
    lua_State *L = lua_newstate(zl_allocate, ctx);
    if (!L) { free(frames); free(ctx); return NULL; }
    lua_atpanic(L, panic);
    ctx->main = ctx->running = L;
    *(zl_context **)lua_getextraspace(L) = ctx;  // new threads copy the main thread's
    lua_pushcfunction(L, open_body);
    if (lua_pcall(L, 0, 0, 0) != LUA_OK) {
        zl_close(ctx);
        return NULL;
    }
    return ctx;
}

void zl_collect(zl_context *ctx) { lua_gc(ctx->running, LUA_GCCOLLECT); }

void zl_close(zl_context *ctx) {
    zl_out_reset(ctx);
    ctx->lua_on_top = 0;
    lua_State *L = ctx->main;
    ctx->running = NULL;
    lua_close(L);
    zl_records_close(ctx);
    zl_coverage_close(ctx);
    free(ctx->frames);
    free(ctx->outbox);
    free(ctx->text);
    free(ctx->free_anchors);
    free(ctx);
}

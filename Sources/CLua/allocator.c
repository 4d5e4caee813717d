// The memory limit in two steps. A plain refusal makes 5.4.4 use freed memory (the collection that it forces frees a metatable's table
// while it is in use),
// so at the limit only strings and userdata above 1 KiB are refused, and everything else only at four times the limit.
// While host code is on top nothing is refused: the trampoline judges on its way out.
#include "internal.h"

static void mark_over(zl_context *ctx) {
    if (!ctx->over_memory && ctx->running) {
        ctx->over_memory = 1;
        lua_sethook(ctx->running, zl_hook, LUA_MASKCOUNT, 1);  // what a signal handler may do, an allocator may
    }
}

static void *refuse(zl_context *ctx, int limit, size_t size) {
    // The interpreter collects and asks once more: the second refusal in a row is final.
    int again = ctx->refused == limit && ctx->refused_size == (int64_t)size;
    ctx->refused = limit;
    ctx->refused_size = (int64_t)size;
    ctx->spent += ctx->used / ZL_PRICE_BYTES;
    if (again && limit == ZL_LIMIT_MEMORY && !ctx->fault) {
        ctx->fault = ZL_LIMIT_MEMORY;
        if (ctx->running) zl_collect_frames(ctx, ctx->running, 0, 0);  // no message handler runs for want of memory
        if (ctx->running) lua_sethook(ctx->running, zl_hook, LUA_MASKCOUNT, 1);
    }
    return NULL;
}

void *zl_allocate(void *ud, void *block, size_t old_size, size_t new_size) {
    zl_context *ctx = ud;
    size_t held = block ? old_size : 0;
    if (new_size == 0) {
        ctx->used -= (int64_t)held;
        free(block);
        return NULL;
    }
    if (new_size > held) {
        if (ctx->fail_countdown > 0 && --ctx->fail_countdown == 0) {
            if (ctx->fail_for_ever) ctx->fail_countdown = 1;
            return NULL;
        }
        if (ctx->lua_on_top) {
            int64_t after = ctx->used + (int64_t)(new_size - held);
            int tag = block ? 0 : (int)old_size;  // for new blocks the interpreter says what they are for
            int big = (tag == LUA_TSTRING || tag == LUA_TUSERDATA) && new_size > ZL_BIG_BLOCK;
            if (tag == LUA_TSTRING && (int64_t)new_size > ctx->limits.string + 64) return refuse(ctx, ZL_LIMIT_STRING, new_size);
            if (big) {
                ctx->spent += (lua_Integer)(new_size / ZL_PRICE_BYTES);
                if (after > ctx->limits.memory) return refuse(ctx, ZL_LIMIT_MEMORY, new_size);
            } else if (after > 4 * ctx->limits.memory) {
                return refuse(ctx, ZL_LIMIT_MEMORY, new_size);
            } else if (after > ctx->limits.memory) {
                mark_over(ctx);
            }
        }
    }
    void *result = realloc(block, new_size);
    if (!result) return NULL;
    if (ctx->refused && (int64_t)new_size == ctx->refused_size) ctx->refused = ZL_LIMIT_NONE;
    ctx->used += (int64_t)new_size - (int64_t)held;
    if (ctx->used > ctx->peak) ctx->peak = ctx->used;
    return result;
}

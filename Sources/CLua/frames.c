// Frames as values, collected before the stack unwinds. Nobody parses tracebacks.
#include "internal.h"

static void fill(zl_frame *frame, const lua_Debug *ar) {
    const char *source = ar->source ? ar->source : "";
    if (*source == '@' || *source == '=') source++;
    size_t length = strlen(source);
    // An overlong path keeps its end, from the start of a character on.
    while (length >= ZL_FRAME_SOURCE || (length && (*(const unsigned char *)source & 0xC0) == 0x80)) { source++; length--; }
    memcpy(frame->source, source, length + 1);
    const char *name = ar->name ? ar->name : "";
    size_t name_length = strlen(name);
    if (name_length >= ZL_FRAME_NAME) {
        name_length = ZL_FRAME_NAME - 1;
        while (name_length && (((const unsigned char *)name)[name_length] & 0xC0) == 0x80) name_length--;
    }
    memcpy(frame->name, name, name_length);
    frame->name[name_length] = 0;
    const char *kind = ar->what && *ar->what == 'm' ? "main chunk" : ar->namewhat ? ar->namewhat : "";
    strncpy(frame->kind, kind, sizeof frame->kind - 1);
    frame->kind[sizeof frame->kind - 1] = 0;
    frame->line = ar->currentline;
    frame->line_defined = ar->linedefined;
    frame->is_lua = ar->what && *ar->what != 'C';
}

// How many levels there are, from one that exists. lua_getstack walks from the top each time, so levels are not tried one by one.
static int depth_of(lua_State *L, int level) {
    lua_Debug ar;
    int exists = level, missing = level + 1;
    while (lua_getstack(L, missing, &ar)) {
        exists = missing;
        missing = missing * 2 + 1;
    }
    while (missing - exists > 1) {
        int middle = exists + (missing - exists) / 2;
        if (lua_getstack(L, middle, &ar)) exists = middle;
        else missing = middle;
    }
    return missing;
}

int zl_depth(lua_State *L) {
    lua_Debug ar;
    return lua_getstack(L, 0, &ar) ? depth_of(L, 0) : 0;
}

void zl_collect_frames(zl_context *ctx, lua_State *L, int level, int append) {
    if (!append) ctx->frame_count = ctx->frames_skipped = 0;
    lua_Debug ar;
    for (; lua_getstack(L, level, &ar); level++) {
        if (ctx->frame_count == ZL_MAX_FRAMES) {  // deep recursion: the innermost tell the story, the rest is counted
            ctx->frames_skipped += depth_of(L, level) - level;
            return;
        }
        if (!lua_getinfo(L, "Slnt", &ar)) continue;
        if (*ar.what == 'C' && !ar.name) continue;  // protected entries of the host
        fill(&ctx->frames[ctx->frame_count++], &ar);
    }
}

int zl_message_handler(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    int append = ctx->frames_pending;
    ctx->frames_pending = 0;
    zl_collect_frames(ctx, L, 1, append);
    return 1;
}

int zl_caller(lua_State *L, zl_frame *out) {
    lua_Debug ar;
    for (int level = 0; lua_getstack(L, level, &ar); level++) {
        if (lua_getinfo(L, "Slnt", &ar) && *ar.what != 'C' && ar.currentline >= 0) {
            fill(out, &ar);
            return 1;
        }
    }
    return 0;
}

int zl_define_of(zl_context *ctx, int32_t function, zl_definition *out) {
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 4)) return 1;
    zl_push_anchor(L, ctx, function);
    if (!lua_isfunction(L, -1)) { lua_pop(L, 1); return 1; }
    lua_Debug ar;
    lua_getinfo(L, ">Su", &ar);
    zl_frame frame;
    ar.name = NULL;
    ar.currentline = -1;
    ar.namewhat = "";
    fill(&frame, &ar);
    memcpy(out->source, frame.source, sizeof out->source);
    out->line = ar.linedefined;
    out->last_line = ar.lastlinedefined;
    out->parameters = ar.nparams;
    out->is_vararg = ar.isvararg;
    out->is_lua = frame.is_lua;
    return 0;
}

// Line coverage: a byte of marks a line, a block a source. Off, it costs a comparison each time that the count hook runs.
#include "internal.h"

enum { HAS_CODE = 1, RAN = 2, FUNCTION_BEGINS = 4 };

typedef struct source_lines {
    struct source_lines *next;
    const char *address;  // of Lua's own text, compared before the text is
    char *name;
    uint8_t *marks;
    int32_t count;
} source_lines;

struct zl_coverage {
    source_lines *sources;
    source_lines *last;
};

int zl_coverage_begin(zl_context *ctx) {
    if (!ctx->coverage) ctx->coverage = calloc(1, sizeof *ctx->coverage);
    return !ctx->coverage;
}

void zl_coverage_close(zl_context *ctx) {
    if (!ctx->coverage) return;
    for (source_lines *source = ctx->coverage->sources, *next; source; source = next) {
        next = source->next;
        free(source->name);
        free(source->marks);
        free(source);
    }
    free(ctx->coverage);
    ctx->coverage = NULL;
}

static source_lines *find(zl_context *ctx, const char *name) {
    if (!ctx->coverage) return NULL;
    for (source_lines *source = ctx->coverage->sources; source; source = source->next)
        if (!strcmp(source->name, name)) return source;
    return NULL;
}

// The lines of the source that Lua names; NULL without memory, when nothing is noted.
static source_lines *lines_of(zl_context *ctx, const char *lua_name) {
    source_lines *last = ctx->coverage->last;
    if (last && last->address == lua_name) return last;
    const char *name = *lua_name == '@' ? lua_name + 1 : lua_name;
    source_lines *source = find(ctx, name);
    if (!source) {
        source = calloc(1, sizeof *source);
        if (!source) return NULL;
        source->name = strdup(name);
        if (!source->name) {
            free(source);
            return NULL;
        }
        source->next = ctx->coverage->sources;
        ctx->coverage->sources = source;
    }
    source->address = lua_name;
    return ctx->coverage->last = source;
}

static void mark(source_lines *source, int line, uint8_t marks) {
    if (!source || line < 1) return;
    if (line >= source->count) {
        int count = line + 64;
        uint8_t *grown = realloc(source->marks, count);
        if (!grown) return;
        memset(grown + source->count, 0, count - source->count);
        source->marks = grown;
        source->count = count;
    }
    source->marks[line] |= marks;
}

static int has(source_lines *source, int line, uint8_t marks) {
    return source && line >= 1 && line < source->count && (source->marks[line] & marks) == marks;
}

// Marks the lines of the table on top, which `lua_getinfo` left there, and pops it. The `end` of a function, which holds the return that nobody
// wrote, is no line to reach.
static void mark_active(lua_State *L, source_lines *source, const lua_Debug *ar) {
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        int line = (int)lua_tointeger(L, -2);
        if (line != ar->lastlinedefined || line == ar->linedefined) mark(source, line, HAS_CODE);
    }
    lua_pop(L, 1);
}

void zl_coverage_line_hook(lua_State *L, lua_Debug *ar) {
    zl_context *ctx = zl_context_of(L);
    if (!ctx->coverage || !lua_getinfo(L, "Sl", ar)) return;
    source_lines *source = lines_of(ctx, ar->source);
    mark(source, ar->currentline, HAS_CODE | RAN);
    if (ar->linedefined < 1 || has(source, ar->linedefined, FUNCTION_BEGINS)) return;
    // A function that was made while others ran: its other lines are known from now on.
    mark(source, ar->linedefined, FUNCTION_BEGINS);
    if (lua_getinfo(L, "L", ar)) mark_active(L, source, ar);
}

// Expects the lines of the function on top, and of what it reaches within its own source; pops it.
static void expect(lua_State *L, const char *within) {
    luaL_checkstack(L, 8, NULL);
    lua_Debug ar;
    lua_pushvalue(L, -1);
    lua_getinfo(L, ">SL", &ar);
    source_lines *source = lines_of(zl_context_of(L), ar.source);
    int known = *ar.what == 'C' || !source || has(source, ar.linedefined, FUNCTION_BEGINS) || (within && strcmp(source->name, within));
    if (known) {
        lua_pop(L, 2);
        return;
    }
    mark(source, ar.linedefined, FUNCTION_BEGINS);
    mark_active(L, source, &ar);
    const char *name;
    for (int i = 1; (name = lua_getupvalue(L, -1, i)); i++) {
        if (lua_isfunction(L, -1) && !lua_iscfunction(L, -1)) {
            expect(L, source->name);
        } else if (!strcmp(name, "_ENV") && lua_getmetatable(L, -1)) {
            // The globals of a plugin stand behind its proxy.
            lua_rawgetp(L, -1, &zl_key_words);
            if (lua_istable(L, -1)) {
                for (lua_pushnil(L); lua_next(L, -2);) {
                    if (lua_isfunction(L, -1) && !lua_iscfunction(L, -1)) expect(L, source->name);
                    else lua_pop(L, 1);
                }
            }
            lua_pop(L, 3);
        } else {
            lua_pop(L, 1);
        }
    }
    lua_pop(L, 1);
}

static int expect_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    zl_push_anchor(L, ctx, *(int32_t *)lua_touserdata(L, 1));
    if (ctx->coverage && lua_isfunction(L, -1) && !lua_iscfunction(L, -1)) expect(L, NULL);
    return 0;
}

int zl_coverage_expect(zl_context *ctx, int32_t function) { return zl_protected(ctx, expect_body, &function, 0); }

int32_t zl_coverage_count(zl_context *ctx, const char *source) {
    source_lines *lines = find(ctx, source);
    return lines ? lines->count : 0;
}

int zl_coverage_has_code(zl_context *ctx, const char *source, int32_t line) { return has(find(ctx, source), line, HAS_CODE); }
int zl_coverage_ran(zl_context *ctx, const char *source, int32_t line) { return has(find(ctx, source), line, RAN); }

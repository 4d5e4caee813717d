// Values on their way between the sides, and the anchors that Swift's handles hold.
#include "internal.h"

const char zl_key_cache, zl_key_box, zl_key_error, zl_key_locked, zl_key_words, zl_key_reserved,
    zl_key_sealed, zl_key_fault, zl_key_coroutines, zl_key_base, zl_key_guard, zl_key_original, zl_key_unknown, zl_key_strings,
    zl_key_object, zl_key_anchored, zl_key_decimal, zl_key_days, zl_key_dayfactory;

// MARK: the outbox

static void give_back(zl_context *ctx, zl_value *value) {
    if (!value->pointer) return;
    if (value->tag == ZL_OBJECT || value->tag == ZL_ERROR || value->tag == ZL_CLOSURE) {
        ctx->release((void *)value->pointer);
    } else if (value->tag == ZL_ROWS) {
        zl_rows_spec *spec = (zl_rows_spec *)value->pointer;
        ctx->release(spec->owner);
        free(spec);
    }
    value->pointer = NULL;
}

// What an error left unpushed is given back here.
void zl_out_reset(zl_context *ctx) {
    int32_t count = ctx->outbox_count;
    ctx->outbox_count = 0;
    for (int32_t i = 0; i < count; i++) give_back(ctx, &ctx->outbox[i]);
    ctx->text_count = 0;
}

void zl_out_begin(zl_context *ctx) {
    if (ctx->outbox_count) zl_out_reset(ctx);
}

void zl_out(zl_context *ctx, zl_value value) {
    if (ctx->outbox_count == ctx->outbox_capacity) {
        int32_t capacity = ctx->outbox_capacity ? ctx->outbox_capacity * 2 : 32;
        zl_value *grown = realloc(ctx->outbox, (size_t)capacity * sizeof *grown);
        if (!grown) abort();  // Swift's own allocations would trap as well
        ctx->outbox = grown;
        ctx->outbox_capacity = capacity;
    }
    ctx->outbox[ctx->outbox_count++] = value;
}

void zl_out_text(zl_context *ctx, const char *bytes, size_t length) {
    if (ctx->text_capacity - ctx->text_count < length) {
        size_t capacity = (ctx->text_count + length) * 2 + 256;
        char *grown = realloc(ctx->text, capacity);
        if (!grown) abort();
        ctx->text = grown;
        ctx->text_capacity = capacity;
    }
    if (length) memcpy(ctx->text + ctx->text_count, bytes, length);
    zl_value value = { .tag = ZL_STRING, .integer = (int64_t)length, .aux = (int64_t)ctx->text_count };
    ctx->text_count += length;
    zl_out(ctx, value);
}

zl_rows_spec *zl_new_rows_spec(void) {
    zl_rows_spec *spec = calloc(1, sizeof *spec);
    if (!spec) abort();
    return spec;
}

// MARK: pushing

void zl_push_closure(lua_State *L, void *payload) {
    zl_box *box = lua_newuserdatauv(L, sizeof *box, 0);
    box->kind = ZL_KIND_BOX;
    box->payload = payload;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_box);
    lua_setmetatable(L, -2);
    lua_pushcclosure(L, zl_trampoline, 1);
}

void zl_push_anchor(lua_State *L, zl_context *ctx, int32_t ref) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, ctx->anchors);
    lua_rawgeti(L, -1, ref);
    lua_remove(L, -2);
}

// Ownership of a retained pointer passes to Lua as soon as a userdata with a finalizer holds it.
void zl_push(lua_State *L, zl_context *ctx, zl_value *value) {
    switch (value->tag) {
    case ZL_BOOLEAN: lua_pushboolean(L, value->integer != 0); break;
    case ZL_INTEGER: lua_pushinteger(L, (lua_Integer)value->integer); break;
    case ZL_NUMBER: lua_pushnumber(L, value->number); break;
    case ZL_STRING: lua_pushlstring(L, ctx->text + value->aux, (size_t)value->integer); break;
    case ZL_TABLE: case ZL_FUNCTION: case ZL_COROUTINE: zl_push_anchor(L, ctx, value->ref); break;
    case ZL_OBJECT: zl_push_object(L, ctx, value); break;
    case ZL_RECORD:
        if (value->aux != (int64_t)ctx->generation) luaL_error(L, "a record of an ended scope");
        zl_push_record(L, ctx, value->ref, value->integer);
        break;
    case ZL_ERROR: {
        zl_error *error = lua_newuserdatauv(L, sizeof *error, 0);
        error->kind = ZL_KIND_ERROR;
        error->limit = (int32_t)value->integer;
        error->payload = NULL;
        lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_error);
        lua_setmetatable(L, -2);
        error->payload = (void *)value->pointer;
        value->pointer = NULL;
        break;
    }
    case ZL_ROWS: {
        zl_rows_spec *spec = (zl_rows_spec *)value->pointer;
        zl_push_rows(L, ctx, spec);
        value->pointer = NULL;
        break;
    }
    case ZL_CLOSURE: {
        zl_box *box = lua_newuserdatauv(L, sizeof *box, 0);
        box->kind = ZL_KIND_BOX;
        box->payload = NULL;
        lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_box);
        lua_setmetatable(L, -2);
        box->payload = (void *)value->pointer;
        value->pointer = NULL;
        lua_pushcclosure(L, zl_trampoline, 1);
        break;
    }
    default: lua_pushnil(L);
    }
}

// MARK: anchors

int32_t zl_anchor(lua_State *L, zl_context *ctx) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, ctx->anchors);
    lua_insert(L, -2);
    int32_t ref = ctx->free_anchor_count ? ctx->free_anchors[ctx->free_anchor_count - 1] : ctx->anchor_count + 1;
    lua_rawseti(L, -2, ref);  // may raise, so the books are changed after it
    if (ctx->free_anchor_count) ctx->free_anchor_count--;
    else ctx->anchor_count++;
    lua_pop(L, 1);
    return ref;
}

void zl_release_anchor(zl_context *ctx, int32_t ref) {
    if (ctx->free_anchor_count == ctx->free_anchor_capacity) {
        int32_t capacity = ctx->free_anchor_capacity ? ctx->free_anchor_capacity * 2 : 64;
        int32_t *grown = realloc(ctx->free_anchors, (size_t)capacity * sizeof *grown);
        if (!grown) return;  // the slot stays taken, nothing worse
        ctx->free_anchors = grown;
        ctx->free_anchor_capacity = capacity;
    }
    ctx->free_anchors[ctx->free_anchor_count++] = ref;
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 3)) return;
    lua_rawgeti(L, LUA_REGISTRYINDEX, ctx->anchors);
    lua_pushboolean(L, 0);
    lua_rawseti(L, -2, ref);  // the slot exists: nothing is allocated
    lua_pop(L, 1);
}

static int anchor_protected(lua_State *L) {
    int32_t *ref = lua_touserdata(L, 2);
    lua_settop(L, 1);
    *ref = zl_anchor(L, zl_context_of(L));
    return 0;
}

int zl_read(zl_context *ctx, lua_State *L, int index, zl_value *out) {
    memset(out, 0, sizeof *out);
    index = lua_absindex(L, index);
    switch (lua_type(L, index)) {
    case LUA_TNIL: case LUA_TNONE: return 0;
    case LUA_TBOOLEAN: out->tag = ZL_BOOLEAN; out->integer = lua_toboolean(L, index); return 0;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) { out->tag = ZL_INTEGER; out->integer = lua_tointeger(L, index); }
        else { out->tag = ZL_NUMBER; out->number = lua_tonumber(L, index); }
        return 0;
    case LUA_TSTRING: {
        size_t length;
        out->tag = ZL_STRING;
        out->pointer = lua_tolstring(L, index, &length);
        out->integer = (int64_t)length;
        return 0;
    }
    case LUA_TUSERDATA:
        switch (zl_kind(L, index)) {
        case ZL_KIND_OBJECT: {
            zl_box *object = lua_touserdata(L, index);
            out->tag = ZL_OBJECT;
            out->pointer = object->payload;
            return 0;
        }
        case ZL_KIND_ERROR: {
            zl_error *error = lua_touserdata(L, index);
            out->tag = ZL_ERROR;
            out->pointer = error->payload;
            out->integer = error->limit;
            return 0;
        }
        case ZL_KIND_RECORD: {
            int64_t row;
            out->tag = ZL_RECORD;
            zl_record_check(L, index, &out->ref, &row);
            out->aux = (int64_t)zl_record_generation(L, index);
            out->integer = row;
            return 0;
        }
        }
        out->tag = ZL_OTHER;
        return 0;
    case LUA_TTABLE: out->tag = ZL_TABLE; break;
    case LUA_TFUNCTION: out->tag = ZL_FUNCTION; break;
    case LUA_TTHREAD: out->tag = ZL_COROUTINE; break;
    default: out->tag = ZL_OTHER; return 0;
    }
    if (!lua_checkstack(L, 6)) return LUA_ERRMEM;
    lua_pushcfunction(L, anchor_protected);
    lua_pushvalue(L, index);
    lua_pushlightuserdata(L, &out->ref);
    int status = lua_pcall(L, 2, 0, 0);
    if (status) lua_pop(L, 1);
    return status;
}

const void *zl_identity(zl_context *ctx, int32_t ref) {
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 3)) return NULL;
    zl_push_anchor(L, ctx, ref);
    const void *address = lua_topointer(L, -1);
    lua_pop(L, 1);
    return address;
}

int zl_top(lua_State *L) { return lua_gettop(L); }
void zl_pop(lua_State *L, int count) { lua_pop(L, count); }

// MARK: finalizers and texts of our own userdata

static int box_gc(lua_State *L) {
    zl_box *box = lua_touserdata(L, 1);
    void *payload = box->payload;
    box->payload = NULL;
    if (payload) zl_context_of(L)->release(payload);
    return 0;
}

static int error_gc(lua_State *L) {
    zl_error *error = lua_touserdata(L, 1);
    void *payload = error->payload;
    error->payload = NULL;
    if (payload) zl_context_of(L)->release(payload);
    return 0;
}

static const char *limit_name(int limit) {
    switch (limit) {
    case ZL_LIMIT_INSTRUCTIONS: return "limits.instructions";
    case ZL_LIMIT_CLOCK: return "limits.wall_clock";
    case ZL_LIMIT_MEMORY: return "limits.memory";
    case ZL_LIMIT_STRING: return "limits.string";
    case ZL_LIMIT_COROUTINES_ALIVE: return "limits.coroutines_alive";
    case ZL_LIMIT_COROUTINES_MADE: return "limits.coroutines_made";
    case ZL_LIMIT_PATTERN_STEPS: return "limits.pattern_steps";
    case ZL_LIMIT_INTERRUPTED: return "limits.interrupted";
    default: return "error";
    }
}

// The text of a Swift error is asked from Swift: the handler sits behind the key of the error metatable.
static int error_tostring(lua_State *L) {
    if (zl_kind(L, 1) != ZL_KIND_ERROR) return luaL_error(L, "error expected");
    zl_error *error = lua_touserdata(L, 1);
    if (error->payload) {
        lua_settop(L, 1);
        return zl_invoke(L, error->payload);
    }
    lua_pushfstring(L, "limit reached: %s", limit_name(error->limit));
    return 1;
}

void zl_values_open(lua_State *L) {
    lua_createtable(L, 0, 2);
    lua_pushcfunction(L, box_gc);
    lua_setfield(L, -2, "__gc");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_box);

    lua_createtable(L, 0, 4);
    lua_pushcfunction(L, error_gc);
    lua_setfield(L, -2, "__gc");
    lua_pushcfunction(L, error_tostring);
    lua_setfield(L, -2, "__tostring");
    lua_pushliteral(L, "error");
    lua_setfield(L, -2, "__name");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_error);

    zl_error *fault = lua_newuserdatauv(L, sizeof *fault, 0);
    fault->kind = ZL_KIND_ERROR;
    fault->limit = 0;
    fault->payload = NULL;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_error);
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_fault);
}

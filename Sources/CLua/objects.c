// Swift objects as userdata: one userdata for a Swift object as long as Lua holds it, so that equal objects are equal keys.
#include "internal.h"

enum { ZL_CURSORS = 16 };
enum { ZL_EQUAL = 1, ZL_LESS, ZL_LESS_OR_EQUAL };
typedef struct {
    uint32_t kind;
    int32_t metatable;              // the anchor: equal for objects of one class
    void *payload;                  // where a box has its own: values.c reads both alike
    zl_rows_spec *rows;             // asked for when a walk begins and none is under way
    uint64_t generation;            // of the scope in which they were asked for
    int64_t cursors[ZL_CURSORS];    // the positions of the loops that are under way, innermost last
    int32_t cursor_count;
    int64_t order;                  // the place among its class; INT64_MIN where it has none
} zl_object;

static int object_gc(lua_State *L) {
    zl_object *object = lua_touserdata(L, 1);
    zl_context *ctx = zl_context_of(L);
    void *payload = object->payload;
    zl_rows_spec *rows = object->rows;
    object->payload = NULL;
    object->rows = NULL;
    if (rows) { ctx->release(rows->owner); free(rows); }
    if (payload) ctx->release(payload);
    return 0;
}

void zl_objects_open(lua_State *L) {
    lua_newtable(L);  // weak values; no plugin reaches it
    lua_createtable(L, 0, 1);
    lua_pushliteral(L, "v");
    lua_setfield(L, -2, "__mode");
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_cache);
}

void zl_push_object(lua_State *L, zl_context *ctx, zl_value *value) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_cache);
    if (lua_rawgetp(L, -1, value->pointer) == LUA_TUSERDATA) {
        lua_remove(L, -2);
        const void *extra = value->pointer;  // the userdata holds one already
        value->pointer = NULL;
        ctx->release((void *)extra);
        return;
    }
    lua_pop(L, 1);
    zl_object *object = lua_newuserdatauv(L, sizeof *object, 0);
    memset(object, 0, sizeof *object);
    object->kind = ZL_KIND_OBJECT;
    object->metatable = value->ref;
    object->order = value->aux;
    zl_push_anchor(L, ctx, value->ref);
    lua_setmetatable(L, -2);
    object->payload = (void *)value->pointer;
    value->pointer = NULL;
    lua_pushvalue(L, -1);
    lua_rawsetp(L, -3, object->payload);
    lua_remove(L, -2);
}

// upvalues: members, unknown-member box or nil
static int object_index(lua_State *L) {
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    zl_box *box = lua_touserdata(L, lua_upvalueindex(2));
    if (!box) return 1;
    lua_settop(L, 2);
    return zl_invoke(L, box->payload);
}

// upvalues: rows box. A generic for calls the object itself: f(nil, nil) starts, f(nil, record) goes on.
static int object_rows(lua_State *L) {
    if (zl_kind(L, 1) != ZL_KIND_OBJECT) return luaL_error(L, "object expected");
    zl_object *object = lua_touserdata(L, 1);
    zl_context *ctx = zl_context_of(L);
    int64_t position = 0;
    // q { ... } would begin a walk and leave the conditions unread.
    if (!lua_isnoneornil(L, 2)) return luaL_error(L, "a query is not called with arguments: conditions go into q:where { ... }");
    if (lua_isnoneornil(L, 3)) {
        // Another scope may have another ledger, and a job may have changed this one since the last walk.
        if (object->generation != ctx->generation) object->cursor_count = 0;
        if (object->rows && object->cursor_count == 0) {
            ctx->release(object->rows->owner);
            free(object->rows);
            object->rows = NULL;
        }
        if (!object->rows) {
            zl_box *box = lua_touserdata(L, lua_upvalueindex(1));
            lua_settop(L, 1);
            int count = zl_invoke_outbox(L, box->payload);
            if (count < 1 || ctx->outbox[0].tag != ZL_ROWS) return luaL_error(L, "rows expected");
            object->rows = (zl_rows_spec *)ctx->outbox[0].pointer;
            object->generation = ctx->generation;
            ctx->outbox[0].pointer = NULL;
            zl_out_reset(ctx);
        }
        if (object->cursor_count == ZL_CURSORS) {  // loops that were left by break
            memmove(object->cursors, object->cursors + 1, (ZL_CURSORS - 1) * sizeof(int64_t));
            object->cursor_count--;
        }
        object->cursor_count++;
    } else {
        int32_t record_class;
        int64_t row;
        if (!object->rows || zl_kind(L, 3) != ZL_KIND_RECORD || !zl_record_check(L, 3, &record_class, &row))
            return luaL_error(L, "this is walked over by 'for r in q do'");
        // Loops within this one that ended by break left their cursors above ours.
        while (object->cursor_count && object->rows->rows[object->cursors[object->cursor_count - 1]] != row) object->cursor_count--;
        if (!object->cursor_count) return luaL_error(L, "this is walked over by 'for r in q do'");
        position = object->cursors[object->cursor_count - 1] + 1;
    }
    if (position >= object->rows->count) {
        object->cursor_count--;
        lua_pushnil(L);
        return 1;
    }
    object->cursors[object->cursor_count - 1] = position;
    zl_push_record(L, ctx, object->rows->record_class, object->rows->rows[position]);
    return 1;
}

// Pushes the closure's box in place of the closure, or nil.
void zl_push_box(lua_State *L, zl_context *ctx, zl_value *value) {
    zl_push(L, ctx, value);
    if (lua_iscfunction(L, -1)) {
        lua_getupvalue(L, -1, 1);
        lua_remove(L, -2);
    }
}

// upvalues: box of the event, which comparison it is. Two objects of one class that have an order
// are compared here; everything else asks Swift.
static int object_compare(lua_State *L) {
    if (zl_kind(L, 1) == ZL_KIND_OBJECT && zl_kind(L, 2) == ZL_KIND_OBJECT) {
        const zl_object *a = lua_touserdata(L, 1), *b = lua_touserdata(L, 2);
        if (a->metatable == b->metatable && a->order != INT64_MIN && b->order != INT64_MIN) {
            switch (lua_tointeger(L, lua_upvalueindex(2))) {
            case ZL_EQUAL: lua_pushboolean(L, a->order == b->order); return 1;
            case ZL_LESS: lua_pushboolean(L, a->order < b->order); return 1;
            default: lua_pushboolean(L, a->order <= b->order); return 1;
            }
        }
    }
    return zl_invoke(L, ((zl_box *)lua_touserdata(L, lua_upvalueindex(1)))->payload);
}

// Puts the comparison in C before the closure on top where the event is one.
static void wrap_comparison(lua_State *L, const char *event) {
    int comparison = strcmp(event, "__eq") == 0 ? ZL_EQUAL : strcmp(event, "__lt") == 0 ? ZL_LESS : strcmp(event, "__le") == 0 ? ZL_LESS_OR_EQUAL : 0;
    if (!comparison || !lua_iscfunction(L, -1)) return;
    lua_getupvalue(L, -1, 1);
    lua_remove(L, -2);
    lua_pushinteger(L, comparison);
    lua_pushcclosure(L, object_compare, 2);
}

static int metatable_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    const char *name = lua_touserdata(L, 1);
    int count = ctx->outbox_count;
    lua_createtable(L, 0, 16);
    lua_pushcfunction(L, object_gc);
    lua_setfield(L, -2, "__gc");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pushstring(L, name);
    lua_setfield(L, -2, "__name");
    zl_push(L, ctx, &ctx->outbox[0]);
    zl_push_box(L, ctx, &ctx->outbox[1]);
    lua_pushcclosure(L, object_index, 2);
    lua_setfield(L, -2, "__index");
    if (ctx->outbox[2].tag == ZL_CLOSURE) {
        zl_push_box(L, ctx, &ctx->outbox[2]);
        lua_pushcclosure(L, object_rows, 1);
        lua_setfield(L, -2, "__call");
    }
    for (int i = 3; i + 1 < count; i += 2) {
        zl_push(L, ctx, &ctx->outbox[i]);
        zl_push(L, ctx, &ctx->outbox[i + 1]);
        wrap_comparison(L, lua_tostring(L, -2));
        lua_rawset(L, -3);
    }
    zl_out_reset(ctx);
    return 1;
}

int zl_object_metatable(zl_context *ctx, const char *name) { return zl_protected(ctx, metatable_body, (void *)name, 1); }

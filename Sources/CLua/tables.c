// Raw access to tables for Swift's handles.
#include "internal.h"

typedef struct {
    int32_t table, array;
    int64_t count;
} table_arguments;

static int new_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    table_arguments *arguments = lua_touserdata(L, 1);
    int count = ctx->outbox_count, array = arguments->array;
    lua_createtable(L, array, (count - array) / 2);
    for (int i = 0; i < array; i++) {
        zl_push(L, ctx, &ctx->outbox[i]);
        lua_rawseti(L, -2, i + 1);
    }
    for (int i = array; i + 1 < count; i += 2) {
        zl_push(L, ctx, &ctx->outbox[i]);
        zl_push(L, ctx, &ctx->outbox[i + 1]);
        lua_rawset(L, -3);
    }
    zl_out_reset(ctx);
    return 1;
}

int zl_table_new(zl_context *ctx, int32_t array) {
    table_arguments arguments = { .array = array };
    return zl_protected(ctx, new_body, &arguments, 1);
}

static int get_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    table_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, ctx, arguments->table);
    zl_push(L, ctx, &ctx->outbox[0]);
    zl_out_reset(ctx);
    lua_rawget(L, -2);
    return 1;
}

int zl_table_get(zl_context *ctx, int32_t table) {
    table_arguments arguments = { .table = table };
    return zl_protected(ctx, get_body, &arguments, 1);
}

static int set_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    table_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, ctx, arguments->table);
    zl_check_table(L, -1, 1);
    zl_push(L, ctx, &ctx->outbox[0]);
    if (lua_type(L, -1) == LUA_TSTRING) {
        const char *key = lua_tostring(L, -1);
        if (!strcmp(key, "__gc") || !strcmp(key, "__mode")) return luaL_error(L, "field '%s' is not available", key);
    }
    zl_push(L, ctx, &ctx->outbox[1]);
    zl_out_reset(ctx);
    lua_rawset(L, -3);
    return 0;
}

int zl_table_set(zl_context *ctx, int32_t table) {
    table_arguments arguments = { .table = table };
    return zl_protected(ctx, set_body, &arguments, 0);
}

static int keys_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    table_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, ctx, arguments->table);
    zl_sorted_keys(L, lua_gettop(L));
    arguments->count = (int64_t)lua_rawlen(L, -1);
    return 1;
}

int zl_table_keys(zl_context *ctx, int32_t table, int64_t *count) {
    table_arguments arguments = { .table = table };
    int status = zl_protected(ctx, keys_body, &arguments, 1);
    *count = arguments.count;
    return status;
}

// Keys and values by turns, in the order of the keys.
static int entries_body(lua_State *L) {
    table_arguments *arguments = lua_touserdata(L, 1);
    zl_push_anchor(L, zl_context_of(L), arguments->table);
    int table = lua_gettop(L);
    zl_sorted_keys(L, table);
    int keys = lua_gettop(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, keys);
    lua_createtable(L, (int)count * 2, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, keys, i);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, i * 2 - 1);
        lua_rawget(L, table);
        lua_rawseti(L, -2, i * 2);
    }
    arguments->count = count * 2;
    return 1;
}

int zl_table_entries(zl_context *ctx, int32_t table, int64_t *count) {
    table_arguments arguments = { .table = table };
    int status = zl_protected(ctx, entries_body, &arguments, 1);
    *count = arguments.count;
    return status;
}

int64_t zl_table_length(zl_context *ctx, int32_t table) {
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 4)) return 0;
    zl_push_anchor(L, ctx, table);
    int64_t length = (int64_t)lua_rawlen(L, -1);
    lua_pop(L, 1);
    return length;
}

int zl_table_element(zl_context *ctx, int32_t table, int64_t index) {
    lua_State *L = ctx->running;
    if (!lua_checkstack(L, 6)) return LUA_ERRMEM;
    if (table >= 0) {
        zl_push_anchor(L, ctx, table);
        lua_rawgeti(L, -1, (lua_Integer)index);
        lua_remove(L, -2);
    } else {
        lua_rawgeti(L, -1, (lua_Integer)index);
    }
    return 0;
}

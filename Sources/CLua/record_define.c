// Making record classes: names to addresses, caches, metatables.
#include "record.h"

int32_t zl_record_reserve(zl_context *ctx, const char *name) {
    for (int32_t i = 0; i < ctx->record_class_count; i++)
        if (!strcmp(ctx->record_classes[i]->name, name)) return i;
    zl_record_class **grown = realloc(ctx->record_classes, (size_t)(ctx->record_class_count + 1) * sizeof *grown);
    if (!grown) return -1;
    ctx->record_classes = grown;
    zl_record_class *c = calloc(1, sizeof *c);
    if (!c) return -1;
    c->name = strdup(name);
    c->id = ctx->record_class_count;
    if (!c->name) { free(c); return -1; }
    grown[ctx->record_class_count] = c;
    return ctx->record_class_count++;
}

int zl_record_is_defined(zl_context *ctx, int32_t id) {
    return id >= 0 && id < ctx->record_class_count && ctx->record_classes[id]->defined;
}

void zl_records_close(zl_context *ctx) {
    for (int32_t i = 0; i < ctx->record_class_count; i++) {
        zl_record_class *c = ctx->record_classes[i];
        if (c->owner) ctx->release(c->owner);
        free(c->name);
        free(c->columns);
        free(c->slots);
        free(c);
    }
    free(ctx->record_classes);
    for (int i = 0; i < 64; i++) free(ctx->scope_labels[i]);
}

typedef struct {
    zl_record_class *c;
    const zl_key *keys;
    int32_t key_count;
} define_arguments;

static int define_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    define_arguments *arguments = lua_touserdata(L, 1);
    zl_record_class *c = arguments->c;
    int outbox = ctx->outbox_count;

    // A class that takes the place of a former one: what it held goes with it; records that still live keep their metatable.
    if (c->defined) {
        luaL_unref(L, LUA_REGISTRYINDEX, c->metatable);
        luaL_unref(L, LUA_REGISTRYINDEX, c->cache);
        luaL_unref(L, LUA_REGISTRYINDEX, c->index);
        luaL_unref(L, LUA_REGISTRYINDEX, c->names);
        c->defined = 0;
        c->cached = 0;
    }

    // The names, anchored so that their addresses stay.
    lua_createtable(L, 0, arguments->key_count);
    for (int32_t i = 0; i < arguments->key_count; i++) {
        const zl_key *key = &arguments->keys[i];
        if (key->length > 40) return luaL_error(L, "field name '%s' of '%s' is over 40 bytes", key->bytes, c->name);
        lua_pushlstring(L, key->bytes, key->length);
        const char *address = lua_tostring(L, -1);
        uintptr_t at = zl_record_slot(address) & c->mask;
        while (c->slots[at].address && c->slots[at].address != address) at = (at + 1) & c->mask;
        if (c->slots[at].address) return luaL_error(L, "field name '%s' of '%s' is given twice", address, c->name);
        c->slots[at].address = address;
        c->slots[at].column = key->column;
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
    c->names = luaL_ref(L, LUA_REGISTRYINDEX);

    lua_newtable(L);
    c->cache = luaL_ref(L, LUA_REGISTRYINDEX);

    lua_createtable(L, 0, 8);
    int metatable = lua_gettop(L);
    int upvalues = ZL_UP_DAYS;
    luaL_checkstack(L, ZL_MAX_UPVALUES + 10, "too many columns");
    lua_pushlightuserdata(L, c);
    zl_push(L, ctx, &ctx->outbox[0]);
    zl_push_box(L, ctx, &ctx->outbox[1]);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_days);
    for (int32_t i = 0; i < c->column_count; i++) {
        zl_column *column = &c->columns[i];
        if (column->kind != ZL_COLUMN_TEXT) continue;
        column->cache = 0;
        for (int32_t j = 0; j < i; j++)
            if (c->columns[j].kind == ZL_COLUMN_TEXT && c->columns[j].strings == column->strings) column->cache = c->columns[j].cache;
        if (column->cache) continue;
        if (upvalues == ZL_MAX_UPVALUES) return luaL_error(L, "'%s' has too many text columns", c->name);
        column->cache = ++upvalues;
        // One cache a string table and state, shared by the classes.
        lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_anchored);
        if (lua_rawgetp(L, -1, column->strings) != LUA_TTABLE) {
            lua_pop(L, 1);
            lua_newtable(L);
            lua_pushvalue(L, -1);
            lua_rawsetp(L, -3, column->strings);
        }
        lua_remove(L, -2);
    }
    lua_pushcclosure(L, zl_record_index, upvalues);
    lua_pushvalue(L, -1);
    c->index = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_setfield(L, metatable, "__index");
    zl_push(L, ctx, &ctx->outbox[2]);
    lua_setfield(L, metatable, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, metatable, "__metatable");
    lua_pushstring(L, c->name);
    lua_setfield(L, metatable, "__name");
    for (int i = 3; i + 1 < outbox; i += 2) {
        zl_push(L, ctx, &ctx->outbox[i]);
        zl_push(L, ctx, &ctx->outbox[i + 1]);
        lua_rawset(L, metatable);
    }
    zl_out_reset(ctx);
    lua_settop(L, metatable);
    c->metatable = luaL_ref(L, LUA_REGISTRYINDEX);
    c->defined = 1;
    return 0;
}

int zl_record_define(zl_context *ctx, int32_t id, int32_t row_count, const zl_column *columns, int32_t column_count,
                     const zl_key *keys, int32_t key_count, void *owner) {
    zl_record_class *c = ctx->record_classes[id];
    uintptr_t size = 8;
    while (size < (uintptr_t)key_count * 4) size *= 2;
    free(c->columns);
    free(c->slots);
    c->columns = calloc((size_t)column_count + 1, sizeof *columns);
    c->slots = calloc(size, sizeof *c->slots);
    if (!c->columns || !c->slots) {
        if (owner) ctx->release(owner);
        lua_checkstack(ctx->running, 1);
        lua_pushnil(ctx->running);
        return LUA_ERRMEM;
    }
    memcpy(c->columns, columns, (size_t)column_count * sizeof *columns);
    c->mask = size - 1;
    c->row_count = row_count;
    c->outdated = 0;
    c->column_count = column_count;
    if (c->owner) ctx->release(c->owner);
    c->owner = owner;
    define_arguments arguments = { c, keys, key_count };
    return zl_protected(ctx, define_body, &arguments, 0);
}

static int factory_body(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    const void *key = lua_touserdata(L, 1);
    zl_push(L, ctx, &ctx->outbox[0]);
    zl_out_reset(ctx);
    lua_rawsetp(L, LUA_REGISTRYINDEX, key);
    return 0;
}

int zl_record_factory(zl_context *ctx, int which) {
    const void *key = which == ZL_COLUMN_DAY ? &zl_key_dayfactory : &zl_key_decimal;
    return zl_protected(ctx, factory_body, (void *)key, 0);
}

// The fast path: a field read is key address -> column -> value, with no Swift on the way.
#include "record.h"



static inline int32_t column_of(const zl_record_class *c, const char *address) {
    for (uintptr_t i = zl_record_slot(address) & c->mask;; i = (i + 1) & c->mask) {
        if (c->slots[i].address == address) return c->slots[i].column;
        if (!c->slots[i].address) return -1;
    }
}

static void push_text(lua_State *L, const zl_column *column, int32_t id) {
    if (id == INT32_MIN) { lua_pushnil(L); return; }
    int cache = lua_upvalueindex(column->cache);
    if (lua_rawgeti(L, cache, (lua_Integer)id + 1) == LUA_TSTRING) return;
    lua_pop(L, 1);
    const zl_strings *strings = column->strings;
    if (id < 0 || id >= strings->count) { lua_pushnil(L); return; }
    uint32_t start = strings->offsets[id];
    lua_pushlstring(L, strings->bytes + start, strings->offsets[id + 1] - start);
    lua_pushvalue(L, -1);
    lua_rawseti(L, cache, (lua_Integer)id + 1);
}

static void push_made(lua_State *L, const void *factory, lua_Integer raw) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, factory) != LUA_TFUNCTION) luaL_error(L, "no factory for this kind of column");
    lua_pushinteger(L, raw);
    lua_call(L, 1, 1);
}

void zl_column_value(lua_State *L, zl_context *ctx, zl_record_class *c, int index, int64_t row) {
    const zl_column *column = &c->columns[index];
    switch (column->kind) {
    case ZL_COLUMN_TEXT: push_text(L, column, ((const int32_t *)column->values)[row]); return;
    case ZL_COLUMN_INTEGER: {
        int64_t value = ((const int64_t *)column->values)[row];
        if (value == INT64_MIN) lua_pushnil(L);
        else lua_pushinteger(L, (lua_Integer)value);
        return;
    }
    case ZL_COLUMN_INT32: {
        int32_t value = ((const int32_t *)column->values)[row];
        if (value == INT32_MIN) lua_pushnil(L);
        else lua_pushinteger(L, value);
        return;
    }
    case ZL_COLUMN_HUNDREDTHS: {
        int64_t value = ((const int64_t *)column->values)[row];
        if (value == INT64_MIN) lua_pushnil(L);
        else if (value % 100 == 0) lua_pushinteger(L, (lua_Integer)(value / 100));
        else push_made(L, &zl_key_decimal, (lua_Integer)value);
        return;
    }
    case ZL_COLUMN_DAY: {
        int32_t code = ((const int32_t *)column->values)[row];
        if (code == INT32_MIN) { lua_pushnil(L); return; }
        int days = lua_upvalueindex(ZL_UP_DAYS);
        if (lua_rawgeti(L, days, code) != LUA_TNIL) return;
        lua_pop(L, 1);
        push_made(L, &zl_key_dayfactory, code);
        lua_pushvalue(L, -1);
        lua_rawseti(L, days, code);
        return;
    }
    case ZL_COLUMN_BOOL8: {
        uint8_t value = ((const uint8_t *)column->values)[row];
        if (value == UINT8_MAX) lua_pushnil(L);
        else lua_pushboolean(L, value != 0);
        return;
    }
    case ZL_COLUMN_BOOL32: {
        int32_t value = ((const int32_t *)column->values)[row];
        if (value == INT32_MIN) lua_pushnil(L);
        else lua_pushboolean(L, value != 0);
        return;
    }
    case ZL_COLUMN_REFERENCE: {
        int32_t value = ((const int32_t *)column->values)[row];
        if (value == INT32_MIN) lua_pushnil(L);
        else zl_push_record(L, ctx, column->target, value);
        return;
    }
    default: lua_pushnil(L);
    }
}

int zl_record_index(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    zl_record_class *c = lua_touserdata(L, lua_upvalueindex(ZL_UP_SELF));
    const zl_record *record = lua_touserdata(L, 1);
    int current = record->generation == ctx->generation;  // Swift's closure refuses what is not, and says where it was handed out
    if (current && lua_type(L, 2) == LUA_TSTRING) {
        int32_t column = c->outdated ? -1 : column_of(c, lua_tostring(L, 2));
        if (column >= 0) {
            zl_column_value(L, ctx, c, column, record->row);
            return 1;
        }
        lua_pushvalue(L, 2);
        if (lua_rawget(L, lua_upvalueindex(ZL_UP_MEMBERS)) != LUA_TNIL) return 1;
    }
    zl_box *box = lua_touserdata(L, lua_upvalueindex(ZL_UP_FALLBACK));
    if (!box) return luaL_error(L, "'%s' has no such field", c->name);
    lua_settop(L, 2);
    return zl_invoke(L, box->payload);
}

void zl_push_record(lua_State *L, zl_context *ctx, int32_t id, int64_t row) {
    zl_record_class *c = id >= 0 && id < ctx->record_class_count ? ctx->record_classes[id] : NULL;
    if (!c || !c->defined) luaL_error(L, "record class '%s' is not defined", c ? c->name : "?");
    if (row < 0 || row >= c->row_count) luaL_error(L, "'%s' has no row %I", c->name, (lua_Integer)row);
    lua_rawgeti(L, LUA_REGISTRYINDEX, c->cache);
    if (lua_rawgeti(L, -1, (lua_Integer)row + 1) == LUA_TUSERDATA
        && ((zl_record *)lua_touserdata(L, -1))->generation == ctx->generation) {
        lua_remove(L, -2);
        return;
    }
    lua_pop(L, 1);
    zl_record *record = lua_newuserdatauv(L, sizeof *record, 0);
    record->kind = ZL_KIND_RECORD;
    record->record_class = id;
    record->row = row;
    record->generation = ctx->generation;
    lua_rawgeti(L, LUA_REGISTRYINDEX, c->metatable);
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, (lua_Integer)row + 1);
    lua_remove(L, -2);
    c->cached++;
}

uint64_t zl_record_generation(lua_State *L, int index) { return ((const zl_record *)lua_touserdata(L, index))->generation; }

int zl_record_check(lua_State *L, int index, int32_t *record_class, int64_t *row) {
    const zl_record *record = lua_touserdata(L, index);
    *record_class = record->record_class;
    *row = record->row;
    return record->generation == zl_context_of(L)->generation;
}

void zl_record_outdate(zl_context *ctx, int32_t id) {
    if (id >= 0 && id < ctx->record_class_count) ctx->record_classes[id]->outdated = 1;
}

// MARK: scopes

enum {
    ZL_SCOPES = 64,
    ZL_CACHED = 256  // so many records of a class stay in its cache from one scope to the next
};

const char *zl_scope_label(zl_context *ctx, uint64_t generation) {
    return generation + ZL_SCOPES > ctx->generation ? ctx->scope_labels[generation % ZL_SCOPES] : NULL;
}

static void next_generation(zl_context *ctx, const char *label) {
    ctx->generation++;
    char **place = &ctx->scope_labels[ctx->generation % ZL_SCOPES];
    free(*place);
    *place = label ? strdup(label) : NULL;
}

static int fresh_cache(lua_State *L) {
    zl_record_class *c = lua_touserdata(L, 1);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, c->cache);
    c->cached = 0;
    return 0;
}

// A cache that is not renewed only costs memory: its records are known by their generation.
static void forget_records(zl_context *ctx) {
    for (int32_t i = 0; i < ctx->record_class_count; i++) {
        zl_record_class *c = ctx->record_classes[i];
        if (c->cached > ZL_CACHED && zl_protected(ctx, fresh_cache, c, 0) != LUA_OK) lua_pop(ctx->running, 1);
    }
}

void zl_scope_begin(zl_context *ctx, const char *label) {
    forget_records(ctx);
    next_generation(ctx, label);
}

void zl_scope_end(zl_context *ctx) {
    forget_records(ctx);
    next_generation(ctx, NULL);
}

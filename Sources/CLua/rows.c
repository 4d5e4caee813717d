// Walking over rows: one C function a step, no Swift.
#include "record.h"

typedef struct {
    uint32_t kind;
    zl_rows_spec *spec;
    int64_t position;
} zl_rows;

static int rows_gc(lua_State *L) {
    zl_rows *rows = lua_touserdata(L, 1);
    zl_rows_spec *spec = rows->spec;
    rows->spec = NULL;
    if (spec) {
        zl_context_of(L)->release(spec->owner);
        free(spec);
    }
    return 0;
}

static int next_record(lua_State *L) {
    zl_rows *rows = lua_touserdata(L, lua_upvalueindex(1));
    const zl_rows_spec *spec = rows->spec;
    if (rows->position >= spec->count) return 0;
    zl_push_record(L, zl_context_of(L), spec->record_class, spec->rows[rows->position]);
    rows->position++;
    return 1;
}

// Hands over fields without a record. A loop ends at a first value that is nil, so that one must be there.
static int next_values(lua_State *L) {
    zl_context *ctx = zl_context_of(L);
    zl_rows *rows = lua_touserdata(L, lua_upvalueindex(1));
    const zl_rows_spec *spec = rows->spec;
    if (rows->position >= spec->count) return 0;
    zl_record_class *c = ctx->record_classes[spec->record_class];
    int64_t row = spec->rows[rows->position];
    if (row < 0 || row >= c->row_count) return luaL_error(L, "'%s' has no row %I", c->name, (lua_Integer)row);
    rows->position++;
    for (int32_t i = 0; i < spec->column_count; i++) {
        zl_column_value(L, ctx, c, spec->columns[i], row);
        if (i == 0 && lua_isnil(L, -1))
            return luaL_error(L, "the first field of rows(...) is blank in a '%s': put a field first that is always filled", c->name);
    }
    return spec->column_count;
}

void zl_push_rows(lua_State *L, zl_context *ctx, zl_rows_spec *spec) {
    zl_record_class *c = spec->record_class >= 0 && spec->record_class < ctx->record_class_count
        ? ctx->record_classes[spec->record_class] : NULL;
    if (!c || !c->defined) luaL_error(L, "record class '%s' is not defined", c ? c->name : "?");
    zl_rows *rows = lua_newuserdatauv(L, sizeof *rows, 0);
    rows->kind = ZL_KIND_ROWS;
    rows->spec = NULL;
    rows->position = 0;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &zl_key_object);
    lua_setmetatable(L, -2);
    if (spec->column_count == 0) {
        lua_pushcclosure(L, next_record, 1);
        rows->spec = spec;
        return;
    }
    // The caches stand in the same upvalues as in the class's own reader.
    luaL_checkstack(L, ZL_MAX_UPVALUES + 10, "too many columns");
    lua_rawgeti(L, LUA_REGISTRYINDEX, c->index);
    lua_insert(L, -2);
    int reader = lua_gettop(L) - 1, upvalues = 1;
    while (lua_getupvalue(L, reader, upvalues + 1)) upvalues++;
    lua_pushcclosure(L, next_values, upvalues);
    lua_remove(L, reader);
    rows->spec = spec;
}

void zl_rows_open(lua_State *L) {
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, rows_gc);
    lua_setfield(L, -2, "__gc");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_object);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_days);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &zl_key_anchored);
}

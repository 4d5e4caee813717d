// The four string functions around the engine: arguments, captures as Lua values, the loop over places, replacements.

#define _GNU_SOURCE  // memmem, which takes time proportional to the text and not to its product with the needle

#include "matcher_engine.h"

#include <stdbool.h>
#include <string.h>

static zl_matcher make_matcher(
    lua_State *L, const char *subject, size_t subject_length, const char *pattern, size_t pattern_length
) {
    return (zl_matcher){
        .L = L,
        .subject = subject,
        .subject_end = subject + subject_length,
        .pattern = pattern,
        .pattern_end = pattern + pattern_length,
        .step_limit = zl_pattern_steps(L),
    };
}

/// The offset meant by a position as Lua writes it: from one, or from the end when negative. May lie behind the text.
static size_t offset_of_position(lua_Integer position, size_t length) {
    if (position > 0) return (size_t)position - 1;
    if (position == 0 || position < -(lua_Integer)length) return 0;
    return length - (size_t)(-position);
}

// MARK: - Captures

/// The text of a capture and its length, or ZL_CAPTURE_POSITION. Without any capture, the first is the whole match.
static zl_capture find_capture(zl_matcher *m, int index, const char *start, const char *end) {
    if (index >= m->capture_count) {
        if (index != 0) ZL_MATCHER_FAIL(m, "invalid capture index %%%d", index + 1);
        return (zl_capture){start, end - start};
    }
    if (m->captures[index].length == ZL_CAPTURE_OPEN) ZL_MATCHER_FAIL(m, "unfinished capture");
    return m->captures[index];
}

static void push_capture(zl_matcher *m, int index, const char *start, const char *end) {
    zl_capture capture = find_capture(m, index, start, end);
    if (capture.length == ZL_CAPTURE_POSITION) {
        lua_pushinteger(m->L, capture.start - m->subject + 1);
    } else {
        m->bytes_unpaid += (size_t)capture.length;
        lua_pushlstring(m->L, capture.start, (size_t)capture.length);
    }
}

/// Pushes all captures; the whole match if there is none and `start` is given.
static int push_captures(zl_matcher *m, const char *start, const char *end) {
    int number = m->capture_count == 0 && start != NULL ? 1 : m->capture_count;
    luaL_checkstack(m->L, number, "too many captures");
    for (int i = 0; i < number; i++) push_capture(m, i, start, end);
    return number;
}

// MARK: - find and match

static bool has_no_specials(const char *pattern, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (pattern[i] != '\0' && strchr("^$*+?.([%-", pattern[i]) != NULL) return false;
    }
    return true;
}

static int find_plain(zl_matcher *m, const char *from) {
    size_t length = (size_t)(m->pattern_end - m->pattern);
    const char *found = length == 0 ? from : memmem(from, (size_t)(m->subject_end - from), m->pattern, length);
    m->bytes_unpaid += (size_t)((found != NULL ? found : m->subject_end) - from);
    zl_matcher_settle(m, 1);
    if (found == NULL) {
        lua_pushnil(m->L);
        return 1;
    }
    lua_pushinteger(m->L, found - m->subject + 1);
    lua_pushinteger(m->L, found - m->subject + (ptrdiff_t)length);
    return 2;
}

static int search(lua_State *L, bool wants_positions) {
    size_t subject_length, pattern_length;
    const char *subject = luaL_checklstring(L, 1, &subject_length);
    const char *pattern = luaL_checklstring(L, 2, &pattern_length);
    size_t offset = offset_of_position(luaL_optinteger(L, 3, 1), subject_length);
    zl_matcher m = make_matcher(L, subject, subject_length, pattern, pattern_length);
    if (offset > subject_length) {
        zl_matcher_settle(&m, 1);
        lua_pushnil(L);
        return 1;
    }
    if (wants_positions) {
        bool plain = lua_toboolean(L, 4);
        if (!plain) m.bytes_unpaid += pattern_length;
        if (plain || has_no_specials(pattern, pattern_length)) return find_plain(&m, subject + offset);
    }
    bool anchored = pattern_length > 0 && *pattern == '^';
    if (anchored) m.pattern++;
    const char *place = subject + offset;
    do {
        const char *end = zl_matcher_try(&m, place);
        if (end == NULL) continue;
        int number = 0;
        if (wants_positions) {
            lua_pushinteger(L, place - subject + 1);
            lua_pushinteger(L, end - subject);
            number = 2 + push_captures(&m, NULL, NULL);
        } else {
            number = push_captures(&m, place, end);
        }
        zl_matcher_settle(&m, 1);
        return number;
    } while (place++ < m.subject_end && !anchored);
    zl_matcher_settle(&m, 1);
    lua_pushnil(L);
    return 1;
}

int zl_string_find(lua_State *L) { return search(L, true); }
int zl_string_match(lua_State *L) { return search(L, false); }

// MARK: - gmatch

// Upvalues of the iterator. The offsets live in integers, so that it needs no block of its own.
enum { GMATCH_SUBJECT = 1, GMATCH_PATTERN, GMATCH_NEXT, GMATCH_LAST_END, GMATCH_UPVALUES = GMATCH_LAST_END };

static void set_offset(lua_State *L, int upvalue, lua_Integer offset) {
    lua_pushinteger(L, offset);
    lua_replace(L, lua_upvalueindex(upvalue));
}

static int gmatch_next(lua_State *L) {
    size_t subject_length, pattern_length;
    const char *subject = lua_tolstring(L, lua_upvalueindex(GMATCH_SUBJECT), &subject_length);
    const char *pattern = lua_tolstring(L, lua_upvalueindex(GMATCH_PATTERN), &pattern_length);
    size_t offset = (size_t)lua_tointeger(L, lua_upvalueindex(GMATCH_NEXT));
    lua_Integer last_end = lua_tointeger(L, lua_upvalueindex(GMATCH_LAST_END));
    zl_matcher m = make_matcher(L, subject, subject_length, pattern, pattern_length);
    for (; offset <= subject_length; offset++) {
        const char *end = zl_matcher_try(&m, subject + offset);
        if (end == NULL || end - subject == last_end) continue;  // an empty match right behind a match is none
        set_offset(L, GMATCH_NEXT, end - subject);
        set_offset(L, GMATCH_LAST_END, end - subject);
        int number = push_captures(&m, subject + offset, end);
        zl_matcher_settle(&m, 1);
        return number;
    }
    set_offset(L, GMATCH_NEXT, (lua_Integer)subject_length + 1);
    zl_matcher_settle(&m, 1);
    return 0;
}

int zl_string_gmatch(lua_State *L) {
    size_t subject_length;
    luaL_checklstring(L, 1, &subject_length);
    luaL_checkstring(L, 2);
    size_t offset = offset_of_position(luaL_optinteger(L, 3, 1), subject_length);
    if (offset > subject_length) offset = subject_length + 1;
    lua_settop(L, 2);
    lua_pushinteger(L, (lua_Integer)offset);
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, gmatch_next, GMATCH_UPVALUES);
    return 1;
}

// MARK: - gsub

/// The result of gsub while it grows. Text that stays as it is waits between `kept` and the next replacement.
typedef struct substitution {
    zl_matcher matcher;
    luaL_Buffer buffer;
    const char *kept;
    bool changed;
} substitution;

/// Asks before the buffer grows, not at every piece: the answer has a price for the whole length.
static void reserve(substitution *s, size_t length) {
    size_t needed = luaL_bufflen(&s->buffer) + length;
    if (needed > s->buffer.size) zl_check_string(s->matcher.L, needed);
    s->matcher.bytes_unpaid += length;
}

static void append(substitution *s, const char *text, size_t length) {
    reserve(s, length);
    luaL_addlstring(&s->buffer, text, length);
}

/// Appends the string or number on top of the stack and pops it.
static void append_top(substitution *s) {
    size_t length;
    lua_tolstring(s->matcher.L, -1, &length);
    reserve(s, length);
    luaL_addvalue(&s->buffer);
}

static void append_template(substitution *s, const char *start, const char *end) {
    zl_matcher *m = &s->matcher;
    size_t length;
    const char *text = lua_tolstring(m->L, 3, &length);
    const char *const text_end = text + length;
    const char *escape;
    while ((escape = memchr(text, '%', (size_t)(text_end - text))) != NULL) {
        append(s, text, (size_t)(escape - text));
        char letter = escape[1];  // the NUL behind the text, if this was its last byte
        text = escape + 2;
        if (letter == '%') {
            append(s, "%", 1);
        } else if (letter == '0') {
            append(s, start, (size_t)(end - start));
        } else if (letter >= '1' && letter <= '9') {
            zl_capture capture = find_capture(m, letter - '1', start, end);
            if (capture.length == ZL_CAPTURE_POSITION) {
                lua_pushinteger(m->L, capture.start - m->subject + 1);
                append_top(s);
            } else {
                append(s, capture.start, (size_t)capture.length);
            }
        } else {
            ZL_MATCHER_FAIL(m, "invalid use of '%c' in replacement string", '%');
        }
    }
    append(s, text, (size_t)(text_end - text));
}

/// Replaces one match by what the third argument says about it.
static void replace(substitution *s, const char *start, const char *end, int kind) {
    lua_State *L = s->matcher.L;
    // Before anything is pushed: the buffer needs its own place on top of the stack to grow.
    append(s, s->kept, (size_t)(start - s->kept));
    s->kept = start;
    if (kind == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        int number = push_captures(&s->matcher, start, end);
        zl_matcher_settle(&s->matcher, 0);
        lua_call(L, number, 1);
    } else if (kind == LUA_TTABLE) {
        push_capture(&s->matcher, 0, start, end);
        zl_matcher_settle(&s->matcher, 0);
        lua_gettable(L, 3);
    } else {
        append_template(s, start, end);
        s->kept = end;
        s->changed = true;
        return;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);  // the match stays
        return;
    }
    if (!lua_isstring(L, -1)) ZL_MATCHER_FAIL(&s->matcher, "invalid replacement value (a %s)", luaL_typename(L, -1));
    append_top(s);
    s->kept = end;
    s->changed = true;
}

int zl_string_gsub(lua_State *L) {
    size_t subject_length, pattern_length;
    const char *subject = luaL_checklstring(L, 1, &subject_length);
    const char *pattern = luaL_checklstring(L, 2, &pattern_length);
    int kind = lua_type(L, 3);
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)subject_length + 1);
    luaL_argexpected(
        L, kind == LUA_TNUMBER || kind == LUA_TSTRING || kind == LUA_TFUNCTION || kind == LUA_TTABLE, 3, "string/function/table");

    substitution s = {.matcher = make_matcher(L, subject, subject_length, pattern, pattern_length), .kept = subject};
    bool anchored = pattern_length > 0 && *pattern == '^';
    if (anchored) s.matcher.pattern++;
    luaL_buffinit(L, &s.buffer);

    const char *const subject_end = subject + subject_length;
    const char *place = subject, *last_end = NULL;
    lua_Integer done = 0;
    while (done < most) {
        const char *end = zl_matcher_try(&s.matcher, place);
        if (end != NULL && end != last_end) {
            done++;
            replace(&s, place, end, kind);
            place = last_end = end;
        } else if (place < subject_end) {
            place++;
        } else {
            break;
        }
        if (anchored) break;
    }
    if (s.changed) {
        append(&s, s.kept, (size_t)(subject_end - s.kept));
        zl_check_string(L, luaL_bufflen(&s.buffer));  // the buffer has more room than it was asked for
        luaL_pushresult(&s.buffer);
    } else {
        lua_pushvalue(L, 1);
    }
    zl_matcher_settle(&s.matcher, 1);
    lua_pushinteger(L, done);
    return 2;
}

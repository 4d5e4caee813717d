// The engine: one try of a Lua pattern at one place, by recursive descent over the pattern text itself. The text is read only as far
// as the try comes, because the library reports a malformed pattern only when it gets there.

#include "matcher_engine.h"

#include <stdbool.h>
#include <string.h>

void zl_matcher_settle(zl_matcher *m, lua_Integer extra) {
    lua_Integer due = (m->steps - m->steps_paid) / 10;
    m->steps_paid += due * 10;
    due += (lua_Integer)(m->bytes_unpaid / 64) + extra;
    m->bytes_unpaid %= 64;
    if (due > 0) zl_charge(m->L, due);
}

static inline void count(zl_matcher *m, size_t steps) {
    m->steps += (lua_Integer)steps;
    if (m->steps > m->step_limit) {
        zl_matcher_settle(m, 0);
        zl_raise_limit(m->L, ZL_LIMIT_PATTERN_STEPS);
    }
}

// MARK: - Single characters

static bool is_between(unsigned char c, unsigned char low, unsigned char high) { return low <= c && c <= high; }
static bool is_lower(unsigned char c) { return is_between(c, 'a', 'z'); }
static bool is_upper(unsigned char c) { return is_between(c, 'A', 'Z'); }
static bool is_digit(unsigned char c) { return is_between(c, '0', '9'); }
static bool is_graphic(unsigned char c) { return is_between(c, 0x21, 0x7e); }
static bool is_alphanumeric(unsigned char c) { return is_lower(c) || is_upper(c) || is_digit(c); }

/// Whether a byte belongs to the class written '%' letter; a letter that names no class stands for itself.
static bool is_in_class(unsigned char c, unsigned char letter) {
    bool member;
    switch (letter | 0x20) {
        case 'a': member = is_lower(c) || is_upper(c); break;
        case 'c': member = c < 0x20 || c == 0x7f; break;
        case 'd': member = is_digit(c); break;
        case 'g': member = is_graphic(c); break;
        case 'l': member = is_lower(c); break;
        case 'p': member = is_graphic(c) && !is_alphanumeric(c); break;
        case 's': member = c == ' ' || is_between(c, '\t', '\r'); break;
        case 'u': member = is_upper(c); break;
        case 'w': member = is_alphanumeric(c); break;
        case 'x': member = is_digit(c) || is_between(c | 0x20, 'a', 'f'); break;
        case 'z': member = c == 0; break;
        default: return c == letter;
    }
    // Setting 0x20 turns some signs into letters too; those are no classes.
    if (is_lower(letter)) return member;
    if (is_upper(letter)) return !member;
    return c == letter;
}

/// Whether a byte belongs to the set whose '[' and ']' are given.
static bool is_in_set(unsigned char c, const char *open, const char *close) {
    const char *p = open + 1;
    bool positive = *p != '^';
    if (!positive) p++;
    for (; p < close; p++) {
        unsigned char low = (unsigned char)*p;
        if (low == '%') {
            if (is_in_class(c, (unsigned char)*++p)) return positive;
        } else if (p[1] == '-' && close - p > 2) {
            p += 2;
            if (is_between(c, low, (unsigned char)*p)) return positive;
        } else if (low == c) {
            return positive;
        }
    }
    return !positive;
}

/// One pattern item that stands for a single character: from its first byte to just behind its last.
typedef struct item {
    const char *start, *end;
} item;

static bool fits(zl_matcher *m, const char *place, item one) {
    // A long set costs more than one comparison.
    count(m, 1 + (size_t)(one.end - one.start) / 8);
    if (place >= m->subject_end) return false;
    unsigned char c = (unsigned char)*place;
    switch (*one.start) {
        case '.': return true;
        case '%': return is_in_class(c, (unsigned char)one.start[1]);
        case '[': return is_in_set(c, one.start, one.end - 1);
        default: return c == (unsigned char)*one.start;
    }
}

/// Reads the item that begins at p, which lies before the pattern's end. A Lua string has a NUL behind its last byte, so the byte at
/// the end may be looked at.
static item read_item(zl_matcher *m, const char *p) {
    const char *const end = m->pattern_end;
    const char *q = p + 1;
    if (*p == '%') {
        if (q == end) ZL_MATCHER_FAIL(m, "malformed pattern (ends with '%%')");
        return (item){p, q + 1};
    }
    if (*p != '[') return (item){p, q};
    if (*q == '^') q++;
    do {  // the first member may be ']' itself
        if (q == end) {
            m->steps += (q - p) / 8;
            ZL_MATCHER_FAIL(m, "malformed pattern (missing ']')");
        }
        if (*q++ == '%' && q < end) q++;
    } while (*q != ']' || q == end);
    count(m, (size_t)(q - p) / 8);
    return (item){p, q + 1};
}

// MARK: - Sequences

static const char *match(zl_matcher *m, const char *place, const char *p);

static const char *match_open(zl_matcher *m, const char *place, const char *p, ptrdiff_t kind) {
    if (m->capture_count >= ZL_MATCHER_CAPTURES) ZL_MATCHER_FAIL(m, "too many captures");
    m->captures[m->capture_count++] = (zl_capture){place, kind};
    const char *end = match(m, place, p);
    if (end == NULL) m->capture_count--;
    return end;
}

static const char *match_close(zl_matcher *m, const char *place, const char *p) {
    int index = m->capture_count - 1;
    while (index >= 0 && m->captures[index].length != ZL_CAPTURE_OPEN) index--;
    if (index < 0) ZL_MATCHER_FAIL(m, "invalid pattern capture");
    zl_capture *capture = &m->captures[index];
    capture->length = place - capture->start;
    const char *end = match(m, place, p);
    if (end == NULL) capture->length = ZL_CAPTURE_OPEN;
    return end;
}

/// %bxy, with p at the x: the place behind the balanced text, or NULL.
static const char *skip_balanced(zl_matcher *m, const char *place, const char *p) {
    if (m->pattern_end - p < 2) ZL_MATCHER_FAIL(m, "malformed pattern (missing arguments to '%%b')");
    if (place >= m->subject_end || *place != p[0]) return NULL;
    size_t open = 1;
    while (++place < m->subject_end) {
        count(m, 1);
        if (*place == p[1]) {
            if (--open == 0) return place + 1;
        } else if (*place == p[0]) {
            open++;
        }
    }
    return NULL;
}

/// %1 to %9 (and %0, which is always refused): the place behind a repetition of the capture, or NULL.
static const char *skip_back_reference(zl_matcher *m, const char *place, unsigned char digit) {
    int index = digit - '1';
    if (index < 0 || index >= m->capture_count || m->captures[index].length == ZL_CAPTURE_OPEN) {
        ZL_MATCHER_FAIL(m, "invalid capture index %%%d", index + 1);
    }
    zl_capture capture = m->captures[index];
    // A position has no text to repeat: such a reference never matches.
    if (capture.length == ZL_CAPTURE_POSITION || m->subject_end - place < capture.length) return NULL;
    count(m, (size_t)capture.length / 16);
    return memcmp(capture.start, place, (size_t)capture.length) == 0 ? place + capture.length : NULL;
}

static bool is_at_frontier(zl_matcher *m, const char *place, item set) {
    unsigned char before = place == m->subject ? 0 : (unsigned char)place[-1];
    unsigned char after = place == m->subject_end ? 0 : (unsigned char)*place;
    count(m, (size_t)(set.end - set.start) / 4);
    return !is_in_set(before, set.start, set.end - 1) && is_in_set(after, set.start, set.end - 1);
}

/// The item fits at `place`: takes as many as there are, then gives back down to `least`.
static const char *match_greedy(zl_matcher *m, const char *place, const char *least, item one) {
    const char *last = place + 1;
    while (fits(m, last, one)) last++;
    for (;; last--) {
        const char *end = match(m, last, one.end + 1);
        if (end != NULL || last == least) return end;
    }
}

static const char *match_lazy(zl_matcher *m, const char *place, item one) {
    for (;; place++) {
        const char *end = match(m, place, one.end + 1);
        if (end != NULL || !fits(m, place, one)) return end;
    }
}

static const char *match_sequence(zl_matcher *m, const char *place, const char *p) {
    while (p < m->pattern_end) {
        count(m, 1);
        if (*p == '(') {
            bool position = p[1] == ')';
            return match_open(m, place, p + (position ? 2 : 1), position ? ZL_CAPTURE_POSITION : ZL_CAPTURE_OPEN);
        }
        if (*p == ')') return match_close(m, place, p + 1);
        if (*p == '$' && p + 1 == m->pattern_end) return place == m->subject_end ? place : NULL;
        if (*p == '%' && (p[1] == 'b' || is_digit((unsigned char)p[1]))) {
            bool balanced = p[1] == 'b';
            place = balanced ? skip_balanced(m, place, p + 2) : skip_back_reference(m, place, (unsigned char)p[1]);
            if (place == NULL) return NULL;
            p += balanced ? 4 : 2;
            continue;
        }
        if (*p == '%' && p[1] == 'f') {
            if (p[2] != '[') ZL_MATCHER_FAIL(m, "missing '[' after '%%f' in pattern");
            item set = read_item(m, p + 2);
            if (!is_at_frontier(m, place, set)) return NULL;
            p = set.end;
            continue;
        }
        item one = read_item(m, p);
        char suffix = one.end < m->pattern_end ? *one.end : '\0';
        if (!fits(m, place, one)) {
            if (suffix != '*' && suffix != '?' && suffix != '-') return NULL;
            // Without a nested try, as in the library: how deep a pattern may be depends on it.
            p = one.end + 1;
            continue;
        }
        if (suffix == '*') return match_greedy(m, place, place, one);
        if (suffix == '+') return match_greedy(m, place, place + 1, one);
        if (suffix == '-') return match_lazy(m, place, one);
        if (suffix == '?') {
            const char *end = match(m, place + 1, one.end + 1);
            if (end != NULL) return end;
            p = one.end + 1;
            continue;
        }
        place++;
        p = one.end;
    }
    return place;
}

static const char *match(zl_matcher *m, const char *place, const char *p) {
    if (m->depth >= ZL_MATCHER_DEPTH) ZL_MATCHER_FAIL(m, "pattern too complex");
    m->depth++;
    const char *end = match_sequence(m, place, p);
    m->depth--;
    return end;
}

const char *zl_matcher_try(zl_matcher *m, const char *place) {
    m->depth = 0;
    m->capture_count = 0;
    count(m, 1);
    return match(m, place, m->pattern);
}

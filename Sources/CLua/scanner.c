// The scanner's second pass: what only the structure of the program shows. It follows brackets, blocks and chains of suffixes token by
// token and builds no tree. On a program that the compiler refuses anyway it may count wrong; it never counts too little on others.

#include "scanner_tokens.h"
#include "scanner_words.h"

#include <string.h>

enum {
    NO_CHAIN = -1,               // nothing here that a suffix could follow
    MOST_CONSTANTS = 255,        // per function; the largest index that fits into an instruction
    SCOPE_OF_CONST_NAMES = 0x7fffffff
};

typedef enum frame_kind {
    FRAME_CHUNK,
    FRAME_GROUP,
    FRAME_CALL,
    FRAME_INDEX,
    FRAME_BRACE,
    FRAME_LOOP_HEAD,
    FRAME_BLOCK,
    FRAME_FUNCTION,
} frame_kind;

/// An open bracket or block.
typedef struct frame {
    frame_kind kind;
    int32_t outer_chain;  // suffixes before it, or NO_CHAIN
    bool follows_name;    // an index right behind a plain name
    bool compares;        // the last operand of `and` and `or` so far is a comparison
    zl_place comparison;
} frame;

/// A function whose end is still to come, or the chunk.
typedef struct function {
    uint32_t scope;
    uint32_t constants_before;
    bool has_bitwise;
    zl_place bitwise;  // its first doubtful operator
} function;

typedef struct scan {
    zl_scan_limits limits;
    zl_token previous, before_less_than;
    bool previous_closes_group;
    bool operator_may_fold, operator_is_doubtful;  // of the operator that `previous` is
    int32_t chain;
    uint32_t depth, function_depth, function_count;
    uint32_t constants;  // of all functions so far, each with its own
    zl_scan_code fault;
    zl_place fault_place;
    frame frames[ZL_SCAN_NESTING_MAX + 1];
    function functions[ZL_SCAN_NESTING_MAX + 1];
    zl_words words;
} scan;

static void refuse(scan *s, zl_scan_code code, zl_place place) {
    if (s->fault != ZL_SCAN_OK) return;
    s->fault = code;
    s->fault_place = place;
}

// MARK: - Constants

static bool is_const_name(scan *s, const zl_token *token) {
    return token->kind == ZL_TOKEN_NAME && zl_words_may_contain(&s->words, token->place.at, token->length, SCOPE_OF_CONST_NAMES);
}

static bool ends_operand(const zl_token *token) {
    switch (token->kind) {
        case ZL_TOKEN_NAME: case ZL_TOKEN_NUMBER: case ZL_TOKEN_STRING: case ZL_TOKEN_VALUE: return true;
        case ZL_TOKEN_CLOSE: case ZL_TOKEN_END: return true;
        default: return false;
    }
}

/// Remembers what an operator has on its left; the next token tells the right side.
static void begin_operator(scan *s, const zl_token *token) {
    if (token->kind != ZL_TOKEN_ARITHMETIC && token->kind != ZL_TOKEN_BITWISE) {
        s->operator_may_fold = s->operator_is_doubtful = false;
        return;
    }
    bool binary = ends_operand(&s->previous);
    bool literal = s->previous.kind == ZL_TOKEN_NUMBER || s->previous_closes_group || (s->chain == 0 && is_const_name(s, &s->previous));
    s->operator_may_fold = !binary || literal;
    s->operator_is_doubtful = binary && literal && token->kind == ZL_TOKEN_BITWISE;
}

static void end_operator(scan *s, const zl_token *token) {
    bool parenthesis = zl_token_is(token, '(');
    bool sign = zl_token_is(token, '-') || zl_token_is(token, '~');
    bool literal = parenthesis || sign || token->kind == ZL_TOKEN_NUMBER || is_const_name(s, token);
    // The result of two literals is a constant that no token shows.
    if (s->operator_may_fold && literal) s->constants++;
    function *in = &s->functions[s->function_depth];
    if (s->operator_is_doubtful && parenthesis && !in->has_bitwise) {
        in->has_bitwise = true;
        in->bitwise = s->previous.place;
    }
}

static void count_constant(scan *s, const zl_token *token) {
    switch (token->kind) {
        case ZL_TOKEN_NAME: case ZL_TOKEN_NUMBER: case ZL_TOKEN_STRING: case ZL_TOKEN_VALUE: case ZL_TOKEN_NOT: break;
        default: return;
    }
    uint32_t scope = s->functions[s->function_depth].scope;
    s->constants += zl_words_insert(&s->words, token->place.at, token->length, scope);
}

/// `local name <const>` makes the name as good as the literal behind it.
static void note_const_name(scan *s, const zl_token *token) {
    if (zl_token_is(token, '<')) {
        s->before_less_than = s->previous;
    } else if (zl_token_is(&s->previous, '<') && s->before_less_than.kind == ZL_TOKEN_NAME && token->length == 5
               && memcmp(token->place.at, "const", 5) == 0) {
        zl_words_insert(&s->words, s->before_less_than.place.at, s->before_less_than.length, SCOPE_OF_CONST_NAMES);
    }
}

static void judge_function(scan *s, const function *ended) {
    // An outer function counts the constants of inner ones too: the compiler's memory of constants is shared, so an inner function can
    // make the outer one store a constant twice.
    bool many = s->constants - ended->constants_before > MOST_CONSTANTS;
    if (ended->has_bitwise && many) refuse(s, ZL_SCAN_BITWISE_LITERAL, ended->bitwise);
}

// MARK: - Brackets and blocks

static frame *top(scan *s) { return &s->frames[s->depth]; }

static void push(scan *s, frame_kind kind, const zl_token *token) {
    if (s->depth >= s->limits.nesting) {
        refuse(s, ZL_SCAN_NESTING, token->place);
        return;
    }
    bool follows_name = s->chain == 0 && s->previous.kind == ZL_TOKEN_NAME;
    s->frames[++s->depth] = (frame){.kind = kind, .outer_chain = s->chain, .follows_name = follows_name};
    if (kind == FRAME_FUNCTION) {
        s->functions[++s->function_depth] = (function){.scope = ++s->function_count, .constants_before = s->constants};
    }
    s->chain = NO_CHAIN;
}

static void add_suffix(scan *s, int32_t before, zl_place place) {
    if (before >= 0 && (uint32_t)before >= s->limits.suffixes) refuse(s, ZL_SCAN_SUFFIX_CHAIN, place);
    s->chain = before >= 0 ? before + 1 : NO_CHAIN;
}

static void open_bracket(scan *s, const zl_token *token) {
    frame_kind kind = FRAME_GROUP;
    if (zl_token_is(token, '[')) {
        kind = FRAME_INDEX;
    } else if (zl_token_is(token, '{')) {
        kind = FRAME_BRACE;
    } else if (s->chain >= 0) {
        kind = FRAME_CALL;
    }
    int32_t before = s->chain;
    add_suffix(s, before, token->place);  // refused where it begins
    s->chain = before;
    push(s, kind, token);
}

static void close_bracket(scan *s, const zl_token *token) {
    frame closed = *top(s);
    bool matches = zl_token_is(token, ']') ? closed.kind == FRAME_INDEX
                 : zl_token_is(token, '}') ? closed.kind == FRAME_BRACE
                                           : closed.kind == FRAME_GROUP || closed.kind == FRAME_CALL;
    if (!matches) {
        s->chain = NO_CHAIN;
        return;
    }
    s->depth--;
    if (closed.kind == FRAME_GROUP) {
        if (s->chain < 0) s->chain = 0;
        if (closed.compares) {
            top(s)->compares = true;
            top(s)->comparison = closed.comparison;
        }
        return;
    }
    if (closed.kind == FRAME_INDEX && closed.follows_name && closed.compares) refuse(s, ZL_SCAN_COMPARISON_INDEX, closed.comparison);
    s->chain = closed.outer_chain >= 0 ? closed.outer_chain + 1 : NO_CHAIN;
}

static void close_block(scan *s) {
    s->chain = NO_CHAIN;
    if (top(s)->kind == FRAME_FUNCTION) {
        judge_function(s, &s->functions[s->function_depth--]);
    } else if (top(s)->kind != FRAME_BLOCK) {
        return;
    }
    s->depth--;
}

static void advance(scan *s, const zl_token *token) {
    switch (token->kind) {
        case ZL_TOKEN_NAME:
            if (s->previous.kind == ZL_TOKEN_SELECTOR) {
                add_suffix(s, s->chain, token->place);
            } else {
                s->chain = 0;
            }
            return;
        case ZL_TOKEN_STRING: add_suffix(s, s->chain, token->place); return;  // a call, if anything is there to be called
        case ZL_TOKEN_SELECTOR: return;
        case ZL_TOKEN_OPEN: open_bracket(s, token); return;
        case ZL_TOKEN_CLOSE: close_bracket(s, token); return;
        case ZL_TOKEN_END: case ZL_TOKEN_UNTIL: close_block(s); return;
        case ZL_TOKEN_FUNCTION: push(s, FRAME_FUNCTION, token); return;
        case ZL_TOKEN_OPENS_BLOCK: push(s, FRAME_BLOCK, token); return;
        case ZL_TOKEN_LOOP: push(s, FRAME_LOOP_HEAD, token); return;
        case ZL_TOKEN_DO:
            s->chain = NO_CHAIN;
            if (top(s)->kind == FRAME_LOOP_HEAD) {
                top(s)->kind = FRAME_BLOCK;
            } else {
                push(s, FRAME_BLOCK, token);
            }
            return;
        case ZL_TOKEN_COMPARISON:
            top(s)->compares = true;
            top(s)->comparison = token->place;
            break;
        case ZL_TOKEN_AND_OR: top(s)->compares = false; break;
        default: break;
    }
    s->chain = NO_CHAIN;
}

zl_scan_limits zl_scan_default_limits(void) { return (zl_scan_limits){.bytes = 256 * 1024, .nesting = 100, .suffixes = 200}; }

zl_scan_code zl_scan(const char *text, size_t length, zl_scan_limits limits, zl_scan_fault *out) {
    zl_scan_code code = zl_scan_text(text, length, limits.bytes, out);
    if (code != ZL_SCAN_OK) return code;
    if (limits.nesting > ZL_SCAN_NESTING_MAX) limits.nesting = ZL_SCAN_NESTING_MAX;
    scan s = {.limits = limits, .chain = NO_CHAIN, .words = {.text = text}};
    zl_lexer lexer = zl_lexer_make(text, length);
    for (;;) {
        zl_token token = zl_lexer_next(&lexer);
        if (token.kind == ZL_TOKEN_END_OF_TEXT) break;
        end_operator(&s, &token);
        count_constant(&s, &token);
        note_const_name(&s, &token);
        begin_operator(&s, &token);
        bool closes_group = zl_token_is(&token, ')') && top(&s)->kind == FRAME_GROUP;
        advance(&s, &token);
        s.previous = token;
        s.previous_closes_group = closes_group;
        if (s.fault != ZL_SCAN_OK) return zl_scan_report(s.fault, s.fault_place, text, text + length, out);
    }
    if (lexer.fault != ZL_SCAN_OK) return zl_scan_report(lexer.fault, lexer.fault_place, text, text + length, out);
    judge_function(&s, &s.functions[0]);
    return s.fault == ZL_SCAN_OK ? ZL_SCAN_OK : zl_scan_report(s.fault, s.fault_place, text, text + length, out);
}

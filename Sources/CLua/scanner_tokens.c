#include "scanner_tokens.h"

#include <string.h>

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static bool is_hex_digit(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
static bool is_line_end(char c) { return c == '\n' || c == '\r'; }
static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

zl_lexer zl_lexer_make(const char *text, size_t length) {
    const char *start = text + zl_byte_order_mark(text, length);
    return (zl_lexer){.text = text, .end = text + length, .place = {start, start, 1}};
}

static char peek(const zl_lexer *lexer, size_t distance) {
    return (size_t)(lexer->end - lexer->place.at) > distance ? lexer->place.at[distance] : '\0';
}

static void pass(zl_lexer *lexer) {
    if (is_line_end(*lexer->place.at)) {
        zl_place_pass_line_end(&lexer->place, lexer->end);
    } else {
        lexer->place.at++;
    }
}

/// The level of a long bracket that begins here ("[==[" has 2), or -1.
static int long_bracket_level(const zl_lexer *lexer) {
    size_t level = 0;
    while (peek(lexer, 1 + level) == '=') level++;
    return peek(lexer, 0) == '[' && peek(lexer, 1 + level) == '[' ? (int)level : -1;
}

/// Passes a long bracket; false when it has no end.
static bool pass_long_bracket(zl_lexer *lexer, int level) {
    lexer->place.at += level + 2;
    while (lexer->place.at < lexer->end) {
        if (peek(lexer, 0) == ']') {
            size_t n = 0;
            while (n < (size_t)level && peek(lexer, 1 + n) == '=') n++;
            if (n == (size_t)level && peek(lexer, 1 + n) == ']') {
                lexer->place.at += n + 2;
                return true;
            }
            // The equals signs seen cannot begin another end; without this a text of them would take quadratic time.
            lexer->place.at += 1 + n;
        } else {
            pass(lexer);
        }
    }
    return false;
}

/// Passes spaces and comments; false when a comment has no end.
static bool pass_blanks(zl_lexer *lexer) {
    while (lexer->place.at < lexer->end) {
        if (is_space(peek(lexer, 0))) {
            pass(lexer);
        } else if (peek(lexer, 0) == '-' && peek(lexer, 1) == '-') {
            lexer->place.at += 2;
            int level = long_bracket_level(lexer);
            if (level >= 0) {
                if (!pass_long_bracket(lexer, level)) return false;
            } else {
                while (lexer->place.at < lexer->end && !is_line_end(*lexer->place.at)) lexer->place.at++;
            }
        } else {
            break;
        }
    }
    return true;
}

/// Whether a writer may have meant this character as the given straight quote.
static bool stands_for_quote(uint32_t c, char quote) {
    return quote == '"' ? c == 0x201c || c == 0x201d || c == 0xff02 : c == 0x2018 || c == 0x2019 || c == 0xff07;
}

/// A short string without an end in its line. `"中文”` is the likeliest reason, and the compiler would only say "unfinished string".
static void blame_curly_quote(zl_lexer *lexer, zl_place opening) {
    zl_place place = opening;
    for (place.at++; place.at < lexer->place.at;) {
        if (is_line_end(*place.at)) {
            zl_place_pass_line_end(&place, lexer->end);
            continue;
        }
        zl_character character = zl_character_at(place.at, lexer->end);
        if (stands_for_quote(character.code_point, *opening.at)) {
            lexer->fault = ZL_SCAN_FULL_WIDTH;
            lexer->fault_place = place;  // the last one wins: it is the one that was meant to end the string
        }
        place.at += character.length;
    }
}

static bool pass_short_string(zl_lexer *lexer) {
    zl_place opening = lexer->place;
    char quote = *lexer->place.at++;
    while (lexer->place.at < lexer->end && !is_line_end(*lexer->place.at)) {
        char c = *lexer->place.at++;
        if (c == quote) return true;
        if (c != '\\' || lexer->place.at == lexer->end) continue;
        if (*lexer->place.at == 'z') {
            lexer->place.at++;
            while (lexer->place.at < lexer->end && is_space(*lexer->place.at)) pass(lexer);
        } else {
            pass(lexer);
        }
    }
    blame_curly_quote(lexer, opening);
    return false;
}

static void pass_number(zl_lexer *lexer) {
    bool hexadecimal = peek(lexer, 0) == '0' && (peek(lexer, 1) | 0x20) == 'x';
    if (hexadecimal) lexer->place.at += 2;
    for (;;) {
        char c = peek(lexer, 0);
        if ((c | 0x20) == (hexadecimal ? 'p' : 'e')) {
            lexer->place.at++;
            if (peek(lexer, 0) == '+' || peek(lexer, 0) == '-') lexer->place.at++;
        } else if (is_hex_digit(c) || c == '.') {
            lexer->place.at++;
        } else {
            return;
        }
    }
}

static zl_token_kind kind_of_word(const char *word, size_t length) {
    static const struct {
        const char *word;
        zl_token_kind kind;
    } keywords[] = {
        {"and", ZL_TOKEN_AND_OR},        {"break", ZL_TOKEN_KEYWORD}, {"do", ZL_TOKEN_DO},          {"else", ZL_TOKEN_KEYWORD},
        {"elseif", ZL_TOKEN_KEYWORD},    {"end", ZL_TOKEN_END},       {"false", ZL_TOKEN_VALUE},    {"for", ZL_TOKEN_LOOP},
        {"function", ZL_TOKEN_FUNCTION}, {"goto", ZL_TOKEN_KEYWORD},  {"if", ZL_TOKEN_OPENS_BLOCK}, {"in", ZL_TOKEN_KEYWORD},
        {"local", ZL_TOKEN_KEYWORD},     {"nil", ZL_TOKEN_VALUE},     {"not", ZL_TOKEN_NOT},        {"or", ZL_TOKEN_AND_OR},
        {"repeat", ZL_TOKEN_OPENS_BLOCK},{"return", ZL_TOKEN_KEYWORD},{"then", ZL_TOKEN_KEYWORD},   {"true", ZL_TOKEN_VALUE},
        {"until", ZL_TOKEN_UNTIL},       {"while", ZL_TOKEN_LOOP},
    };
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        if (*keywords[i].word == *word && strlen(keywords[i].word) == length && memcmp(keywords[i].word, word, length) == 0) return keywords[i].kind;
    }
    return ZL_TOKEN_NAME;
}

static zl_token_kind pass_operator(zl_lexer *lexer) {
    static const struct {
        char text[4];
        zl_token_kind kind;
    } operators[] = {
        {"...", ZL_TOKEN_VALUE},     {"..", ZL_TOKEN_OTHER},      {"==", ZL_TOKEN_COMPARISON}, {"~=", ZL_TOKEN_COMPARISON},
        {"<=", ZL_TOKEN_COMPARISON}, {">=", ZL_TOKEN_COMPARISON}, {"<<", ZL_TOKEN_ARITHMETIC}, {">>", ZL_TOKEN_ARITHMETIC},
        {"//", ZL_TOKEN_ARITHMETIC}, {"::", ZL_TOKEN_OTHER},      {"<", ZL_TOKEN_COMPARISON},  {">", ZL_TOKEN_COMPARISON},
        {"&", ZL_TOKEN_BITWISE},     {"|", ZL_TOKEN_BITWISE},     {"~", ZL_TOKEN_BITWISE},     {"+", ZL_TOKEN_ARITHMETIC},
        {"-", ZL_TOKEN_ARITHMETIC},  {"*", ZL_TOKEN_ARITHMETIC},  {"/", ZL_TOKEN_ARITHMETIC},  {"%", ZL_TOKEN_ARITHMETIC},
        {"^", ZL_TOKEN_ARITHMETIC},  {"(", ZL_TOKEN_OPEN},        {"[", ZL_TOKEN_OPEN},        {"{", ZL_TOKEN_OPEN},
        {")", ZL_TOKEN_CLOSE},       {"]", ZL_TOKEN_CLOSE},       {"}", ZL_TOKEN_CLOSE},       {".", ZL_TOKEN_SELECTOR},
        {":", ZL_TOKEN_SELECTOR},    {"=", ZL_TOKEN_OTHER},       {",", ZL_TOKEN_OTHER},       {";", ZL_TOKEN_OTHER},
        {"#", ZL_TOKEN_OTHER},
    };
    size_t available = (size_t)(lexer->end - lexer->place.at);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        if (operators[i].text[0] != *lexer->place.at) continue;
        size_t length = strlen(operators[i].text);
        if (length <= available && memcmp(operators[i].text, lexer->place.at, length) == 0) {
            lexer->place.at += length;
            return operators[i].kind;
        }
    }
    return ZL_TOKEN_END_OF_TEXT;
}

static zl_token_kind pass_token(zl_lexer *lexer) {
    char c = peek(lexer, 0);
    if (is_letter(c)) {
        const char *word = lexer->place.at;
        while (is_letter(peek(lexer, 0)) || is_digit(peek(lexer, 0))) lexer->place.at++;
        return kind_of_word(word, (size_t)(lexer->place.at - word));
    }
    if (is_digit(c) || (c == '.' && is_digit(peek(lexer, 1)))) {
        pass_number(lexer);
        return ZL_TOKEN_NUMBER;
    }
    if (c == '"' || c == '\'') return pass_short_string(lexer) ? ZL_TOKEN_STRING : ZL_TOKEN_END_OF_TEXT;
    if (c == '[') {
        int level = long_bracket_level(lexer);
        if (level >= 0) return pass_long_bracket(lexer, level) ? ZL_TOKEN_STRING : ZL_TOKEN_END_OF_TEXT;
        if (peek(lexer, 1) == '=') return ZL_TOKEN_END_OF_TEXT;
    }
    if ((unsigned char)c >= 0x80) {
        char buffer[4];
        uint32_t code_point = zl_character_at(lexer->place.at, lexer->end).code_point;
        lexer->fault = zl_ascii_for(code_point, buffer) != NULL ? ZL_SCAN_FULL_WIDTH : ZL_SCAN_NOT_ASCII;
        lexer->fault_place = lexer->place;
        return ZL_TOKEN_END_OF_TEXT;
    }
    return pass_operator(lexer);
}

zl_token zl_lexer_next(zl_lexer *lexer) {
    zl_token token = {.kind = ZL_TOKEN_END_OF_TEXT};
    if (lexer->place.at >= lexer->end || !pass_blanks(lexer) || lexer->place.at >= lexer->end) return token;
    token.place = lexer->place;
    token.kind = pass_token(lexer);
    token.length = (size_t)(lexer->place.at - token.place.at);
    // Nothing behind an error of the lexer is ever compiled.
    if (token.kind == ZL_TOKEN_END_OF_TEXT) lexer->place.at = lexer->end;
    return token;
}

#ifndef ZL_SCANNER_TOKENS_H
#define ZL_SCANNER_TOKENS_H

// The lexer: text to tokens, exactly as Lua 5.4 cuts them. Where Lua's lexer would stop with an error, the tokens end.

#include "scanner_text.h"

typedef enum zl_token_kind {
    ZL_TOKEN_END_OF_TEXT,
    ZL_TOKEN_NAME,
    ZL_TOKEN_NUMBER,
    ZL_TOKEN_STRING,
    ZL_TOKEN_VALUE,       // nil true false ...
    ZL_TOKEN_AND_OR,
    ZL_TOKEN_NOT,
    ZL_TOKEN_FUNCTION,
    ZL_TOKEN_OPENS_BLOCK, // if repeat
    ZL_TOKEN_LOOP,        // for while; their `do` opens no block of its own
    ZL_TOKEN_DO,
    ZL_TOKEN_END,
    ZL_TOKEN_UNTIL,
    ZL_TOKEN_KEYWORD,     // any other
    ZL_TOKEN_COMPARISON,
    ZL_TOKEN_BITWISE,     // & | ~, the last also as a sign
    ZL_TOKEN_ARITHMETIC,  // + - * / // % ^ << >>, the second also as a sign
    ZL_TOKEN_OPEN,        // ( [ {
    ZL_TOKEN_CLOSE,       // ) ] }
    ZL_TOKEN_SELECTOR,    // . :
    ZL_TOKEN_OTHER,
} zl_token_kind;

typedef struct zl_token {
    zl_token_kind kind;
    zl_place place;  // of its first byte
    size_t length;   // in bytes
} zl_token;

typedef struct zl_lexer {
    const char *text, *end;
    zl_place place;
    zl_scan_code fault;  // set when a character outside of strings and comments is refused
    zl_place fault_place;
} zl_lexer;

zl_lexer zl_lexer_make(const char *text, size_t length);

/// The next token; ZL_TOKEN_END_OF_TEXT at the end, at what Lua's lexer refuses, and at a fault.
zl_token zl_lexer_next(zl_lexer *lexer);

static inline bool zl_token_is(const zl_token *token, char c) { return token->length == 1 && *token->place.at == c; }

#endif

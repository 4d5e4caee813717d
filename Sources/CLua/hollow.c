// Empties tables that nobody is going to look at, before a text is compiled: `word "name" { … }` becomes `word "name" { }`, in as many lines.

#include "scanner_tokens.h"

#include <string.h>

static bool is_word(const zl_token *token, const char *word) {
    return token->kind == ZL_TOKEN_NAME && token->length == strlen(word) && memcmp(token->place.at, word, token->length) == 0;
}

static void blank(char *from, const char *to) {
    for (; from < to; from++) {
        if (*from != '\n' && *from != '\r') *from = ' ';
    }
}

/// The token that closes what `open` opens; ZL_TOKEN_END_OF_TEXT where none does.
static zl_token closing(zl_lexer *lexer) {
    for (int depth = 1;;) {
        zl_token token = zl_lexer_next(lexer);
        if (token.kind == ZL_TOKEN_OPEN) depth++;
        if (token.kind == ZL_TOKEN_CLOSE) depth--;
        if (depth == 0 || token.kind == ZL_TOKEN_END_OF_TEXT) return token;
    }
}

void zl_hollow(char *text, size_t length, const char *word) {
    zl_lexer lexer = zl_lexer_make(text, length);
    zl_token before = {.kind = ZL_TOKEN_OTHER}, name = before, token = before;
    for (;;) {
        zl_token next = zl_lexer_next(&lexer);
        if (next.kind == ZL_TOKEN_END_OF_TEXT) return;
        // A field of that name is another thing.
        bool opens = zl_token_is(&next, '{') && token.kind == ZL_TOKEN_STRING && is_word(&name, word) && before.kind != ZL_TOKEN_SELECTOR;
        before = name;
        name = token;
        token = next;
        if (!opens) continue;
        zl_token end = closing(&lexer);
        // What has no end is no program: the compiler tells.
        if (end.kind == ZL_TOKEN_END_OF_TEXT) return;
        blank(text + (next.place.at - text) + 1, end.place.at);
        token = end;
    }
}

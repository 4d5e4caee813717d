#ifndef ZL_SCANNER_WORDS_H
#define ZL_SCANNER_WORDS_H

// Which words a function uses, in bounded memory and time. When it cannot tell any more it errs on the side of the scanner: every word
// is then new, and every word has been seen.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ZL_WORD_SLOTS = 4096, ZL_WORDS_MAX = 3072, ZL_WORD_PROBES = 64 };

typedef struct zl_words {
    const char *text;  // the words are parts of it
    uint32_t count;
    struct {
        uint32_t offset, length, scope;  // length 0: free
    } slots[ZL_WORD_SLOTS];
} zl_words;

/// Whether the word is new in its scope.
bool zl_words_insert(zl_words *words, const char *word, size_t length, uint32_t scope);

/// Whether the word may have been inserted in that scope.
bool zl_words_may_contain(const zl_words *words, const char *word, size_t length, uint32_t scope);

#endif

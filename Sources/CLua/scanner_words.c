#include "scanner_words.h"

#include <string.h>

/// The slot of the word, or the free one where it would go, or -1 when the search got too long.
static int find_slot(const zl_words *words, const char *word, size_t length, uint32_t scope) {
    uint32_t hash = 2166136261u ^ scope;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)word[i]) * 16777619u;
    for (uint32_t probe = 0; probe < ZL_WORD_PROBES; probe++) {
        uint32_t slot = (hash + probe) % ZL_WORD_SLOTS;
        if (words->slots[slot].length == 0) return (int)slot;
        if (words->slots[slot].scope == scope && words->slots[slot].length == length
            && memcmp(words->text + words->slots[slot].offset, word, length) == 0) {
            return (int)slot;
        }
    }
    return -1;
}

bool zl_words_insert(zl_words *words, const char *word, size_t length, uint32_t scope) {
    int slot = find_slot(words, word, length, scope);
    if (slot < 0) {
        words->count = ZL_WORDS_MAX;  // so that may_contain knows that a word was lost
        return true;
    }
    if (words->slots[slot].length > 0) return false;
    if (words->count >= ZL_WORDS_MAX) return true;
    words->count++;
    words->slots[slot].offset = (uint32_t)(word - words->text);
    words->slots[slot].length = (uint32_t)length;
    words->slots[slot].scope = scope;
    return true;
}

bool zl_words_may_contain(const zl_words *words, const char *word, size_t length, uint32_t scope) {
    if (words->count >= ZL_WORDS_MAX) return true;
    int slot = find_slot(words, word, length, scope);
    return slot < 0 || words->slots[slot].length > 0;
}

#ifndef ZHIBU_CCOLLATOR_H
#define ZHIBU_CCOLLATOR_H

#include <stdint.h>

// ICU behind an opaque pointer: its headers cannot be imported into Swift beside Foundation, which carries an ICU of its own.

enum {
    CCOLLATOR_PINYIN = 0,
    CCOLLATOR_STROKE = 1
};

/// Opens a collator for Chinese text; it does not depend on the locale of the process.
/// Returns NULL and sets `*code` to ICU's error where its data are missing.
void *ccollator_open(int order, int32_t *code);

void ccollator_close(void *collator);

/// Writes the sort key of a UTF-8 text, ending in a zero byte, and returns its whole length; where that exceeds `capacity`
/// the key is cut and the call must be repeated. Safe from several threads at once. Returns 0 where ICU fails.
int32_t ccollator_key(const void *collator, const char *text, int32_t length, uint8_t *key, int32_t capacity);

#endif

#ifndef ZL_SCANNER_TEXT_H
#define ZL_SCANNER_TEXT_H

// Characters and places, shared by the passes of the scanner.

#include <stdbool.h>

#include "scanner.h"

/// A place in the text, cheap to carry along; the column is counted when somebody asks.
typedef struct zl_place {
    const char *at;
    const char *line_start;
    uint32_t line;
} zl_place;

/// The character at `at` and its length in bytes; a length of 0 when it is not well-formed.
typedef struct zl_character {
    uint32_t code_point;
    size_t length;
} zl_character;

zl_character zl_character_at(const char *at, const char *end);

/// Steps over a line end as Lua counts them: \n, \r, \r\n and \n\r are one each.
void zl_place_pass_line_end(zl_place *place, const char *end);

/// Fills `out`, if there is one, and answers the code.
zl_scan_code zl_scan_report(zl_scan_code code, zl_place place, const char *text, const char *end, zl_scan_fault *out);

/// What to write instead of a sign of Chinese punctuation or a full-width form; NULL for others. `buffer` holds 4 bytes.
const char *zl_ascii_for(uint32_t code_point, char *buffer);

/// The first pass: the text as such.
zl_scan_code zl_scan_text(const char *text, size_t length, size_t limit, zl_scan_fault *out);

/// The length of a byte order mark at the beginning: 3 or 0.
size_t zl_byte_order_mark(const char *text, size_t length);

#endif

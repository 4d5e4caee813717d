#ifndef ZL_SCANNER_H
#define ZL_SCANNER_H

#include <stddef.h>
#include <stdint.h>

// Reads a source text before lua_load does, and refuses what the interpreter or the reader of the text cannot be trusted with.
// Everything else, mistakes of grammar too, is left to the compiler. Takes time proportional to the text, allocates nothing, touches no
// lua_State. A byte order mark at the very beginning passes: strip it before lua_load, which does not know it.

typedef enum zl_scan_code {
    ZL_SCAN_OK = 0,

    // The text as such. These hold everywhere, in strings and comments too.
    ZL_SCAN_BYTECODE,       ///< The first byte is the escape that begins compiled code.
    ZL_SCAN_TOO_LONG,       ///< More than limits.bytes; the place is the first byte behind the limit.
    ZL_SCAN_NUL,            ///< A NUL byte.
    ZL_SCAN_BROKEN_UTF8,    ///< A byte that is no part of well-formed UTF-8 (overlong forms and surrogates are not).
    ZL_SCAN_BIDIRECTIONAL,  ///< U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069: the text would show in another order.

    // Outside of strings and comments.
    ZL_SCAN_FULL_WIDTH,     ///< A sign of Chinese punctuation or a full-width form; `replacement` says what to write. Also a curly quote
                            ///< in a short string that does not end in its line, because it was most likely meant to end it.
    ZL_SCAN_NOT_ASCII,      ///< Another character that no Lua word can hold, such as a Chinese name.

    // Structure.
    ZL_SCAN_NESTING,        ///< More than limits.nesting brackets and blocks are open; the place is the one that opens too many.
    ZL_SCAN_SUFFIX_CHAIN,   ///< More than limits.suffixes of `.x`, `[x]`, `:x` and calls behind one another: the interpreter recurses on
                            ///< them when it names the value in an error.

    // Lua 5.4.4 compiles these two to wrong code without a word.
    ZL_SCAN_BITWISE_LITERAL,   ///< Binary `&`, `|` or `~` between a number, a parenthesis or a <const> name on the left and an opening
                               ///< parenthesis on the right, in a function that may have more than 255 constants. Constants are counted
                               ///< from above: each name, number and string once in each function, those of inner functions included.
                               ///< Way out: put the left side into a local that is not <const>.
    ZL_SCAN_COMPARISON_INDEX,  ///< `name[a < b]`: the last operand of `and` and `or` in the index of a plain name is a comparison,
                               ///< also in parentheses and behind `not`. (`name[a < b and x or y]` is fine.) Wrong when the name is an
                               ///< upvalue. Way out: put the comparison into a local.
} zl_scan_code;

typedef struct zl_scan_limits {
    size_t bytes;
    uint32_t nesting;   // at most ZL_SCAN_NESTING_MAX, which is below the compiler's own limit
    uint32_t suffixes;
} zl_scan_limits;

enum { ZL_SCAN_NESTING_MAX = 180 };

typedef struct zl_scan_fault {
    zl_scan_code code;
    uint32_t line;         // from 1, counted as Lua counts them
    uint32_t column;       // from 1, in characters, not bytes
    size_t offset;         // from 0, in bytes
    uint32_t code_point;   // the character at the place; the byte for BYTECODE, BROKEN_UTF8 and NUL; 0 for TOO_LONG
    char replacement[4];   // FULL_WIDTH: what Lua wants there, ended by NUL
} zl_scan_fault;

/// 256 KiB, 100 open brackets and blocks, 200 suffixes.
zl_scan_limits zl_scan_default_limits(void);

/// The first fault of the text, or ZL_SCAN_OK. Faults of the text as such come first. `out` may be NULL and is untouched when all is well.
zl_scan_code zl_scan(const char *text, size_t length, zl_scan_limits limits, zl_scan_fault *out);

/// Blanks what stands within the braces of each `word "name" { … }`; lines and columns stay what they are. For texts that the scanner lets pass.
void zl_hollow(char *text, size_t length, const char *word);

#endif

// The scanner's first pass: faults of the text as such, which hold in strings and comments too.

#include "scanner_text.h"

#include <string.h>

zl_character zl_character_at(const char *at, const char *end) {
    const unsigned char *p = (const unsigned char *)at;
    size_t available = (size_t)(end - at);
    if (p[0] < 0x80) return (zl_character){p[0], 1};
    size_t length = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (p[0] < 0xc2 || p[0] > 0xf4 || length > available) return (zl_character){p[0], 0};
    uint32_t code_point = p[0] & (0x7fu >> length);
    for (size_t i = 1; i < length; i++) {
        if ((p[i] & 0xc0) != 0x80) return (zl_character){p[0], 0};
        code_point = code_point << 6 | (p[i] & 0x3f);
    }
    bool surrogate = code_point >= 0xd800 && code_point <= 0xdfff;
    if (code_point < least[length] || code_point > 0x10ffff || surrogate) return (zl_character){p[0], 0};
    return (zl_character){code_point, length};
}

void zl_place_pass_line_end(zl_place *place, const char *end) {
    char first = *place->at++;
    if (place->at < end && (*place->at == '\n' || *place->at == '\r') && *place->at != first) place->at++;
    place->line++;
    place->line_start = place->at;
}

size_t zl_byte_order_mark(const char *text, size_t length) {
    return length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

zl_scan_code zl_scan_report(zl_scan_code code, zl_place place, const char *text, const char *end, zl_scan_fault *out) {
    if (out == NULL) return code;
    *out = (zl_scan_fault){.code = code, .line = place.line, .column = 1, .offset = (size_t)(place.at - text)};
    // Before the place all is well-formed, so characters are the bytes that continue none.
    for (const char *p = place.line_start; p < place.at; p++) out->column += ((unsigned char)*p & 0xc0) != 0x80;
    if (code != ZL_SCAN_TOO_LONG && place.at < end) out->code_point = zl_character_at(place.at, end).code_point;
    if (code == ZL_SCAN_FULL_WIDTH) {
        const char *replacement = zl_ascii_for(out->code_point, out->replacement);
        if (replacement != out->replacement) strncpy(out->replacement, replacement, sizeof out->replacement - 1);
    }
    return code;
}

static bool is_bidirectional_control(uint32_t c) {
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

const char *zl_ascii_for(uint32_t code_point, char *buffer) {
    static const struct {
        uint32_t code_point;
        char ascii[4];
    } signs[] = {
        {0x00a0, " "},  {0x00b7, "."},  {0x00d7, "*"},  {0x00f7, "/"},   {0x2013, "-"},  {0x2014, "-"},  {0x2018, "'"},
        {0x2019, "'"},  {0x201c, "\""}, {0x201d, "\""}, {0x2026, "..."}, {0x2212, "-"},  {0x2260, "~="}, {0x2264, "<="},
        {0x2265, ">="}, {0x3000, " "},  {0x3001, ","},  {0x3002, "."},   {0x300a, "<"},  {0x300b, ">"},  {0x300c, "\""},
        {0x300d, "\""}, {0x300e, "\""}, {0x300f, "\""}, {0x3010, "["},   {0x3011, "]"},  {0x3014, "["},  {0x3015, "]"},
    };
    if (code_point >= 0xff01 && code_point <= 0xff5e) {
        buffer[0] = (char)(code_point - 0xff01 + '!');
        buffer[1] = '\0';
        return buffer;
    }
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (signs[i].code_point == code_point) return signs[i].ascii;
    }
    return NULL;
}

zl_scan_code zl_scan_text(const char *text, size_t length, size_t limit, zl_scan_fault *out) {
    const char *const end = text + length;
    zl_place place = {text, text, 1};
    place.at += zl_byte_order_mark(text, length);
    place.line_start = place.at;
    if (place.at < end && *place.at == '\x1b') return zl_scan_report(ZL_SCAN_BYTECODE, place, text, end, out);
    while (place.at < end) {
        if ((size_t)(place.at - text) >= limit) return zl_scan_report(ZL_SCAN_TOO_LONG, place, text, end, out);
        if (*place.at == '\n' || *place.at == '\r') {
            zl_place_pass_line_end(&place, end);
            continue;
        }
        zl_character character = zl_character_at(place.at, end);
        if (character.length == 0) return zl_scan_report(ZL_SCAN_BROKEN_UTF8, place, text, end, out);
        if (character.code_point == 0) return zl_scan_report(ZL_SCAN_NUL, place, text, end, out);
        if (is_bidirectional_control(character.code_point)) return zl_scan_report(ZL_SCAN_BIDIRECTIONAL, place, text, end, out);
        place.at += character.length;
    }
    // The last character, or line end, may begin before the limit and end behind it.
    return length > limit ? zl_scan_report(ZL_SCAN_TOO_LONG, place, text, end, out) : ZL_SCAN_OK;
}

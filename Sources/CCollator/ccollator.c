#include "ccollator.h"

#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

void *ccollator_open(int order, int32_t *code) {
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(order == CCOLLATOR_STROKE ? "zh@collation=stroke" : "zh@collation=pinyin", &status);
    // Spaces inside a name and the dot between parts of a minority name do not change its place.
    if (U_SUCCESS(status)) ucol_setAttribute(collator, UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &status);
    if (U_SUCCESS(status)) ucol_setAttribute(collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    *code = status;
    if (U_SUCCESS(status)) return collator;
    if (collator) ucol_close(collator);
    return NULL;
}

void ccollator_close(void *collator) {
    ucol_close(collator);
}

int32_t ccollator_key(const void *collator, const char *text, int32_t length, uint8_t *key, int32_t capacity) {
    UChar stack[128];
    UChar *units = stack;
    int32_t count = 0;
    UErrorCode status = U_ZERO_ERROR;
    // UTF-16 never takes more units than UTF-8 takes bytes.
    if (length > 128) units = malloc((size_t)length * sizeof(UChar));
    if (!units) return 0;
    u_strFromUTF8WithSub(units, length > 128 ? length : 128, &count, text, length, 0xFFFD, NULL, &status);
    int32_t size = U_FAILURE(status) ? 0 : ucol_getSortKey(collator, units, count, key, capacity);
    if (units != stack) free(units);
    return size;
}

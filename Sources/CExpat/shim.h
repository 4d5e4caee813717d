#ifndef ZHIBU_CEXPAT_SHIM_H
#define ZHIBU_CEXPAT_SHIM_H

#include <expat.h>
#include <malloc.h>
#include <stdlib.h>

// Expat keeps every distinct element and attribute name, and every unfinished token, for the life of its parser:
// a small hostile part could make it hold gigabytes. So a parser gets its memory through a counter of the thread
// that drives it, and a refusal reaches the caller as XML_ERROR_NO_MEMORY.

typedef struct {
    size_t used;
    size_t limit;
} zhibu_expat_account;

static inline zhibu_expat_account *zhibu_expat_current(void) {
    static _Thread_local zhibu_expat_account account;
    return &account;
}

static inline void *zhibu_expat_malloc(size_t size) {
    zhibu_expat_account *account = zhibu_expat_current();
    if (size > account->limit || account->used > account->limit - size) return NULL;
    void *block = malloc(size);
    if (block) account->used += malloc_usable_size(block);
    return block;
}

static inline void zhibu_expat_free(void *block) {
    if (!block) return;
    size_t size = malloc_usable_size(block);
    zhibu_expat_account *account = zhibu_expat_current();
    account->used = account->used > size ? account->used - size : 0;
    free(block);
}

static inline void *zhibu_expat_realloc(void *block, size_t size) {
    if (!block) return zhibu_expat_malloc(size);
    zhibu_expat_account *account = zhibu_expat_current();
    size_t old = malloc_usable_size(block);
    size_t without = account->used > old ? account->used - old : 0;
    if (size > account->limit || without > account->limit - size) return NULL;
    void *moved = realloc(block, size);
    if (moved) account->used = without + malloc_usable_size(moved);
    return moved;
}

/// A parser that may hold at most `limit` bytes. One parser at a time on a thread; it is driven and freed there.
static inline XML_Parser zhibu_expat_create(size_t limit) {
    static const XML_Memory_Handling_Suite suite = { zhibu_expat_malloc, zhibu_expat_realloc, zhibu_expat_free };
    zhibu_expat_account *account = zhibu_expat_current();
    account->used = 0;
    account->limit = limit;
    return XML_ParserCreate_MM(NULL, &suite, NULL);
}

#endif

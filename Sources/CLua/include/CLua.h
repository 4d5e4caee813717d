// Every line of C that calls Lua, and all that can longjmp, lives in this target. Swift sees only these headers.
#ifndef ZL_CLUA_H
#define ZL_CLUA_H
#include "value.h"
#include "context.h"
#include "budget.h"
#include "calls.h"
#include "tables.h"
#include "objects.h"
#include "record.h"
#include "world.h"
#include "matcher.h"
#include "scanner.h"
#include "coverage.h"
#endif

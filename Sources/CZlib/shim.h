#ifndef GANGMU_CZLIB_SHIM_H
#define GANGMU_CZLIB_SHIM_H

#include <zlib.h>

#endif

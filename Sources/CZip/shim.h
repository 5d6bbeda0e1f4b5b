#ifndef GANGMU_CZIP_SHIM_H
#define GANGMU_CZIP_SHIM_H

#include <zip.h>

#endif

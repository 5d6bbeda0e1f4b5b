#ifndef GANGMU_CDEFLATE_SHIM_H
#define GANGMU_CDEFLATE_SHIM_H

#include <libdeflate.h>

#endif

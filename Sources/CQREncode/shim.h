#ifndef GANGMU_CQRENCODE_SHIM_H
#define GANGMU_CQRENCODE_SHIM_H

#include <qrencode.h>

#endif

#ifndef GANGMU_CXLSXWRITER_SHIM_H
#define GANGMU_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif

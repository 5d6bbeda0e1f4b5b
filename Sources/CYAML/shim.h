#ifndef GANGMU_CYAML_SHIM_H
#define GANGMU_CYAML_SHIM_H

#include <yaml.h>

#endif

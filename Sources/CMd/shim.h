#ifndef GANGMU_CMD_SHIM_H
#define GANGMU_CMD_SHIM_H

#include <sys/types.h>

#include <sha1.h>
#include <sha2.h>

#endif

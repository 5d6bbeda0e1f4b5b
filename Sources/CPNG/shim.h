#ifndef GANGMU_CPNG_SHIM_H
#define GANGMU_CPNG_SHIM_H

#include <png.h>
#include <string.h>

/* Writes a picture of palette indexes, one byte each; the palette has three bytes an entry.
   With no memory only the number of bytes is found. The simplified interface of libpng is used,
   since errors of the other one jump over Swift's frames. 0 if it fails. */
static inline int gangmu_png_write(void *memory, size_t *count, const unsigned char *pixels,
                                   unsigned width, unsigned height,
                                   const unsigned char *palette, unsigned entries) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.width = width;
  image.height = height;
  image.format = PNG_FORMAT_RGB_COLORMAP;
  image.colormap_entries = entries;
  png_alloc_size_t bytes = *count;
  int done = png_image_write_to_memory(&image, memory, &bytes, 0, pixels, 0, palette);
  *count = bytes;
  png_image_free(&image);
  return done;
}

#endif

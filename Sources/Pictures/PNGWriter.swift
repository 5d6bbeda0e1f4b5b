import CPNG

/// Turns a canvas into the bytes of a PNG file. The only file that knows libpng.
enum PNGWriter {
  /// Name and version of the library.
  static var linkedVersion: String { "libpng " + String(cString: png_get_libpng_ver(nil)) }

  /// Nothing if memory runs out.
  static func bytes(of canvas: Canvas) -> [UInt8]? {
    let palette = Colour.allCases.flatMap(\.rgb)
    var count = 0
    guard write(canvas, palette, to: nil, &count) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let isDone = bytes.withUnsafeMutableBytes { write(canvas, palette, to: $0.baseAddress, &count) }
    return isDone ? Array(bytes.prefix(count)) : nil
  }

  private static func write(
    _ canvas: Canvas, _ palette: [UInt8], to memory: UnsafeMutableRawPointer?, _ count: inout Int
  ) -> Bool {
    let done = gangmu_png_write(
      memory, &count, canvas.pixels, UInt32(canvas.width), UInt32(canvas.height), palette,
      UInt32(Colour.allCases.count))
    return done != 0
  }
}

import CQREncode
import Templating

/// An address as a code that cameras read (ISO/IEC 18004), with the quiet zone that it needs.
struct QRCode: View {
  /// What a template says as `viewBox`; a module is one unit.
  let viewBox: String
  /// Dark modules of each row, as strokes one unit wide.
  let path: String

  static let names: [Name<QRCode>] = [
    .text("viewBox", "the code and its quiet zone; a module is one unit") { $0.viewBox },
    .text("path", "its dark modules, as strokes one unit wide") { $0.path },
  ]

  /// Modules that stay light on each side.
  private static let quietZone = 4

  /// Nothing if the text is longer than a code can hold, 2331 bytes.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    let side = width + 2 * Self.quietZone
    // A stroke lies on both sides of its line.
    viewBox = "-\(Self.quietZone) -\(Self.quietZone).5 \(side) \(side)"
    path = (0..<width).map { row in
      Self.strokes(modules[row * width..<(row + 1) * width].map { $0 & 1 == 1 }, row)
    }.joined()
  }

  private static func strokes(_ modules: [Bool], _ row: Int) -> String {
    var strokes = ""
    var end = 0
    var column = 0
    while let start = modules[column...].firstIndex(of: true) {
      let next = modules[start...].firstIndex(of: false) ?? modules.count
      strokes += strokes.isEmpty ? "M\(start) \(row)" : "m\(start - end) 0"
      strokes += "h\(next - start)"
      end = next
      column = next
    }
    return strokes
  }
}

import CXlsxWriter

/// How a cell of a sheet looks.
struct SheetStyle: Hashable {
  var isBold = false
  var isLarge = false
  var isMuted = false
  var hasBorder = true
  var isCentred = false
  var fill = Fill.none
  /// How figures are written, such as `0.0`; as they are without.
  var figures: String?

  enum Fill: UInt32 {
    case none = 0
    case head = 0xE7E6E1
    /// Where the reader writes.
    case input = 0xFFF4C2
    case sum = 0xF4F3EF
  }

  static let plain = SheetStyle()
  static let head = SheetStyle(isBold: true, isCentred: true, fill: .head)
  static let title = SheetStyle(isBold: true, isLarge: true, hasBorder: false)
  static let note = SheetStyle(isMuted: true, hasBorder: false)
  static let figure = SheetStyle(isCentred: true)
  static let sum = SheetStyle(isBold: true, isCentred: true, fill: .sum)
  /// Nothing stands for 0, as long as nothing has been entered.
  static let ownSum = SheetStyle(
    isBold: true, isCentred: true, fill: .sum, figures: "General;-General;")
  static let sumLabel = SheetStyle(isBold: true, fill: .sum)
  static let input = SheetStyle(isCentred: true, fill: .input)
  static let percent = SheetStyle(isBold: true, isCentred: true, fill: .sum, figures: "0%")

  func apply(to format: UnsafeMutablePointer<lxw_format>?) {
    format_set_font_name(format, "宋体")
    format_set_font_size(format, isLarge ? 16 : 11)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if isBold { format_set_bold(format) }
    if isMuted { format_set_font_color(format, 0x595959) }
    if hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let figures { format_set_num_format(format, figures) }
    guard fill != .none else { return }
    format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
    format_set_fg_color(format, fill.rawValue)
  }
}

import CXlsxWriter
import Glibc

/// A sheet of a workbook. Rows and columns count from 0. Words never become formulas.
struct Sheet {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let workbook: Workbook

  /// What stands in a cell.
  enum Content {
    case empty
    case words(String)
    case figure(Double)
    /// With what it gives, for readers that do not calculate.
    case formula(String, Double)
    case sentence(String, String)
  }

  /// The most characters that a cell can hold, in UTF-16.
  private static let longest = 32_767

  func write(_ content: Content, _ row: Int, _ column: Int, _ style: SheetStyle = .plain) {
    let format = workbook.format(style)
    let (row, column) = (UInt32(row), UInt16(column))
    switch content {
    case .empty: worksheet_write_blank(sheet, row, column, format)
    case .words(let text):
      worksheet_write_string(sheet, row, column, Self.fitting(text), format)
    case .figure(let figure): worksheet_write_number(sheet, row, column, figure, format)
    case .formula(let formula, let result):
      worksheet_write_formula_num(sheet, row, column, formula, format, result)
    case .sentence(let formula, let result):
      worksheet_write_formula_str(sheet, row, column, formula, format, result)
    }
  }

  /// One cell in the place of several.
  func merge(
    _ content: Content, rows: ClosedRange<Int>, columns: ClosedRange<Int>,
    _ style: SheetStyle = .plain
  ) {
    if rows.count * columns.count > 1 {
      worksheet_merge_range(
        sheet, UInt32(rows.lowerBound), UInt16(columns.lowerBound), UInt32(rows.upperBound),
        UInt16(columns.upperBound), "", workbook.format(style))
    }
    write(content, rows.lowerBound, columns.lowerBound, style)
  }

  /// In characters of the usual font; a Han character takes two.
  func setWidths(_ widths: [Double]) {
    for (column, width) in widths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    }
  }

  /// Enough for so many lines, since viewers do not measure them.
  func setHeight(_ row: Int, lines: Int) {
    worksheet_set_row(sheet, UInt32(row), min(409, Double(max(lines, 1)) * 15 + 4), nil)
  }

  /// Enough for all of these words in columns of these widths.
  func setHeight(_ row: Int, fitting cells: [(words: String, width: Double)]) {
    setHeight(row, lines: cells.map { $0.words.lines(width: $0.width) }.max() ?? 1)
  }

  /// The rows above stay in sight, and are repeated on every page.
  func freeze(above row: Int, from first: Int) {
    worksheet_freeze_panes(sheet, UInt32(row), 0)
    worksheet_repeat_rows(sheet, UInt32(first), UInt32(row - 1))
  }

  func setLandscape() { worksheet_set_landscape(sheet) }

  func filter(rows: ClosedRange<Int>, columns: Int) {
    worksheet_autofilter(
      sheet, UInt32(rows.lowerBound), 0, UInt32(rows.upperBound), UInt16(columns - 1))
  }

  /// Only these words can be chosen.
  func allow(_ choices: [String], rows: ClosedRange<Int>, column: Int, warning: String) {
    var list = choices.map { strdup($0) } + [nil]
    defer { list.forEach { free($0) } }
    list.withUnsafeMutableBufferPointer { list in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = list.baseAddress
      validate(&rule, rows: rows, column: column, warning: warning)
    }
  }

  /// Only what makes the formula true can be entered.
  func allow(formula: String, row: Int, column: Int, warning: String) {
    formula.withCString { formula in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      rule.value_formula = UnsafeMutablePointer(mutating: formula)
      validate(&rule, rows: row...row, column: column, warning: warning)
    }
  }

  private func validate(
    _ rule: inout lxw_data_validation, rows: ClosedRange<Int>, column: Int, warning: String
  ) {
    warning.withCString { warning in
      rule.error_message = UnsafeMutablePointer(mutating: warning)
      worksheet_data_validation_range(
        sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column),
        &rule)
    }
  }

  /// Such as `C7` for row 6 and column 2.
  static func name(_ row: Int, _ column: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column))) + String(row + 1)
  }

  private static func fitting(_ text: String) -> String {
    // The format writes a control character as `_x0007_`; words that look so are kept apart.
    var text = text
    for lost: Unicode.Scalar in ["\0", "\u{FFFE}", "\u{FFFF}"]
    where text.unicodeScalars.contains(lost) {
      text = text.replacing(String(lost), with: "\u{FFFD}")
    }
    if text.utf8.contains(UInt8(ascii: "_")) {
      text = text.replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x")
    }
    guard text.utf8.count > longest, text.utf16.count > longest else { return text }
    var short = text
    while short.utf16.count >= longest { short.removeLast(max(1, short.count / 100)) }
    return short + "…"
  }
}

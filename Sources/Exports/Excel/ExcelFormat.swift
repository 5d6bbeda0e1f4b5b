import Curriculum
import Pages
import Standards

/// Workbooks (XLSX): one for each level and track to teach by, one for the standard with all its
/// tables. Formulas bear their results, since phones and viewers do not calculate.
struct ExcelFormat: ExportFormat {
  let format = DownloadFormat.xlsx

  func downloads(of book: StandardBook) -> [Download] {
    let whole = Download(.tables, format, of: book) { try standardWorkbook($0) }
    return [whole]
      + book.derived.levels.map { level in
        Download(.workbook, format, of: book, level: level) { try workbook(of: level, $0) }
      }
  }

  private func workbook(of level: DerivedLevel, _ book: StandardBook) throws -> [UInt8] {
    let title = [level.level.title.printed, level.track?.name.printed].compactMap { $0 }
      .joined(separator: " ")
    let workbook = try Workbook(book.title + " " + title, of: book)
    if let plan = try? level.hours.get() {
      HourSheet(plan, title: title, book).write(
        to: try workbook.sheet(book.strings["downloads.titles.hours"]))
    }
    MatrixSheet(level, title: title, book)
      .write(to: try workbook.sheet(book.strings["downloads.titles.matrix"]))
    if level.blueprint.papers.contains(where: { !$0.rows.isEmpty }) {
      BlueprintSheet(level, title: title, book)
        .write(to: try workbook.sheet(book.strings["downloads.titles.blueprint"]))
    }
    if !level.selfCheck.parts.isEmpty {
      SelfCheckSheet(level, title: title, book)
        .write(to: try workbook.sheet(book.strings["levelSections.selfCheck"]))
    }
    return try workbook.bytes()
  }

  private func standardWorkbook(_ book: StandardBook) throws -> [UInt8] {
    let tables = StandardTables(book)
    let workbook = try Workbook(book.title, of: book)
    for table in [tables.statements, tables.weights, tables.findings] where !table.rows.isEmpty {
      TableSheet(table).write(to: try workbook.sheet(table.caption))
    }
    return try workbook.bytes()
  }
}

extension Workbook {
  /// With the date and, above every page, the name of a standard.
  fileprivate convenience init(_ title: String, of book: StandardBook) throws(EnvironmentError) {
    try self.init(
      title: title, header: book.standard.designation + " " + book.title,
      changed: book.standard.document.changed.value)
  }
}

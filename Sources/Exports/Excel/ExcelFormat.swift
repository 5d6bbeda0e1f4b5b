import Curriculum
import Pages
import Standards

/// Workbooks (XLSX): one for each level and track to teach by, one for the standard with all its
/// tables. Formulas bear their results, since phones and viewers do not calculate.
struct ExcelFormat: ExportFormat {
  let format = DownloadFormat.xlsx

  func downloads(of book: StandardBook) -> [Download] {
    let tables = StandardTables(book).filled.map { "downloads.titles." + $0.id }
    let whole = Download(.tables, format, of: book, holding: tables) { try standardWorkbook($0) }
    return [whole]
      + book.derived.levels.map { level in
        let sheets = sheets(of: level)
        return Download(.workbook, format, of: book, level: level, holding: sheets.map(\.name)) {
          try workbook(of: level, $0, sheets)
        }
      }
  }

  private struct LevelSheet: Sendable {
    /// Key of its name.
    let title: String
    /// Key of its name where there is room to say more.
    var about: String?
    let write: @Sendable (_ title: String, StandardBook, Sheet) -> Void

    var name: String { about ?? title }
  }

  /// The sheets for which the standard has something.
  private func sheets(of level: DerivedLevel) -> [LevelSheet] {
    var sheets: [LevelSheet] = []
    if let plan = try? level.hours.get() {
      sheets.append(
        LevelSheet(title: "downloads.titles.hours", about: "downloads.holds.hours") {
          HourSheet(plan, title: $0, $1).write(to: $2)
        })
    }
    sheets.append(
      LevelSheet(title: "downloads.titles.matrix") {
        MatrixSheet(level, title: $0, $1).write(to: $2)
      })
    if level.blueprint.papers.contains(where: { !$0.rows.isEmpty }) {
      sheets.append(
        LevelSheet(title: "downloads.titles.blueprint") {
          BlueprintSheet(level, title: $0, $1).write(to: $2)
        })
    }
    if !level.selfCheck.parts.isEmpty {
      sheets.append(
        LevelSheet(title: "levelSections.selfCheck") {
          SelfCheckSheet(level, title: $0, $1).write(to: $2)
        })
    }
    return sheets
  }

  private func workbook(
    of level: DerivedLevel, _ book: StandardBook, _ sheets: [LevelSheet]
  ) throws -> [UInt8] {
    let title = [level.level.title.printed, level.track?.name.printed].compactMap { $0 }
      .joined(separator: " ")
    let workbook = try Workbook(book.title + " " + title, of: book)
    for sheet in sheets {
      sheet.write(title, book, try workbook.sheet(book.strings[sheet.title]))
    }
    return try workbook.bytes()
  }

  private func standardWorkbook(_ book: StandardBook) throws -> [UInt8] {
    let workbook = try Workbook(book.title, of: book)
    for table in StandardTables(book).filled {
      TableSheet(table).write(to: try workbook.sheet(table.caption))
    }
    return try workbook.bytes()
  }
}

extension StandardTables {
  /// Those with rows.
  fileprivate var filled: [DataTable] {
    [statements, weights, findings].filter { !$0.rows.isEmpty }
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

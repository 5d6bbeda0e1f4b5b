import CXlsxWriter
import Glibc
import Standards

/// A workbook (XLSX) that libxlsxwriter writes: the door to the library. Its dates are those of the
/// content, so that the same sheets give the same bytes.
final class Workbook {
  private let book: UnsafeMutablePointer<lxw_workbook>
  /// Above every page on paper.
  private let header: String
  private let folder: TemporaryFolder
  private var formats: [SheetStyle: UnsafeMutablePointer<lxw_format>] = [:]

  private var file: String { folder.file("workbook.xlsx") }

  /// - Parameters:
  ///   - title: of the document.
  ///   - header: above every page on paper.
  ///   - changed: a date such as `2026-06-01`.
  init(title: String, header: String, changed: String) throws(EnvironmentError) {
    // The library writes each part to a file of its own: quickest where no disk is behind it.
    let folder = try TemporaryFolder(inMemory: true)
    let opened = folder.path.withCString { path in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: path)
      return workbook_new_opt(folder.file("workbook.xlsx"), &options)
    }
    guard let opened else { throw EnvironmentError("a workbook cannot be written") }
    (book, self.folder) = (opened, folder)
    // An ampersand alone would begin a command. The library counts those for pictures even behind
    // another ampersand, hence the sign without width.
    self.header =
      "&R" + String(header.fitForXML.prefix(100)).replacing("&", with: "&&\u{2060}")
    var properties = lxw_doc_properties()
    properties.created = Self.seconds(changed)
    title.fitForXML.prefix(255).withCString { text in
      properties.title = UnsafeMutablePointer(mutating: text)
      _ = workbook_set_properties(book, &properties)
    }
  }

  /// A further sheet.
  ///
  /// - Parameter name: shortened to what Excel allows.
  func sheet(_ name: String) throws(EnvironmentError) -> Sheet {
    guard let sheet = workbook_add_worksheet(book, Self.sheetName(name)) else {
      throw EnvironmentError("a workbook cannot be written")
    }
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.6)
    worksheet_set_header(sheet, header)
    worksheet_set_footer(sheet, "&C&P / &N")
    return Sheet(sheet: sheet, workbook: self)
  }

  /// Ends the work and gives the file.
  func bytes() throws(EnvironmentError) -> [UInt8] {
    defer { folder.remove() }
    guard workbook_close(book) == LXW_NO_ERROR, let bytes = TemporaryFolder.read(file) else {
      throw EnvironmentError(
        "a workbook cannot be written", help: "check that there is room for temporary files")
    }
    return bytes
  }

  func format(_ style: SheetStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    let format = workbook_add_format(book)
    style.apply(to: format)
    formats[style] = format
    return format
  }

  /// What Excel refuses becomes a blank.
  private static func sheetName(_ name: String) -> String {
    let bare = name.fitForXML.map { "[]:*?/\\'".contains($0) ? " " : $0 }
    return String(bare.prefix(31))
  }

  /// Of midnight UTC.
  private static func seconds(_ date: String) -> time_t {
    let parts = date.split(separator: "-").compactMap { Int32($0) }
    guard parts.count == 3 else { return 0 }
    var time = tm()
    (time.tm_year, time.tm_mon, time.tm_mday) = (parts[0] - 1900, parts[1] - 1, parts[2])
    return timegm(&time)
  }
}

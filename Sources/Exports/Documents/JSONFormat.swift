import Pages
import Reading
import Standards

/// A standard as JSON: all that its files say, and the permanent ids of its statements. Its form is
/// that of `schema/standard-data.schema.json`; `version` counts changes that readers must know of.
struct JSONFormat: ExportFormat {
  let format = DownloadFormat.json
  static let version = 1

  func downloads(of book: StandardBook) -> [Download] {
    [Download(.standard, format, of: book) { Array((text(of: $0) + "\n").utf8) }]
  }

  private func text(of book: StandardBook) -> String {
    let standard = book.standard
    var seen: Set<String> = []
    let ids = standard.statements.compactMap { statement -> (String, JSONValue)? in
      guard seen.insert(statement.key).inserted else { return nil }
      return book.uuids[statement.key].map { (statement.key, .string("urn:uuid:" + $0)) }
    }
    return JSONValue.object([
      ("format", .string("gangmu-standard")), ("version", .int(Self.version)),
      ("id", .string(standard.id)), ("changed", .string(standard.document.changed.value)),
      ("statements", .object(ids)), ("files", StandardWriter.json(of: standard)),
    ]).indentedText
  }
}

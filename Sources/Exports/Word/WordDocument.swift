import Packing
import Standards

/// A document of a word processor (DOCX, ECMA-376). The same document gives the same bytes.
struct WordDocument: Sendable {
  let title: String
  /// Above every page.
  let header: String
  /// Of the words of the site, such as `zh-CN`.
  let language: String
  let contentsTitle: String
  /// Such as `2026-06-01`, of all that the document says of itself.
  let date: String
  var isLandscape = false
  let blocks: [WordBlock]

  func bytes() throws(EnvironmentError) -> [UInt8] {
    let files = WordPackage(self).parts.map { OutputFile(path: $0.path, bytes: $0.xml.document) }
    return try ZipArchive.bytes(of: files, date: date)
  }

  /// A4, in twentieths of a point.
  private static let sides = (short: 11_906, long: 16_838)
  private static let margin = 1_276
  private var sheet: (width: Int, height: Int) {
    isLandscape ? (Self.sides.long, Self.sides.short) : (Self.sides.short, Self.sides.long)
  }

  /// Of the text, in twentieths of a point.
  var width: Int { sheet.width - 2 * Self.margin }

  var section: XML {
    let margin = String(Self.margin)
    var size: KeyValuePairs = ["w": String(sheet.width), "h": String(sheet.height)]
    if isLandscape {
      size = ["w": String(sheet.width), "h": String(sheet.height), "orient": "landscape"]
    }
    return .w(
      "sectPr", [:],
      [
        .w("headerReference", ["type": "default", "r:id": "rId5"]),
        .w("footerReference", ["type": "default", "r:id": "rId6"]), .w("pgSz", size),
        .w(
          "pgMar",
          [
            "top": margin, "right": margin, "bottom": margin, "left": margin, "header": "680",
            "footer": "680", "gutter": "0",
          ]),
      ])
  }
}

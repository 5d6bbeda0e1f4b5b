/// The parts of a document's file.
struct WordPackage {
  let document: WordDocument

  init(_ document: WordDocument) { self.document = document }

  static let namespaces: KeyValuePairs = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  var parts: [(path: String, xml: XML)] {
    let body = WordBody(document).xml + [document.section]
    return [
      ("[Content_Types].xml", types), ("_rels/.rels", rootRelations),
      ("docProps/core.xml", properties),
      ("word/_rels/document.xml.rels", relations),
      ("word/document.xml", .w("document", Self.namespaces, [.w("body", [:], body)])),
      ("word/styles.xml", WordStyles.part(language: document.language)),
      ("word/numbering.xml", WordNumbering(language: document.language).part),
      ("word/settings.xml", settings), ("word/fontTable.xml", WordFonts.part),
      (
        "word/header1.xml",
        .w("hdr", Self.namespaces, [WordBody.paragraph(.header, document.header)])
      ),
      ("word/footer1.xml", .w("ftr", Self.namespaces, [footer])),
    ]
  }

  /// The parts that the text refers to, in the order of their ids from `rId1`.
  private static let related = ["styles", "numbering", "settings", "fontTable", "header", "footer"]

  private static func file(_ part: String) -> String {
    part + (["header", "footer"].contains(part) ? "1" : "") + ".xml"
  }

  private var types: XML {
    let kinds =
      [("/word/document.xml", Self.word + "document.main+xml")]
      + Self.related.map { ("/word/" + Self.file($0), Self.word + $0 + "+xml") }
      + [("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")]
    let defaults = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"),
    ]
    return .element(
      "Types", [("xmlns", Self.package + "content-types")],
      defaults.map { .element("Default", [("Extension", $0.0), ("ContentType", $0.1)], []) }
        + kinds.map { .element("Override", [("PartName", $0.0), ("ContentType", $0.1)], []) })
  }

  private var rootRelations: XML {
    Self.relations([
      (Self.office + "relationships/officeDocument", "word/document.xml"),
      (Self.package + "relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  private var relations: XML {
    Self.relations(Self.related.map { (Self.office + "relationships/" + $0, Self.file($0)) })
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> XML {
    .element(
      "Relationships", [("xmlns", package + "relationships")],
      targets.enumerated().map { index, each in
        .element(
          "Relationship",
          [("Id", "rId\(index + 1)"), ("Type", each.type), ("Target", each.target)], [])
      })
  }

  private var properties: XML {
    let moment = document.date + "T00:00:00Z"
    func date(_ name: String) -> XML {
      .element("dcterms:" + name, [("xsi:type", "dcterms:W3CDTF")], [.text(moment)])
    }
    return .element(
      "cp:coreProperties",
      [
        ("xmlns:cp", Self.package + "metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ],
      [
        .element("dc:title", [], [.text(document.title)]),
        .element("dc:language", [], [.text(document.language)]), date("created"), date("modified"),
      ])
  }

  /// Nothing is to be renewed on opening, since Word would ask first.
  private var settings: XML {
    .w(
      "settings", Self.namespaces,
      [
        .w("defaultTabStop", "420"), .w("characterSpacingControl", "compressPunctuation"),
        .w(
          "compat", [:],
          [
            .w(
              "compatSetting",
              [
                "name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word",
                "val": "15",
              ])
          ]), .w("themeFontLang", ["val": "en-US", "eastAsia": "zh-CN"]),
      ])
  }

  private var footer: XML {
    func field(_ name: String) -> XML {
      .w("fldSimple", ["instr": " \(name) "], [WordBody.run("1")])
    }
    return .w(
      "p", [:],
      [
        .w("pPr", [:], [.w("pStyle", WordStyle.footer.rawValue)]), field("PAGE"),
        WordBody.run(" / "), field("NUMPAGES"),
      ])
  }
}

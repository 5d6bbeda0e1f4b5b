import Pages

/// The blocks of a document as XML.
struct WordBody {
  let document: WordDocument
  /// What Word will count, and the contents say already.
  private let headings: [Heading]

  /// A heading with the number that it shows.
  private struct Heading {
    let level: Int
    let text: String
    let mark: String
  }

  init(_ document: WordDocument) {
    self.document = document
    headings = Self.headings(document)
  }

  var xml: [XML] {
    var number = 0
    return document.blocks.flatMap { block -> [XML] in
      switch block {
      case .title(let text): return [Self.paragraph(.title, text)]
      case .heading(let level, let kind, let text):
        number += 1
        return [heading(level, kind, text, mark: headings[number - 1].mark, id: number)]
      case .paragraph(let style, let text): return [Self.paragraph(style, text)]
      case .contents: return [contents]
      case .table(let table, let columns):
        let caption = table.caption.isEmpty ? [] : [Self.paragraph(.caption, table.caption)]
        let body = WordTable(table, columns, width: document.width).xml
        // Tables that touch would become one.
        return caption + [
          body, .w("p", [:], [.w("pPr", [:], [.w("pStyle", WordStyle.cell.rawValue)])]),
        ]
      }
    }
  }

  /// - Parameter isKept: on the page of what follows, whatever the style says.
  static func paragraph(
    _ style: WordStyle, _ text: String, isDerived: Bool = false, isKept: Bool = false
  ) -> XML {
    .w(
      "p", [:],
      [
        .w("pPr", [:], [.w("pStyle", style.rawValue)] + (isKept ? [.w("keepNext")] : [])),
        run(text, isDerived ? WordStyles.derived : nil),
      ])
  }

  /// - Parameter style: of characters.
  static func run(_ text: String, _ style: String? = nil) -> XML {
    .w(
      "r", [:],
      (style.map { [.w("rPr", [:], [.w("rStyle", $0)])] } ?? [])
        + [.w("t", ["xml:space": "preserve"], [.text(text)])])
  }

  private func heading(
    _ level: Int, _ kind: WordNumber, _ text: String, mark: String, id: Int
  ) -> XML {
    let own = kind == .counted ? [] : [WordNumbering.property(level: nil)]
    var words = text
    if case .printed(let number) = kind { words = number + " " + text }
    return .w(
      "p", [:],
      [
        .w("pPr", [:], [.w("pStyle", WordStyle.heading(level).rawValue)] + own),
        .w("bookmarkStart", ["id": String(id), "name": mark]), Self.run(words),
        .w("bookmarkEnd", ["id": String(id)]),
      ])
  }

  private static func headings(_ document: WordDocument) -> [Heading] {
    var headings: [Heading] = []
    var counts: [Int] = []
    let numbering = WordNumbering(language: document.language)
    for case .heading(let level, let kind, let text) in document.blocks {
      counts =
        Array(counts.prefix(level)) + Array(repeating: 0, count: max(0, level - counts.count))
      var number = ""
      if kind == .counted {
        counts[level - 1] += 1
        number = numbering.text(counts)
      } else if case .printed(let printed) = kind {
        number = printed + " "
      }
      headings.append(
        Heading(level: level, text: number + text, mark: "_Toc\(100_000 + headings.count)"))
    }
    return headings
  }

  /// The entries stand in the field as what it gave last, so that nothing need be renewed to read
  /// them; only Word knows on which pages they are.
  private var contents: XML {
    let begin: [XML] = [
      .w("r", [:], [.w("fldChar", ["fldCharType": "begin"])]),
      .w(
        "r", [:],
        [.w("instrText", ["xml:space": "preserve"], [.text(" TOC \\o \"1-2\" \\h \\z \\u ")])]),
      .w("r", [:], [.w("fldChar", ["fldCharType": "separate"])]),
    ]
    let entries = headings.filter { $0.level < 3 }.enumerated().map { index, heading in
      XML.w(
        "p", [:],
        [
          .w(
            "pPr", [:],
            [.w("pStyle", (heading.level == 1 ? WordStyle.contents1 : .contents2).rawValue)])
        ] + (index == 0 ? begin : []) + [
          .w(
            "hyperlink", ["anchor": heading.mark, "history": "1"],
            [Self.run(heading.text, WordStyles.link)])
        ])
    }
    let end = XML.w("p", [:], [.w("r", [:], [.w("fldChar", ["fldCharType": "end"])])])
    let properties = XML.w(
      "sdtPr", [:],
      [
        .w(
          "docPartObj", [:], [.w("docPartGallery", "Table of Contents"), .w("docPartUnique")])
      ])
    return .w(
      "sdt", [:],
      [
        properties,
        .w(
          "sdtContent", [:],
          [Self.paragraph(.contentsHeading, document.contentsTitle)] + entries + [end]),
      ])
  }
}

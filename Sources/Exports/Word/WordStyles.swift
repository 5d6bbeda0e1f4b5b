/// The styles of a document (`word/styles.xml`).
enum WordStyles {
  static let song = "宋体"
  static let hei = "黑体"
  static let roman = "Times New Roman"
  static let sans = "Arial"
  /// The style of tables, and of what the tool has computed.
  static let table = "StandardTable"
  static let derived = "Derived"
  static let link = "Hyperlink"

  /// - Parameter language: of the words of the site, such as `zh-CN`.
  static func part(language: String) -> XML {
    .w(
      "styles", WordPackage.namespaces,
      [defaults(language)] + WordStyle.allCases.map(style)
        + [normal, linkStyle, derivedStyle, plainTable, tableStyle])
  }

  private static func defaults(_ language: String) -> XML {
    let run: [XML] = [
      fonts(song, roman), .w("sz", "21"), .w("szCs", "21"),
      .w("lang", ["val": language == "zh-CN" ? "en-US" : language, "eastAsia": "zh-CN"]),
    ]
    return .w("docDefaults", [:], [.w("rPrDefault", [:], [.w("rPr", [:], run)])])
  }

  private static func fonts(_ chinese: String, _ latin: String) -> XML {
    .w("rFonts", ["ascii": latin, "hAnsi": latin, "eastAsia": chinese, "cs": latin])
  }

  private static func style(_ style: WordStyle) -> XML {
    let look = Look(style)
    var run: [XML] = look.isStrong ? [fonts(hei, sans), .w("b")] : []
    if look.isGrey { run.append(.w("color", "595959")) }
    run += [.w("sz", String(look.halfPoints)), .w("szCs", String(look.halfPoints))]
    return .w(
      "style", ["type": "paragraph", "styleId": style.rawValue],
      [.w("name", look.name), .w("basedOn", "Normal")]
        + (style.isHeading ? [.w("next", WordStyle.body.rawValue)] : [])
        + [
          .w("uiPriority", "1"), .w("qFormat"), .w("pPr", [:], look.paragraph), .w("rPr", [:], run),
        ])
  }

  private static var normal: XML {
    .w(
      "style", ["type": "paragraph", "default": "1", "styleId": "Normal"],
      [.w("name", "Normal"), .w("qFormat")])
  }

  private static var linkStyle: XML {
    .w(
      "style", ["type": "character", "styleId": link],
      [.w("name", "Hyperlink"), .w("rPr", [:], [.w("color", "1F4E79")])])
  }

  /// Slanted, so that it tells itself apart in black and white too.
  private static var derivedStyle: XML {
    .w(
      "style", ["type": "character", "customStyle": "1", "styleId": derived],
      [.w("name", "Derived figure"), .w("qFormat"), .w("rPr", [:], [.w("i"), .w("iCs")])])
  }

  private static var plainTable: XML {
    .w(
      "style", ["type": "table", "default": "1", "styleId": "TableNormal"],
      [.w("name", "Normal Table"), .w("tblPr", [:], [cellMargins])])
  }

  private static var tableStyle: XML {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let borders = sides.map {
      XML.w($0, ["val": "single", "sz": "4", "space": "0", "color": "404040"])
    }
    return .w(
      "style", ["type": "table", "customStyle": "1", "styleId": table],
      [
        .w("name", "Standard table"), .w("basedOn", "TableNormal"),
        .w("tblPr", [:], [.w("tblBorders", [:], borders), cellMargins]),
      ])
  }

  private static var cellMargins: XML {
    .w(
      "tblCellMar", [:],
      [("top", "40"), ("left", "85"), ("bottom", "40"), ("right", "85")].map {
        .w($0.0, ["w": $0.1, "type": "dxa"])
      })
  }
}

extension WordStyle {
  fileprivate var isHeading: Bool { [.heading1, .heading2, .heading3].contains(self) }
}

/// The looks of a style of paragraphs.
private struct Look {
  let name: String
  /// Size of the font.
  var halfPoints = 21
  /// Set in the font of headings.
  var isStrong = false
  var isGrey = false
  /// Distances in twentieths of a point.
  var before = 0
  var after = 0
  /// In 240ths of a line.
  var line = 300
  var alignment: String?
  var indent: [(name: String, value: String)] = []
  /// Depth in the outline of the document, from 0.
  var outline: Int?
  var hasTab = false
  /// On the page of what follows.
  var isKept = false

  init(_ style: WordStyle) {
    switch style {
    case .body: (name, after, line) = ("Body Text", 60, 360)
    case .title:
      (name, halfPoints, isStrong, before, after) = ("Title", 40, true, 240, 120)
      alignment = "center"
    case .subtitle:
      (name, halfPoints, after) = ("Subtitle", 24, 240)
      alignment = "center"
    case .heading1:
      (name, halfPoints, isStrong, before, after, outline) = ("heading 1", 30, true, 360, 160, 0)
    case .heading2:
      (name, halfPoints, isStrong, before, after, outline) = ("heading 2", 25, true, 260, 100, 1)
    case .heading3:
      (name, halfPoints, isStrong, before, after, outline) = ("heading 3", 22, true, 180, 60, 2)
    case .item:
      (name, after, line) = ("List Paragraph", 20, 320)
      indent = [("w:left", "420"), ("w:hanging", "420")]
    case .quote:
      (name, after, line) = ("Quote", 120, 360)
      indent = [("w:left", "420"), ("w:right", "420")]
    case .note: (name, halfPoints, isGrey, before, after) = ("Note", 18, true, 60, 160)
    case .lead: (name, halfPoints, isGrey, after, isKept) = ("Lead", 18, true, 80, true)
    case .caption:
      (name, isStrong, before, after, isKept) = ("caption", true, 160, 80, true)
      alignment = "center"
    case .cell: (name, halfPoints, line) = ("Table Text", 19, 260)
    case .cellHead:
      (name, halfPoints, isStrong, line, isKept) = ("Table Head", 19, true, 260, true)
      alignment = "center"
    case .cellFigure:
      (name, halfPoints, line) = ("Table Figure", 19, 260)
      alignment = "right"
    case .contentsHeading:
      (name, halfPoints, isStrong, before, after) = ("TOC Heading", 28, true, 240, 120)
      alignment = "center"
    case .contents1: (name, after, hasTab) = ("toc 1", 20, true)
    case .contents2:
      (name, after, hasTab) = ("toc 2", 20, true)
      indent = [("w:left", "420")]
    case .header:
      (name, halfPoints) = ("header", 18)
      alignment = "right"
    case .footer:
      (name, halfPoints) = ("footer", 18)
      alignment = "center"
    }
  }

  /// In the order that the format demands.
  var paragraph: [XML] {
    var all: [XML] = []
    if outline != nil || isKept { all.append(.w("keepNext")) }
    if let outline { all += [.w("keepLines"), WordNumbering.property(level: outline)] }
    if hasTab {
      all.append(.w("tabs", [:], [.w("tab", ["val": "right", "leader": "dot", "pos": "9354"])]))
    }
    let distances: KeyValuePairs = [
      "before": String(before), "after": String(after), "line": String(line), "lineRule": "auto",
    ]
    all.append(.w("spacing", distances))
    if !indent.isEmpty { all.append(.element("w:ind", indent, [])) }
    if let alignment { all.append(.w("jc", alignment)) }
    if let outline { all.append(.w("outlineLvl", String(outline))) }
    return all
  }
}

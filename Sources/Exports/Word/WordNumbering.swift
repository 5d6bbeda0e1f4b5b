/// How headings are numbered (`word/numbering.xml`): 一、（一）1. in Chinese, 1, 1.1, 1.1.1 elsewhere.
struct WordNumbering {
  private let isChinese: Bool

  /// - Parameter language: of the words of the site, such as `zh-CN`.
  init(language: String) { isChinese = language.hasPrefix("zh") }

  /// In a style, or in a paragraph that Word must not number (`level` is nothing).
  static func property(level: Int?) -> XML {
    .w(
      "numPr", [:],
      (level.map { [.w("ilvl", String($0))] } ?? [])
        + [.w("numId", level == nil ? "0" : "1")])
  }

  var part: XML {
    .w(
      "numbering", WordPackage.namespaces,
      [
        .w(
          "abstractNum", ["abstractNumId": "0"],
          [.w("multiLevelType", "multilevel")] + (0..<3).map(level)),
        .w("num", ["numId": "1"], [.w("abstractNumId", "0")]),
      ])
  }

  private func level(_ index: Int) -> XML {
    let chinese = [
      ("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."),
    ]
    let others = [("decimal", "%1"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")]
    let (format, text) = (isChinese ? chinese : others)[index]
    return .w(
      "lvl", ["ilvl": String(index)],
      [
        .w("start", "1"), .w("numFmt", format), .w("pStyle", WordStyle.heading(index + 1).rawValue),
        .w("suff", isChinese ? "nothing" : "space"), .w("lvlText", text), .w("lvlJc", "left"),
        .w("pPr", [:], [.w("ind", ["left": "0", "firstLine": "0"])]),
      ])
  }

  /// What Word shows before a heading.
  ///
  /// - Parameter counts: of the headings of each level, down to that of the heading.
  func text(_ counts: [Int]) -> String {
    guard let own = counts.last else { return "" }
    guard isChinese else { return counts.map(String.init).joined(separator: ".") + " " }
    switch counts.count {
    case 1: return Self.chinese(own) + "、"
    case 2: return "（" + Self.chinese(own) + "）"
    default: return String(own) + "."
    }
  }

  /// From 1 to 99.
  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}

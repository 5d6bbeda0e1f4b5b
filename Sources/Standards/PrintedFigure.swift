/// A figure with a unit in a printed sentence, such as 5年, 十六周岁 or 80标准学时.
package struct PrintedFigure: Hashable {
  package enum Unit: String, CaseIterable {
    case years, age, hours

    /// As it is told in findings.
    package var printed: String {
      switch self {
      case .years: "年"
      case .age: "周岁"
      case .hours: "学时"
      }
    }
  }

  package let value: Int
  package let unit: Unit
  /// Where it begins in the sentence, in Unicode scalars.
  package let offset: Int

  /// The figures of a sentence in printed order; Arabic ones of either width, and Chinese ones.
  package static func all(in text: String) -> [PrintedFigure] {
    let kept = text.unicodeScalars.enumerated().filter { !$0.element.isWhitespace }
    let scalars = kept.map { fold($0.element) }
    var figures: [PrintedFigure] = []
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex { !isNumeral($0) } ?? scalars.count
      guard end > start else {
        start += 1
        continue
      }
      if let value = value(of: scalars[start..<end]), let unit = unit(scalars[end...]) {
        figures.append(PrintedFigure(value: value, unit: unit, offset: kept[start].offset))
      }
      start = end
    }
    return figures
  }

  private static let chinese: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100]

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Full-width digits and the full-width dot.
    let isWide = (0xFF10...0xFF19).contains(scalar.value) || scalar.value == 0xFF0E
    return isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || chinese[scalar] != nil
      || powers[scalar] != nil
  }

  /// Nothing for fractions, and for a mixture of both kinds of numerals.
  private static func value(of numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    if numerals.allSatisfy({ ("0"..."9").contains($0) }) {
      return Int(String(String.UnicodeScalarView(numerals)))
    }
    var (total, digit) = (0, 0)
    for numeral in numerals {
      if let power = powers[numeral] {
        total += max(digit, 1) * power
        digit = 0
      } else if let next = chinese[numeral] {
        digit = next
      } else {
        return nil
      }
    }
    return total + digit
  }

  /// The unit that follows; 2019年, 一年级 and 三年制 are no lengths of time.
  private static func unit(_ rest: ArraySlice<Unicode.Scalar>) -> Unit? {
    let text = String(String.UnicodeScalarView(rest.prefix(5)))
    let hours = ["标准学时", "个标准学时", "学时", "个学时", "课时"]
    if hours.contains(where: text.hasPrefix) { return .hours }
    if ["周岁", "岁"].contains(where: text.hasPrefix) { return .age }
    guard text.hasPrefix("年") else { return nil }
    return ["年级", "年制", "年代", "年度", "年月"].contains(where: text.hasPrefix) ? nil : .years
  }
}

import Standards

/// How words of a Chinese standard stand on a page: on sites in another language they are marked,
/// so that they are read aloud, set and broken as Chinese (WCAG 2.2, 3.1.2).
struct PageLanguage: Hashable, Sendable {
  private enum Marking { case none, printed, han }

  private let marking: Marking

  /// - Parameter tag: language of the site.
  init(_ tag: String) {
    let main = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    marking =
      switch main {
      case "zh", "yue", "wuu", "hak", "nan", "gan": .none
      // Written with Han characters too: only what the standard prints is Chinese.
      case "ja", "ko", "vi": .printed
      default: .han
      }
  }

  /// Appends words, escaped.
  ///
  /// - Parameters:
  ///   - isPrinted: whether they are words of a standard.
  ///   - linked: whether addresses become links.
  func append(_ text: String, isPrinted: Bool, linked: Bool, to output: inout [UInt8]) {
    if marking == .none, !(linked && BareAddress.mayStand(in: text)) {
      return HTMLText.append(text, to: &output)
    }
    guard marking == .han || marking == .printed && isPrinted,
      let (start, end) = Self.chinese(in: text)
    else { return Self.append(text[...], linked: linked, to: &output) }
    Self.append(text[..<start], linked: linked, to: &output)
    output.append(contentsOf: "<span lang=\"zh-CN\">".utf8)
    Self.append(text[start..<end], linked: linked, to: &output)
    output.append(contentsOf: "</span>".utf8)
    Self.append(text[end...], linked: linked, to: &output)
  }

  /// From the first Chinese character to behind the last.
  private static func chinese(in text: String) -> (String.Index, String.Index)? {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: isChinese),
      let last = scalars.lastIndex(where: isChinese)
    else { return nil }
    return (first, scalars.index(after: last))
  }

  private static func append(_ text: Substring, linked: Bool, to output: inout [UInt8]) {
    var rest = text
    while linked, let found = BareAddress.first(in: rest) {
      HTMLText.append(String(rest[..<found.lowerBound]), to: &output)
      let address = String(rest[found])
      output.append(contentsOf: "<a href=\"".utf8)
      HTMLText.append(AddressRule.encoded(address), to: &output)
      output.append(contentsOf: "\" rel=\"external noopener\">".utf8)
      HTMLText.append(address, to: &output)
      output.append(contentsOf: "</a>".utf8)
      rest = rest[found.upperBound...]
    }
    HTMLText.append(String(rest), to: &output)
  }

  /// Ideographs, and the brackets of titles that enclose them.
  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.value == 0x300A || scalar.value == 0x300B
  }
}

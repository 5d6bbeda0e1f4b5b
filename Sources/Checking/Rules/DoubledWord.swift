import Standards

struct DoubledWord: Rule {
  /// What is longer is a sentence, which `text-repeated` and `listed-twice` look at.
  private static let longest = 16

  let name = "doubled-word"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "no word is printed twice in a row"
  let explanation = """
    Two or more Chinese characters that are repeated at once are mostly a slip of typing or of \
    copying, such as 线下线下 for 线上线下; so are a small word or a mark that stands twice (的的, \
    或或, ，，) and a Latin word that is repeated (AI AI). Words that are meant to be doubled, such \
    as 一步一步, begin with a numeral and are no fault; nor are 目的的 and 参与与, where the first \
    character ends a word.
    """
  let goodExamples = [
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "一步一步做好，常常诚实守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "学习目的的明确，参与与合作。"),
  ]
  let badExamples = [
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "↓诚实诚实守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "诚实守信↓。。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "诚实↓的的守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "用 ↓AI AI 守信。"),
    RuleExample(file: "levels/basic.yaml", replacing: "能控制水温", with: "↓能能控制水温"),
    RuleExample(file: "text.yaml", replacing: "技能考核采用现场操作", with: "技能考核采用↓现场操作现场操作"),
  ]

  /// Characters that no word begins and ends with, each with those that it ends a word after.
  private static let small: [Unicode.Scalar: String] = [
    "的": "目标", "或": "", "且": "", "及": "普顾涉波企", "和": "饱温缓调共", "与": "参给赋授",
    "被": "棉", "，": "", "。": "", "；": "", "：": "", "、": "",
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.fragments.all.filter { [.sentence, .title, .cells].contains($0.kind) }.compactMap(check)
  }

  private func check(_ fragment: PrintedFragment) -> Diagnostic? {
    let scalars = Array(fragment.text.printed.unicodeScalars)
    for start in scalars.indices {
      guard let length = doubled(scalars, at: start) else { continue }
      let word = String(String.UnicodeScalarView(scalars[start..<start + length]))
      return finding(
        "“{word}” is printed twice in a row", ["word": word],
        at: fragment.text.position(at: start), subject: fragment.subject,
        help: "compare with the printed text; if the print is wrong, acknowledge it and say why")
    }
    return nil
  }

  /// How long the word is that begins here and is repeated right away, if there is one.
  private func doubled(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    if isSmallWordTwice(scalars, at: start) { return 1 }
    if scalars[start].isHan { return scalars[start] == "一" ? nil : doubledHan(scalars[start...]) }
    return doubledLatin(scalars, at: start)
  }

  private func isSmallWordTwice(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + 1 < scalars.count, scalars[start + 1] == scalars[start] else { return false }
    // Skills begin with 能; elsewhere 智能能源 and the like are right.
    if scalars[start] == "能" { return start == 0 }
    guard let enders = Self.small[scalars[start]] else { return false }
    return start == 0 || !enders.unicodeScalars.contains(scalars[start - 1])
  }

  private func doubledHan(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let run = rest.prefix(2 * Self.longest).prefix { $0.isHan }
    return stride(from: 2, through: run.count / 2, by: 1).first { length in
      let word = run.prefix(length)
      return word.contains { $0 != run.first }
        && word.elementsEqual(run.dropFirst(length).prefix(length))
    }
  }

  /// A word of two letters or more, a space, and the same word.
  private func doubledLatin(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    if start > 0 && scalars[start - 1].isASCIILetter { return nil }
    let word = scalars[start...].prefix { $0.isASCIILetter }
    let rest = scalars[word.endIndex...]
    guard word.count > 1, rest.first == " ", rest.dropFirst().starts(with: word) else { return nil }
    return rest.dropFirst(word.count + 1).first?.isASCIILetter == true ? nil : word.count
  }
}

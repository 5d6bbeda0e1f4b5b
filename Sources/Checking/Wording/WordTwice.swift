import Standards

/// A word that stands twice in a row, and hardly can be meant to.
struct WordTwice {
  let word: String
  /// In scalars from the beginning of the text.
  let offset: Int

  /// What is longer is a sentence, which `text-repeated` and `listed-twice` look at.
  private static let longest = 24
  /// Characters that no word begins and ends with, each with those that it ends a word after.
  private static let small: [Unicode.Scalar: String] = [
    "的": "目标", "或": "", "且": "", "及": "普顾涉波企", "和": "饱温缓调共", "与": "参给赋授",
    "被": "棉", "，": "", "。": "", "；": "", "：": "", "、": "",
  ]
  /// A word of a numeral and one of these is doubled on purpose: 一步一步, 两个两个.
  private static let measures = "步点个遍层项次条件对字句天年家户页级批组类段"
  private static let numerals = "一二两三四五六七八九十每逐"
  /// What a name goes on with that begins with the word before: 培训培训师, 管理管理办法.
  private static let names = [
    "师", "员", "人员", "人才", "者", "教师", "机构", "部门", "中心", "办法", "制度", "方案", "计划",
    "中国家",
  ]

  static func first(in text: String) -> WordTwice? {
    let scalars = Array(text.unicodeScalars)
    for start in scalars.indices {
      guard let length = length(in: scalars, at: start) else { continue }
      let word = scalars[start..<start + length].reduce(into: "") { $0.unicodeScalars.append($1) }
      return WordTwice(word: word, offset: start)
    }
    return nil
  }

  /// How long the word is that begins here and is repeated right away, if there is one.
  private static func length(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    if isSmallWordTwice(scalars, at: start) { return 1 }
    let scalar = scalars[start]
    if scalar.isASCIILetter { return lengthOfLatin(scalars, at: start) }
    return scalar.isHan || scalar == "《" ? lengthOfHan(scalars[start...]) : nil
  }

  private static func isSmallWordTwice(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + 1 < scalars.count, scalars[start + 1] == scalars[start] else { return false }
    // Skills begin with 能; elsewhere 智能能源 and the like are right.
    if scalars[start] == "能" { return start == 0 }
    guard let enders = small[scalars[start]] else { return false }
    return start == 0 || !enders.unicodeScalars.contains(scalars[start - 1])
  }

  private static func lengthOfHan(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let run = rest.prefix(2 * longest + 1).prefix(while: isOfWord)
    return stride(from: 2, through: run.count / 2, by: 1).first { length in
      let word = run.prefix(length)
      var again = run.dropFirst(length)
      if again.first == " " { again = again.dropFirst() }
      guard word.last != " ", word.contains(where: { $0 != run.first }),
        again.starts(with: word)
      else { return false }
      let behind = rest[(again.startIndex + length)...]
      return !isMeasured(word) && !isName(behind)
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isASCIIDigit || "《》 ".unicodeScalars.contains(scalar)
  }

  private static func isMeasured(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count == 2, let first = word.first, let last = word.last else { return false }
    return numerals.unicodeScalars.contains(first) && measures.unicodeScalars.contains(last)
  }

  private static func isName(_ behind: ArraySlice<Unicode.Scalar>) -> Bool {
    names.contains { behind.starts(with: $0.unicodeScalars) }
  }

  /// A word of two letters or more, a space, and the same word.
  private static func lengthOfLatin(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    if start > 0 && scalars[start - 1].isASCIILetter { return nil }
    let word = scalars[start...].prefix { $0.isASCIILetter }
    let rest = scalars[word.endIndex...]
    guard word.count > 1, rest.first == " ", rest.dropFirst().starts(with: word) else { return nil }
    return rest.dropFirst(word.count + 1).first?.isASCIILetter == true ? nil : word.count
  }
}

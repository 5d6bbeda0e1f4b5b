import Standards

/// The printed sentence of a path, understood as conditions.
struct EligibilityWording {
  let sentence: PrintedText
  let levels: [Level]
  /// The level that the path leads to.
  let goal: Located<String>
  /// Nothing if a part of the sentence is not understood: half of a sentence would be a promise.
  private(set) var conditions: [EligibilityCondition]?

  init(
    _ sentence: PrintedText, preset: EligibilityPreset, levels: [Level], goal: Located<String>
  ) {
    self.sentence = sentence
    self.levels = levels
    self.goal = goal
    let alternatives = Self.plain(sentence.printed).split(separator: "；或")
    let lists = alternatives.compactMap { list(of: $0, preset.patterns) }
    guard !lists.isEmpty, lists.count == alternatives.count else { return }
    conditions = lists.count == 1 ? lists[0] : Self.choice(lists, at: sentence.position)
  }

  func located<Value>(_ value: Value) -> Located<Value> {
    Located(value: value, position: sentence.position)
  }

  func printed(_ words: some StringProtocol) -> PrintedText {
    PrintedText(printed: String(words), position: sentence.position, isVerbatim: false)
  }

  /// The level of a name or title as sentences print it: 五级/初级工, 五级 or 初级工.
  func level(called words: some StringProtocol) -> String? {
    levels.first { level in
      let title = level.title.printed
      return ([title, level.name.printed] + title.split(separator: "/").map(String.init))
        .contains(String(words))
    }?.id
  }

  /// The conditions of one alternative, read from the left.
  private func list(
    of text: Substring, _ patterns: [EligibilityPattern]
  ) -> [EligibilityCondition]? {
    var rest = text
    var conditions: [EligibilityCondition] = []
    var start: ExperienceStart?
    while !rest.isEmpty {
      guard let piece = patterns.lazy.compactMap({ $0.read(rest, start, self) }).first else {
        return nil
      }
      // What years count from is used up by the years that follow at once.
      guard start == nil || piece.usesStart else { return nil }
      conditions += piece.conditions
      start = piece.start
      rest = Self.withoutJoint(rest[piece.end...])
    }
    return start == nil ? conditions : nil
  }

  /// A diploma alone beside a certificate with a diploma may mean the certificate all the same.
  private static func choice(
    _ lists: [[EligibilityCondition]], at position: SourcePosition
  ) -> [EligibilityCondition]? {
    let certificate = lists.contains { list in
      list.contains { if case .certificate = $0 { true } else { false } }
    }
    let diplomaAlone = lists.contains { list in
      list.allSatisfy { if case .diploma = $0 { true } else { false } }
    }
    guard !certificate || !diplomaAlone else { return nil }
    return [
      .any(lists.map { EligibilityAlternative(conditions: $0, position: position) })
    ]
  }

  private static func withoutJoint(_ text: Substring) -> Substring {
    let rest = text.drop { $0 == "，" }
    let joint = ["并且在", "并在", "并且", "并", "且", "同时"].first(where: rest.hasPrefix)
    return joint.map { rest.dropFirst($0.count) } ?? rest
  }

  /// Without white space, marks of footnotes and the last stop; punctuation in full width.
  private static func plain(_ text: String) -> String {
    let wide: [Character: Character] = ["(": "（", ")": "）", ",": "，", ";": "；"]
    let kept = text.filter { !$0.isWhitespace && !isMark($0) }.map { wide[$0] ?? $0 }
    let end = kept.lastIndex { !"。；".contains($0) }
    return end.map { String(kept[...$0]) } ?? ""
  }

  /// ① and ¹.
  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      (0x2460...0x2473).contains(scalar.value) || (0x2070...0x2079).contains(scalar.value)
        || [0xB9, 0xB2, 0xB3].contains(scalar.value)
    }
  }
}

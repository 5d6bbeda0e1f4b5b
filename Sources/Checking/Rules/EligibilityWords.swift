import Standards

struct EligibilityWords: Rule {
  let name = "eligibility-words"
  let severity = Severity.warning
  let summary = "the words of a condition are those of its path, and open lists are complete"
  let explanation = """
    The form asks for the kinds of schools, the title or the related occupations that are encoded \
    beside the printed sentence. Each stands in that sentence, in its order; the schools that it \
    names are in `kinds`, and what the sentence of a list enumerates is in its `items`.
    """
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml",
      replacing: "text: 相关职业：评茶员等。\n    items: [评茶员]",
      with: "text: 相关职业：评茶员、制茶工等。\n    items: [制茶工, ↓评茶员]"),
    RuleExample(
      file: "eligibility.yaml", replacing: "          - training: { hours: 40 }",
      with: """
                  - training: { hours: 40 }
                  - judgedByReader: ↓会泡茶
        """),
    RuleExample(
      file: "eligibility.yaml",
      replacing: "name: 相关职业\n    text: 相关职业：评茶员等。\n    items: [评茶员]",
      with: "name: 相关职业\n    text: ↓相关职业：评茶员、茶艺师等。\n    items: [评茶员]"),
    RuleExample(
      file: "eligibility.yaml",
      replacing: """
        text: 经本职业正规培训不少于40标准学时。
                conditions:
                  - training: { hours: 40 }
        """,
      with: """
        text: ↓取得中等职业学校或技工学校本专业毕业证书。
                conditions:
                  - diploma: { kinds: [中等职业学校], relation: own }
        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let paths = standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        let subject = "eligibility/\(group.level.value)/\(path.id)"
        return unsaid(path, subject)
          + [lackingSchools(path, subject), exchangedKinds(path, subject)].compactMap { $0 }
      }
    }
    return paths.firstPerSubject
      + standard.openLists.flatMap { list in
        [
          check(list),
          exchanged(list.items, in: list.text, "open-lists/\(list.id)/items"),
        ].compactMap { $0 }
      }
  }

  /// Words of conditions that the sentence does not have.
  private func unsaid(_ path: EligibilityPath, _ subject: String) -> [Diagnostic] {
    let sentence = path.text.printed.withoutSpace
    return path.leaves.flatMap(\.printedWords)
      .filter { !sentence.says($0.printed.withoutSpace) }
      .map { word in
        finding(
          "path {path} does not say “{word}”", ["path": path.name, "word": word.printed],
          at: word.position, subject: "\(subject)/\(word.printed)",
          help: "compare the condition with the sentence",
          related: [("it says", path.text.position)])
      }
  }

  /// Schools that the sentence names and no condition does.
  private func lackingSchools(_ path: EligibilityPath, _ subject: String) -> Diagnostic? {
    guard path.leaves.contains(where: \.isDiploma) else { return nil }
    let known = path.leaves.flatMap(\.printedWords).map(\.printed.withoutSpace)
    let lacking = path.text.printed.withoutSpace.schools.filter { school in
      !known.contains { $0.says(school) }
    }
    guard !lacking.isEmpty else { return nil }
    return finding(
      "path {path} names {words}, but its diplomas do not",
      ["path": path.name, "words": lacking.joined(separator: "、")],
      at: path.text.position, subject: "\(subject)/schools", help: "add them to kinds",
      variant: "schools")
  }

  private func exchangedKinds(_ path: EligibilityPath, _ subject: String) -> Diagnostic? {
    path.leaves.lazy.compactMap { condition -> Diagnostic? in
      guard case .diploma(let diploma) = condition else { return nil }
      return exchanged(diploma.kinds, in: path.text, subject + "/kinds")
    }.first
  }

  /// The first word that its sentence prints before the one above it.
  private func exchanged(
    _ words: [PrintedText], in sentence: PrintedText, _ subject: String
  ) -> Diagnostic? {
    let parts = sentence.printed.withoutSpace.split { "、，,；;。：:或和".contains($0) }
    func place(_ word: PrintedText) -> Int? {
      let text = word.printed.withoutSpace
      return parts.firstIndex { $0 == text } ?? parts.firstIndex { $0.contains(text) }
    }
    return zip(words, words.dropFirst()).lazy.compactMap { first, second -> Diagnostic? in
      guard let before = place(first), let after = place(second), after < before else { return nil }
      return finding(
        "“{word}” is listed after “{before}”, but printed before it",
        ["word": second.printed, "before": first.printed], at: second.position, subject: subject,
        help: "list both in the order of the sentence", variant: "order")
    }.first
  }

  private func check(_ list: OpenList) -> Diagnostic? {
    let known = Set(list.items.map(\.printed.withoutSpace))
    let lacking = list.enumerated.filter { !known.contains($0) }
    guard !known.isEmpty, !lacking.isEmpty else { return nil }
    return finding(
      "the items of “{name}” lack {words}",
      ["name": list.name.printed, "words": lacking.joined(separator: "、")],
      at: list.text.position, subject: "open-lists/\(list.id)/items",
      help: "add what the sentence enumerates to items", variant: "items")
  }
}

extension OpenList {
  /// What its sentence enumerates between the colon and 等.
  fileprivate var enumerated: [String] {
    let text = text.printed.withoutSpace
    guard let colon = text.firstIndex(where: { "：:".contains($0) }) else { return [] }
    let rest = text[text.index(after: colon)...].prefix { !"，,。；;".contains($0) }
    return rest.split(separator: "、").map { $0.hasSuffix("等") ? $0.dropLast() : $0 }
      .map(String.init)
  }
}

extension String {
  /// The schools that a sentence names, such as 中等职业学校.
  fileprivate var schools: [String] {
    split { "、，,；;。（）()或及和的取得具有".contains($0) }.flatMap(\.schools)
  }
}

extension Substring {
  fileprivate var schools: [String] {
    let ends = ["学校", "院校", "学院", "大学"].compactMap { dropFirst().place(of: $0)?.upperBound }
    guard let end = ends.min() else { return [] }
    return [String(self[..<end])] + self[end...].schools
  }
}

extension EligibilityCondition {
  fileprivate var isDiploma: Bool { if case .diploma = self { true } else { false } }

  /// Words that the condition repeats from its sentence.
  fileprivate var printedWords: [PrintedText] {
    switch self {
    case .diploma(let diploma): diploma.kinds
    case .professionalTitle(let words), .judgedByReader(let words): [words]
    case .any, .certificate, .experience, .occupied, .apprenticeship, .training, .award, .age,
      .titleRank:
      []
    }
  }
}

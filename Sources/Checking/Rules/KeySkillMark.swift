import Standards

struct KeySkillMark: Rule {
  let name = "key-skill-mark"
  let severity = Severity.error
  let summary = "skills that are printed with ★ are key skills, and no others"
  let explanation = """
    ★ marks skills that an examination turns on: who fails one fails the paper. Pages list the \
    skills that have `isKey`, so the mark in the words alone would be lost, and the key without \
    the mark invents one. Where there is a source.txt, the marks in it are counted too.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "text: 能冲泡绿茶", with: "text: ↓★能冲泡绿茶"),
    RuleExample(
      file: "levels/basic.yaml", replacing: "text: 能冲泡绿茶",
      with: "text: ↓能冲泡绿茶\n            isKey: true"),
    RuleExample(file: "source.txt", replacing: "1.2.1 能冲泡绿茶", with: "1.2.1 ↓★能冲泡绿茶"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let printed = input.standard.source.map(PrintedMarks.init)
    let skills = input.standard.levels.flatMap { level in
      level.tasks.flatMap { task in
        task.skills.map { (skill: $0, subject: "\(level.id)/\(task.task.value)/\($0.id)") }
      }
    }
    let isMarked = skills.contains { $0.skill.isKey || $0.skill.text.printed.says("★") }
    // Most standards mark nothing.
    guard isMarked || printed?.isEmpty == false else { return [] }
    let same = Dictionary(grouping: skills) { PrintedMarks.plain($0.skill.text.printed) }
    return skills.compactMap { skill, subject in
      if !skill.isKey, let offset = skill.text.printed.unicodeScalars.offset(of: "★") {
        return finding(
          "the words have ★, but the skill has no `isKey`",
          at: skill.text.position(at: offset), subject: subject, help: "add `isKey: true`",
          variant: "words")
      }
      let words = PrintedMarks.plain(skill.text.printed)
      guard let marks = printed?.marks(before: words, numbered: skill.number?.value),
        let encoded = same[words]?.count(where: \.skill.isKey)
      else { return nil }
      if skill.isKey, marks.isEmpty {
        return finding(
          "“{text}” is a key skill, but is printed without ★", ["text": skill.text.printed],
          at: skill.text.position, subject: subject, help: "leave `isKey` out, or mend source.txt")
      }
      guard !skill.isKey, marks.count > encoded, let mark = marks.first else { return nil }
      return finding(
        "“{text}” is printed with ★, but has no `isKey`", ["text": skill.text.printed], at: mark,
        subject: subject, help: "add `isKey: true` to the skill",
        related: [("the skill is here", skill.text.position)], variant: "print")
    }
  }
}

/// What stands behind each ★ of the printed text.
private struct PrintedMarks {
  private let marks: [(following: String, position: SourcePosition)]

  var isEmpty: Bool { marks.isEmpty }

  init(_ source: PrintedSource) {
    guard source.text.says("★") else {
      marks = []
      return
    }
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    marks = lines.enumerated().flatMap { index, line in
      let scalars = Array(line.unicodeScalars)
      return scalars.indices.filter { scalars[$0] == "★" }.map { place in
        (
          Self.plain(PrintedScalars.text(scalars[place...])),
          SourcePosition(file: source.file, line: index + 1, column: place + 1)
        )
      }
    }
  }

  /// Words without white space and marks.
  static func plain(_ text: String) -> String {
    PrintedScalars.text(PrintedScalars.kept(text))
  }

  /// A skill may be printed with its mark before or behind the number; a long one goes on in the
  /// next line.
  func marks(before words: String, numbered number: String?) -> [SourcePosition] {
    marks.filter { mark in
      [words, (number ?? "") + words].contains { form in
        mark.following.hasPrefix(form)
          || (form.hasPrefix(mark.following) && mark.following.count > 5)
      }
    }.map(\.position)
  }
}

extension String.UnicodeScalarView {
  fileprivate func offset(of scalar: Unicode.Scalar) -> Int? {
    firstIndex(of: scalar).map { distance(from: startIndex, to: $0) }
  }
}

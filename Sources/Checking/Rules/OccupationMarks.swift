import Standards

struct OccupationMarks: Rule {
  let name = "occupation-marks"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary =
    "an occupation code has the marks that are printed with it, and is former if they say so"
  let explanation = """
    The classification of occupations marks S (digital) and L (green) behind the code or the name \
    of an occupation, and older codes are printed as 原编码. Where the cover or a clause prints \
    the code, `marks` and `former` say the same.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "  - 2026-09-01 实施\noccupation:\n  name: 茶艺师\n",
      with: """
          - 2026-09-01 实施
          - 职业编码：9-99-99-01 S
        occupation:
          name: 茶艺师
          codes:
            - code: ↓9-99-99-01
              marks: [L]

        """),
    RuleExample(
      file: "standard.yaml", replacing: "实施\noccupation:\n  name: 茶艺师\n",
      with: """
        实施
          - 原编码为9-99-99-01
        occupation:
          name: 茶艺师
          codes:
            - code: ↓9-99-99-01

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let texts = (standard.cover + standard.clauses.flatMap(\.sentences)).map(\.printed)
    let name = standard.occupation.name.printed
    let marksOfName = texts.flatMap { places(of: name, in: $0) }.flatMap(\.marks)
    return standard.occupation.codes.flatMap { code -> [Diagnostic] in
      let places = texts.flatMap { self.places(of: code.code.value, in: $0) }
      guard !places.isEmpty else { return [] }
      let marks = places.flatMap(\.marks)
      let printed = Set(marks.isEmpty && !code.former ? marksOfName : marks)
      return [
        printed == Set(code.marks) ? nil : report(code, marks: printed.sorted()),
        places.contains(where: \.isFormer) == code.former ? nil : report(code),
      ].compactMap { $0 }
    }
  }

  private func report(_ code: OccupationCode, marks: [String]) -> Diagnostic {
    finding(
      "“{code}” has the marks [{marks}], but is printed with [{printed}]",
      [
        "code": code.code.value, "marks": code.marks.joined(separator: ", "),
        "printed": marks.joined(separator: ", "),
      ],
      at: code.code.position, subject: "occupation/codes/\(code.code.value)/marks",
      help: "write as `marks` what is printed")
  }

  private func report(_ code: OccupationCode) -> Diagnostic {
    finding(
      "“{code}” is printed as a former code, or only its data say so", ["code": code.code.value],
      at: code.code.position, subject: "occupation/codes/\(code.code.value)/former",
      help: "write `former: true` for a code that is printed as 原编码, and for no other",
      variant: "former")
  }

  private func places(of words: String, in text: String) -> [PrintedOccupation] {
    text[...].places(of: words).compactMap { place in
      let (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
      // Part of a longer code.
      if [before.last, after.first].contains(where: { $0?.isNumber == true || $0 == "-" }) {
        return nil
      }
      let part = before.split(omittingEmptySubsequences: false) { "，,；;。、".contains($0) }.last ?? ""
      return PrintedOccupation(
        marks: marks(after), isFormer: ["原", "旧", "曾"].contains(where: part.says))
    }
  }

  /// The capitals that follow, with strokes between them.
  private func marks(_ text: Substring) -> [String] {
    let rest = text.drop { $0 == " " }.prefix { $0.isASCII && ($0.isLetter || "/ ".contains($0)) }
    let parts = rest.split { "/ ".contains($0) }.map(String.init)
    return parts.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true } ? parts : []
  }
}

/// A code, or the name of the occupation, where the text prints it.
private struct PrintedOccupation {
  let marks: [String]
  let isFormer: Bool
}

import Standards

extension EligibilityCondition {
  /// What it demands but for figures, which have a rule of their own.
  var gist: String { written(withFigures: false) }

  /// As it may be written in eligibility.yaml, in one line.
  var written: String { written(withFigures: true) }

  private func written(withFigures: Bool) -> String {
    func figure(_ key: String, _ value: Located<Int>?) -> String? {
      withFigures ? value.map { "\(key): \($0.value)" } : nil
    }
    /// Lists may be in any order, unless they are to be written.
    func joined(_ parts: [String]) -> String {
      (withFigures ? parts : parts.sorted()).joined(separator: ", ")
    }
    switch self {
    case .certificate(let own):
      return mapping(
        "certificate", "level: \(own.level.value)", "relation: \(own.relation)",
        figure("years", own.years))
    case .experience(let own):
      let starts = own.starts.map { "\($0.key): true" }.sorted().joined(separator: ", ")
      return mapping(
        "experience", figure("years", own.years), "relation: \(own.relation)",
        starts.isEmpty ? nil : starts)
    case .occupied(let relation, let admitsIntention):
      return mapping(
        "occupied", "relation: \(relation)", admitsIntention ? "admitsIntention: true" : nil)
    case .apprenticeship(let relation): return mapping("apprenticeship", "relation: \(relation)")
    case .training(.hours(let hours)): return mapping("training", figure("hours", hours) ?? "hours")
    case .training(.prescribed): return mapping("training", "amount: prescribed")
    case .training(.completed): return mapping("training", "amount: completed")
    case .diploma(let own):
      return mapping(
        "diploma", "kinds: [\(joined(own.kinds.map(quoted)))]",
        "relation: \(own.major)", own.studentsAdmitted ? "studentsAdmitted: true" : nil)
    case .award(let prizes):
      let all = prizes.map { "{ scope: \($0.scope), place: \($0.place) }" }
      return mapping("award", "any: [\(joined(all))]")
    case .age(let years): return figure("age", years) ?? "age"
    case .professionalTitle(let name): return "professionalTitle: \(quoted(name))"
    case .titleRank(let rank): return "titleRank: \(rank.value)"
    case .any(let alternatives):
      let all = alternatives.map { alternative in
        let conditions = alternative.conditions.map {
          "{ \($0.written(withFigures: withFigures)) }"
        }
        return "{ conditions: [\(joined(conditions))] }"
      }
      return "any: [\(joined(all))]"
    case .judgedByReader(let words): return "judgedByReader: \(quoted(words))"
    }
  }

  private func mapping(_ key: String, _ parts: String?...) -> String {
    "\(key): { \(parts.compactMap { $0 }.joined(separator: ", ")) }"
  }

  private func quoted(_ text: PrintedText) -> String { JSONValue.string(text.printed).text }
}

extension [EligibilityCondition] {
  /// What they demand together.
  var gist: String { map(\.gist).sorted().joined(separator: " + ") }

  /// As they may be written in eligibility.yaml, in one line.
  var written: String { "conditions: [\(map { "{ \($0.written) }" }.joined(separator: ", "))]" }

  /// What demands something that none of the others does, as it may be written.
  func written(without others: Self) -> String {
    let known = Set(others.map(\.gist))
    return filter { !known.contains($0.gist) }.map(\.written).joined(separator: ", ")
  }
}

extension ExperienceStart {
  fileprivate var key: String {
    switch self {
    case .certificate: "sinceCertificate"
    case .title: "sinceTitle"
    case .graduation: "sinceGraduation"
    }
  }
}

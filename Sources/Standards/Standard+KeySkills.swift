extension Standard {
  package var hasKeySkills: Bool { levels.contains { $0.skills.contains(where: \.isKey) } }

  /// The printed sentence that says what ★ means for an examination, and its clause.
  package var keySkillRule: (sentence: String, clause: Clause)? {
    for clause in clauses {
      let sentences = clause.sentences.flatMap { $0.printed.split(separator: "。") }
      if let found = sentences.first(where: { $0.contains("★") }) {
        return (found.trimmingBlanks + "。", clause)
      }
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

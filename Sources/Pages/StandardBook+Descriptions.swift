import Standards

extension StandardBook {
  /// What search engines and shared links show below a page's title.
  ///
  /// - Parameter template: names the sentence in the locale, under `descriptions`.
  func description(_ template: String, title: String, level: LevelContext?) -> String {
    let separator = strings["listSeparator"]
    var facts = [
      "page": title, "title": self.title, "number": standard.designation,
      "occupation": standard.occupation.name.printed,
      "levels": standard.levels.map(\.name.printed).joined(separator: separator),
      "count": String(standard.levels.count),
      "clauses": String(standard.clauses.count { $0.number != nil }),
      "terms": String(standard.terms.count),
      "paths": String(standard.eligibility.reduce(0) { $0 + $1.paths.count }),
    ]
    if let level {
      let rows = level.rows
      facts["level"] =
        [level.level.title.printed, level.track?.name.printed].compactMap { $0 }
        .joined(separator: " ")
      facts["hours"] = classHours(of: level.level, track: level.track) ?? ""
      facts["skills"] = String(rows.reduce(0) { $0 + $1.skills.count })
      facts["knowledge"] = String(rows.reduce(0) { $0 + $1.knowledge.count })
      facts["functions"] = rows.map(\.label.printed).joined(separator: separator)
    }
    return StandardBook.shortened(strings("descriptions." + template, facts))
  }

  /// At most 160 characters, since nobody shows more.
  static func shortened(_ text: String) -> String {
    text.count <= 160 ? text : text.prefix(159) + "…"
  }
}

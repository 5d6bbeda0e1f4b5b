import Standards

/// Conditions of eligibility in the words of the locale.
struct ConditionWords {
  let book: StandardBook

  func words(_ condition: EligibilityCondition) -> String {
    let strings = book.strings
    switch condition {
    case .certificate(let level):
      let name = book.standard.level(level.value)?.name.printed ?? level.value
      return strings("conditions.certificate", ["level": name])
    case .experience(let years, let relation, let sinceCertificate):
      let key = sinceCertificate ? "experienceSince" : "experience"
      return strings(
        "conditions." + key,
        ["years": String(years.value), "relation": strings["relations.work." + relation.rawValue]])
    case .training(let hours):
      return strings("conditions.training", ["hours": String(hours.value)])
    case .diploma(let kinds, let relation, let studentsAdmitted):
      return strings(
        studentsAdmitted ? "conditions.diplomaOrStudent" : "conditions.diploma",
        [
          "kinds": kinds.map(\.printed).joined(separator: strings["listSeparator"]),
          "relation": strings["relations.major." + relation.rawValue],
        ])
    case .award(let awards):
      return awards.map {
        strings(
          "conditions.award",
          ["scope": strings["awardScopes." + $0.scope.rawValue], "place": place($0.place)])
      }.joined(separator: strings["orSeparator"])
    case .age(let years):
      return strings("conditions.age", ["years": String(years.value)])
    case .professionalTitle(let title):
      return strings("conditions.professionalTitle", ["title": title.printed])
    }
  }

  private func place(_ place: Int) -> String {
    book.strings.has("places.\(place)") ? book.strings["places.\(place)"] : String(place)
  }
}

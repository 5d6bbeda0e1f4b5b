import Standards

/// Conditions of eligibility in the words of the locale.
struct ConditionWords {
  let book: StandardBook

  func words(_ condition: EligibilityCondition) -> String {
    switch condition {
    case .certificate(let certificate): words(certificate)
    case .experience(let experience): words(experience)
    case .occupied(let relation, let admitsIntention):
      fill(
        admitsIntention ? "occupiedOrIntended" : "occupied", ["relation": work(relation)])
    case .apprenticeship(let relation):
      fill("apprenticeship", ["relation": work(relation)])
    case .training(let amount): words(amount)
    case .diploma(let diploma): words(diploma)
    case .award(let awards): awards.map(words).joined(separator: strings["orSeparator"])
    case .age(let years): fill("age", ["years": String(years.value)])
    case .professionalTitle(let title):
      fill("professionalTitle", ["title": titleName(title.printed)])
    case .titleRank(let rank): fill("titleRank", ["rank": name(of: rank.value)])
    case .any(let alternatives):
      alternatives.map {
        $0.conditions.map(words).joined(separator: strings["andSeparator"])
      }.joined(separator: strings["orSeparator"])
    case .judgedByReader(let text): fill("judgedByReader", ["text": text.printed])
    }
  }

  /// A rank of professional titles, such as 初级职称.
  func name(of rank: TitleRank) -> String { strings["titleRanks." + rank.rawValue] }

  private var strings: Strings { book.strings }

  private func fill(_ key: String, _ values: [String: String]) -> String {
    strings("conditions." + key, values)
  }

  private func work(_ relation: Relation) -> String {
    strings["relations.work." + relation.rawValue]
  }

  private func words(_ certificate: CertificateCondition) -> String {
    let words = fill(
      certificate.relation == .own ? "certificate" : "certificateRelated",
      ["level": book.name(ofLevel: certificate.level.value)])
    return words + (certificate.years.map { fill("held", ["years": String($0.value)]) } ?? "")
  }

  private func words(_ experience: ExperienceCondition) -> String {
    let years = ["years": String(experience.years.value), "relation": work(experience.relation)]
    guard !experience.starts.isEmpty else { return fill("experience", years) }
    let starts = experience.starts.map { strings["conditions.starts.\($0)"] }
    return fill(
      "experienceSince",
      years.merging(["start": starts.joined(separator: strings["listSeparator"])]) { $1 })
  }

  private func words(_ amount: TrainingAmount) -> String {
    switch amount {
    case .hours(let hours): fill("training", ["hours": String(hours.value)])
    case .prescribed: strings["conditions.trainingPrescribed"]
    case .completed: strings["conditions.trainingCompleted"]
    }
  }

  private func words(_ diploma: DiplomaCondition) -> String {
    fill(
      diploma.studentsAdmitted ? "diplomaOrStudent" : "diploma",
      [
        "kinds": alternatives(diploma.kinds.map(\.printed)),
        "relation": strings["relations.major." + diploma.major.rawValue],
      ])
  }

  /// 甲、乙或丙.
  private func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: strings["listSeparator"])
      + strings["kindSeparator"] + last
  }

  private func words(_ award: Award) -> String {
    fill(
      "award",
      ["scope": strings["awardScopes." + award.scope.rawValue], "place": place(award.place)])
  }

  /// The word 职称 follows in the sentence; a title that ends in it keeps one.
  private func titleName(_ title: String) -> String {
    let word = strings["conditions.titleWord"]
    return title.hasSuffix(word) ? String(title.dropLast(word.count)) : title
  }

  private func place(_ place: Int) -> String {
    strings.has("places.\(place)") ? strings["places.\(place)"] : String(place)
  }
}

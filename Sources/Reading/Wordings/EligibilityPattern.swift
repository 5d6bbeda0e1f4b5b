import Standards

/// A part of a sentence that a pattern has understood.
struct EligibilityPiece {
  let conditions: [EligibilityCondition]
  /// Where the part ends.
  let end: Substring.Index
  /// What the years that follow count from: 取得证书后.
  var start: ExperienceStart?
  /// Whether these are the years that were to follow.
  var usesStart = false
}

/// How one kind of part of a sentence is understood.
struct EligibilityPattern: Sendable {
  /// Nothing if the text does not begin with such a part. Takes what years are to count from.
  let read: @Sendable (Substring, ExperienceStart?, EligibilityWording) -> EligibilityPiece?

  /// 年满16周岁.
  static let age = EligibilityPattern { text, _, wording in
    guard let match = text.prefixMatch(of: EligibilityExpressions.age),
      let years = figure(.age, match.0)
    else { return nil }
    return EligibilityPiece(
      conditions: [.age(years: wording.located(years))], end: match.range.upperBound)
  }

  /// 累计从事本职业或相关职业工作满5年; 累计从事本职业工作4年（含）以上.
  static let experience = EligibilityPattern { text, start, wording in
    // Years without a break (连续) are more than the form asks about.
    guard let match = text.prefixMatch(of: EligibilityExpressions.experience),
      let years = figure(.years, match.0)
    else { return nil }
    let condition = ExperienceCondition(
      years: wording.located(years), relation: relation(match.1), starts: start.map { [$0] } ?? [])
    return EligibilityPiece(
      conditions: [.experience(condition)], end: match.range.upperBound, usesStart: true)
  }

  /// 从事本职业工作; 拟从事本职业或相关职业工作.
  static let occupied = EligibilityPattern { text, _, _ in
    guard let match = text.prefixMatch(of: EligibilityExpressions.occupied) else { return nil }
    return EligibilityPiece(
      conditions: [
        .occupied(relation: relation(match.2), admitsIntention: match.1.contains("拟"))
      ], end: match.range.upperBound)
  }

  /// 本职业学徒期满.
  static let apprenticeship = EligibilityPattern { text, _, _ in
    guard let match = text.prefixMatch(of: EligibilityExpressions.apprenticeship) else {
      return nil
    }
    return EligibilityPiece(
      conditions: [.apprenticeship(relation: relation(match.1))], end: match.range.upperBound)
  }

  /// 经本职业五级/初级工正规培训达规定标准学时数，并取得结业证书.
  static let training = EligibilityPattern { text, _, wording in
    guard let match = text.prefixMatch(of: EligibilityExpressions.training),
      match.1.isEmpty || wording.level(called: match.1) == wording.goal.value
    else { return nil }
    let amount: TrainingAmount
    if match.2.hasPrefix("规定") {
      amount = .prescribed
    } else {
      guard let hours = figure(.hours, match.2) else { return nil }
      amount = .hours(wording.located(hours))
    }
    return EligibilityPiece(conditions: [.training(amount)], end: match.range.upperBound)
  }

  /// 取得符合专业对应关系的初级职称（专业技术人员职业资格）后.
  static let titleRank = EligibilityPattern { text, _, wording in
    guard let match = text.prefixMatch(of: EligibilityExpressions.titleRank) else { return nil }
    let rank = ["初": TitleRank.junior, "中": .intermediate][match.1] ?? .senior
    return EligibilityPiece(
      conditions: [.titleRank(wording.located(rank))], end: match.range.upperBound,
      start: match.2 == nil ? nil : .title)
  }

  static func figure(_ unit: PrintedFigure.Unit, _ text: Substring) -> Int? {
    let found = PrintedFigure.all(in: String(text)).filter { $0.unit == unit }
    return found.count == 1 ? found[0].value : nil
  }

  static func relation(_ words: Substring) -> Relation {
    words.contains("相关") ? .related : .own
  }
}

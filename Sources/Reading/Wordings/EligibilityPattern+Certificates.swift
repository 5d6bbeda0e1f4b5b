import Standards

/// Certificates of levels, and diplomas.
extension EligibilityPattern {
  /// 取得本职业或相关职业五级/初级工职业资格（职业技能等级）证书后.
  static let certificate = EligibilityPattern { text, _, wording in
    guard let held = HeldCertificate(text, wording) else { return nil }
    let rest = text[held.end...]
    let after = rest.prefixMatch(of: EligibilityExpressions.after)
    return EligibilityPiece(
      conditions: [.certificate(held.condition)], end: after?.range.upperBound ?? held.end,
      start: after == nil ? nil : .certificate)
  }

  /// 取得三级/高级工证书的高级技工学校、技师学院毕业生.
  static let graduate = EligibilityPattern { text, _, wording in
    guard let held = HeldCertificate(text, wording),
      let match = text[held.end...].prefixMatch(of: EligibilityExpressions.graduates),
      let diploma = DiplomaCondition(named: match.1, studentsAdmitted: false, wording)
    else { return nil }
    return EligibilityPiece(
      conditions: [.certificate(held.condition), .diploma(diploma)],
      end: match.range.upperBound)
  }

  /// 取得三级/高级工证书满2年的技师学院预备技师班、技师班学生: no diploma yet, so the reader judges.
  static let student = EligibilityPattern { text, _, wording in
    guard let held = HeldCertificate(text, wording),
      let match = text[held.end...].prefixMatch(of: EligibilityExpressions.students)
    else { return nil }
    return EligibilityPiece(
      conditions: [.certificate(held.condition), .judgedByReader(wording.printed(match.1))],
      end: match.range.upperBound)
  }

  /// 取得本职业预备技师证书的技师学院毕业生: a certificate of no level, so the reader judges.
  static let reserve = EligibilityPattern { text, _, wording in
    guard let match = text.prefixMatch(of: EligibilityExpressions.reserve) else { return nil }
    return EligibilityPiece(
      conditions: [.judgedByReader(wording.printed(match.0))], end: match.range.upperBound)
  }

  /// 取得本专业或相关专业的技工院校毕业证书（含在读应届毕业生）.
  static let diploma = EligibilityPattern { text, _, wording in
    guard let match = text.prefixMatch(of: EligibilityExpressions.diploma),
      let diploma = DiplomaCondition(named: match.1, studentsAdmitted: match.2 != nil, wording)
    else { return nil }
    return EligibilityPiece(
      conditions: [.diploma(diploma)], end: match.range.upperBound,
      start: match.3 == nil ? nil : .graduation)
  }
}

/// A certificate of a level at the beginning of a text.
private struct HeldCertificate {
  let condition: CertificateCondition
  let end: Substring.Index

  init?(_ text: Substring, _ wording: EligibilityWording) {
    guard let match = text.prefixMatch(of: EligibilityExpressions.certificate),
      let level = wording.level(called: match.2)
    else { return nil }
    let years = match.3.map { EligibilityPattern.figure(.years, $0) }
    if case .some(.none) = years { return nil }
    condition = CertificateCondition(
      level: wording.located(level), relation: EligibilityPattern.relation(match.1 ?? ""),
      years: years.flatMap { $0 }.map(wording.located))
    end = match.range.upperBound
  }
}

extension DiplomaCondition {
  /// - Parameter words: kinds of school, with or without 本专业.
  fileprivate init?(
    named words: Substring, studentsAdmitted: Bool, _ wording: EligibilityWording
  ) {
    let major = words.firstMatch(of: EligibilityExpressions.major)
    var names = major.map { words.replacing($0.0, with: "", maxReplacements: 1) } ?? words
    if names.hasSuffix("的") { names.removeLast() }
    // What has been assessed is one kind: its list belongs to the words before it.
    let kinds =
      names.contains("经评估论证")
      ? [names] : names.replacing("或", with: "、").split(separator: "、")
    guard !kinds.isEmpty,
      kinds.allSatisfy({ $0.wholeMatch(of: EligibilityExpressions.school) != nil })
    else { return nil }
    self.init(
      kinds: kinds.map(wording.printed),
      major: major.map { $0.1 == nil ? .own : .related } ?? .any,
      studentsAdmitted: studentsAdmitted)
  }
}

import Standards

/// What the clauses of examinations print about those who watch and judge.
struct StaffSentences {
  private(set) var printed: [PrintedStaff] = []
  private let standard: Standard

  init(_ standard: Standard) {
    self.standard = standard
    for clause in standard.clauses {
      guard let number = clause.number?.value else { continue }
      for text in clause.sentences where text.printed.says("人员") || text.printed.says("委员") {
        printed += read(text.printed.withoutSpace, of: number)
      }
    }
  }

  /// What clauses that an examination cites print about it.
  func about(_ examination: Examination) -> [PrintedStaff] {
    printed.filter { $0.isAbout(examination) && examination.cites($0.clause) }
  }

  private func read(_ text: String, of clause: String) -> [PrintedStaff] {
    var found: [PrintedStaff] = []
    var named: [Examination] = []
    var role: StaffRole?
    for part in text.split(whereSeparator: { "，,；;。".contains($0) }) {
      let own = standard.examinations.filter { part.says($0.name.printed.withoutSpace) }
      if !own.isEmpty { named = own }
      role = self.role(in: part) ?? role
      guard let role else { continue }
      guard let figures = StaffFigures(part) else {
        // 不少于3人，且为单数
        if part.says("单数"), found.last?.role == role {
          found[found.count - 1].figures.number?.odd = true
        }
        continue
      }
      let papers = named.filter { role.watches.contains($0.paper.value) }
      let names = Set(papers.map(\.name.printed))
      if let last = found.last, last.role == role, last.names == names,
        let joined = last.figures.joined(figures)
      {
        found[found.count - 1].figures = joined
      } else {
        found.append(PrintedStaff(clause: clause, role: role, names: names, figures: figures))
      }
    }
    return found
  }

  private func role(in part: Substring) -> StaffRole? {
    if part.says("每个"), !part.says("1:"), !part.says("1：") { return .roomInvigilator }
    if part.says("监考") { return .invigilator }
    let judges = ["考评", "评审委员"] + [.assessor, .reviewer].map(standard.vocabulary.printed)
    return judges.contains(where: part.says) ? .assessor : nil
  }
}

/// One thing that is printed about staff.
struct PrintedStaff {
  let clause: String
  let role: StaffRole
  /// Of the examinations that the sentence names before; none if it names none.
  let names: Set<String>
  var figures: StaffFigures

  func isAbout(_ examination: Examination) -> Bool {
    guard names.isEmpty else { return names.contains(examination.name.printed) }
    return examination.paper.value == (role == .assessor ? .skills : .knowledge)
  }
}

/// How many people watch or judge: the figures of a `StaffRatio`.
struct StaffFigures: Hashable {
  var ratio: Ratio?
  var number: Number?

  struct Ratio: Hashable {
    let candidates: Int
    let atLeast: Bool
  }

  struct Number: Hashable {
    let minimum: Int
    var odd: Bool
  }

  init(_ staff: StaffRatio) {
    ratio = staff.candidates.map { Ratio(candidates: $0.value, atLeast: staff.atLeast) }
    number = staff.minimum.map { Number(minimum: $0.value, odd: staff.odd) }
  }

  /// Nothing if the part of a sentence prints no figure.
  init?(_ part: Substring) {
    let isOdd = part.says("单数")
    var rest = part
    while let start = rest.firstIndex(where: \.isDigit) {
      let digits = rest[start...].prefix(while: \.isDigit)
      let before = part[..<start]
      rest = rest[digits.endIndex...]
      guard let figure = Int(digits) else { continue }
      if ["1:", "1：", "1∶"].contains(where: before.hasSuffix) {
        let atLeast = ["不低于", "不少于", "不小于"].contains(where: before.says)
        ratio = Ratio(candidates: figure, atLeast: atLeast)
      } else if ["人", "名", "位"].contains(where: rest.hasPrefix) {
        number = Number(minimum: figure, odd: isOdd)
      }
    }
    if ratio == nil, number == nil { return nil }
  }

  /// Both together, unless they print the same thing differently.
  func joined(_ other: StaffFigures) -> StaffFigures? {
    guard ratio == nil || other.ratio == nil, number == nil || other.number == nil else {
      return nil
    }
    var joined = self
    joined.ratio = ratio ?? other.ratio
    joined.number = number ?? other.number
    return joined
  }

  /// As the keys of examinations.yaml say it.
  var keys: String {
    let parts: [String?] = [
      ratio.map { "candidates: \($0.candidates)" }, ratio?.atLeast == true ? "atLeast: true" : nil,
      number.map { "minimum: \($0.minimum)" }, number?.odd == true ? "odd: true" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension StaffRole {
  /// The papers at which such people are.
  fileprivate var watches: [Paper] {
    switch self {
    case .invigilator, .roomInvigilator: [.knowledge]
    case .assessor: [.skills, .review]
    }
  }
}

extension Examination {
  func cites(_ clause: String) -> Bool { clauses.contains { $0.value == clause } }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

import Standards

/// What the printed sentence of an eligibility path asks for, as far as its words tell.
struct EligibilitySentence {
  /// Kinds of conditions that the sentence speaks of.
  let topics: Set<ConditionTopic>
  /// Those of which it admits related occupations or majors.
  let related: Set<ConditionTopic>
  /// From what it counts years.
  let starts: Set<ExperienceStart>
  /// Its prizes; empty where the words are of other forms.
  let prizes: Set<Award>
  let admitsStudents: Bool
  let admitsIntention: Bool

  init(_ printed: String) {
    let text = printed.withoutSpace
    var topics: Set<ConditionTopic> = []
    var related: Set<ConditionTopic> = []
    for part in text.split(whereSeparator: { "，,；;。".contains($0) }) {
      let own = ConditionTopic.allCases.filter { $0.isNamed(in: part) }
      topics.formUnion(own)
      if part.says("相关职业") { related.formUnion(own.filter { $0 != .diploma }) }
      if part.says("相关专业") { related.formUnion(own.filter { $0 == .diploma }) }
    }
    self.topics = topics
    self.related = related
    starts = ExperienceStart.named(in: text)
    prizes = topics.contains(.award) ? Award.named(in: text) : []
    admitsStudents = text.says("应届")
    admitsIntention = text.says("拟从事")
  }
}

/// What a condition is about, as printed sentences name it.
enum ConditionTopic: String, CaseIterable {
  case certificate, experience, training, diploma, award, title, apprenticeship, age

  /// Whether a part of a sentence speaks of it.
  fileprivate func isNamed(in part: Substring) -> Bool {
    switch self {
    case .certificate: part.certificateEnds(ofGraduation: false).isEmpty == false
    case .experience: part.says("从事", then: ["工作", "职业"])
    case .training: part.says("正规培训") || part.says("培训", then: ["学时"])
    case .diploma: ["毕业证书", "毕业生", "学历", "学位"].contains(where: part.says)
    case .award: part.says("等奖")
    case .title: part.says("职称")
    case .apprenticeship: part.says("学徒")
    case .age: part.places(of: "岁").contains { part[..<$0.lowerBound].endsWithAge }
    }
  }

  /// Its key in eligibility.yaml.
  var key: String { self == .title ? "titleRank" : rawValue }
}

extension ExperienceStart {
  /// What years are counted from: 证书后, 职称后, 毕业后.
  fileprivate static func named(in text: String) -> Set<ExperienceStart> {
    func isFollowedByAfter(_ end: String.Index) -> Bool {
      let rest = text[end...]
      if rest.hasPrefix("后") { return true }
      guard let close = ["（": "）", "(": ")"][rest.prefix(1)] else { return false }
      return rest.place(of: close).map { rest[$0.upperBound...].hasPrefix("后") } ?? false
    }
    let titles = text[...].places(of: "职称").map(\.upperBound)
    let graduations =
      text[...].certificateEnds(ofGraduation: true) + text[...].places(of: "毕业").map(\.upperBound)
    let ends: [(ExperienceStart, [String.Index])] = [
      (.certificate, text[...].certificateEnds(ofGraduation: false)), (.title, titles),
      (.graduation, graduations),
    ]
    return Set(ends.filter { $0.1.contains(where: isFollowedByAfter) }.map(\.0))
  }
}

extension Award {
  // Made once: that takes longer than to match it.
  nonisolated(unsafe) private static let prizes =
    /(全国|国家|省|地市|市|县)[^，,；;。或]*?([一二三四五六][一二三四五六、]*)等奖/

  /// The prizes that a sentence names, such as 省级一、二等奖.
  fileprivate static func named(in text: String) -> Set<Award> {
    Set(
      text.matches(of: prizes)
        .compactMap { Award(scope: $0.1, places: $0.2) })
  }

  /// The lowest prize of 一、二等奖 in a competition of a 省.
  fileprivate init?(scope: Substring, places: Substring) {
    let numerals = Array("一二三四五六")
    guard let lowest = places.compactMap({ numerals.firstIndex(of: $0) }).max() else { return nil }
    let scopes: [Substring: AwardScope] = ["省": .province, "地市": .city, "市": .city, "县": .county]
    self.init(scope: scopes[scope] ?? .nation, place: lowest + 1)
  }
}

extension Substring {
  /// Whether one of the later words follows, near or far.
  fileprivate func says(_ words: String, then later: [String]) -> Bool {
    place(of: words).map { later.contains(where: self[$0.upperBound...].says) } ?? false
  }

  /// Whether a number of years stands at the end, with 周 behind it or not.
  fileprivate var endsWithAge: Bool {
    let number = last == "周" ? dropLast() : self
    return number.last.map { "0123456789０１２３４５６７８９一二三四五六七八九十".contains($0) } ?? false
  }

  /// Where 证书 ends: of an occupation, or of a school.
  fileprivate func certificateEnds(ofGraduation: Bool) -> [String.Index] {
    let schools = ["毕业", "学历", "学位"]
    let trainings = ["结业", "合格", "培训"]
    return places(of: "证书").filter { range in
      let before = self[..<range.lowerBound]
      let isOfSchool = schools.contains(where: before.hasSuffix)
      return isOfSchool == ofGraduation && !trainings.contains(where: before.hasSuffix)
    }.map(\.upperBound)
  }
}

import Standards

struct EligibilityConditions: Rule {
  let name = "eligibility-conditions"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "the conditions of a path are those of its printed sentence"
  let explanation = """
    The form “which level can I apply for?” goes by the conditions, and people act on its answer. \
    So what the sentence speaks of (证书, 从事, 培训, 毕业, 职称, 等奖, 学徒) is a condition, and \
    nothing else is. 相关职业 and 相关专业 are `related`; 证书后, 职称后 and 毕业后 count years \
    since then; 应届 admits students and 拟从事 intention; a certificate and a prize are the \
    printed ones. Where the patterns of a preset understand the whole sentence, the conditions are \
    those that they read. A path may leave to the reader what no condition can say, such as years \
    without a break (连续).
    """
  let goodExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "- training: { hours: 40 }",
      with: "- judgedByReader: 经本职业正规培训不少于40标准学时")
  ]
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml",
      replacing: """
        从事本职业或相关职业¹工作1年以上；
                conditions:
                  - experience: { years: 1, relation: related }
        """,
      with: """
        ↓从事本职业或相关职业¹工作1年以上；
                conditions:
                  - experience: { years: 1, relation: own }
        """),
    RuleExample(
      file: "eligibility.yaml",
      replacing: """
        取得初级证书后，经本职业正规培训不少于60标准学时。
                conditions:
                  - certificate: { level: basic }

        """,
      with: """
        ↓取得初级证书后，经本职业正规培训不少于60标准学时。
                conditions:

        """),
    RuleExample(
      file: "eligibility.yaml",
      replacing: """
        经本职业正规培训不少于40标准学时。
                conditions:

        """,
      with: """
        ↓经本职业正规培训不少于40标准学时。
                conditions:
                  - apprenticeship: { relation: own }

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        check(path, subject: "eligibility/\(group.level.value)/\(path.id)", in: input.standard)
      }
    }.firstPerSubject
  }

  private func check(
    _ path: EligibilityPath, subject: String, in standard: Standard
  ) -> [Diagnostic] {
    let leaves = path.leaves
    guard !leaves.isEmpty else { return [] }
    // It says what to write, and the others only what is wrong.
    let read = contradiction(path, subject)
    if !read.isEmpty || leaves.contains(where: \.isLeftToReader) { return read }
    let sentence = EligibilitySentence(path.text.printed)
    let topics = Set(leaves.compactMap(\.topic))
    let lost = ordered(sentence.topics.subtracting(topics)).filter { !counts($0, path) }
    // Words that the sentence lacks are reported by eligibility-words.
    let added = ordered(topics.subtracting(sentence.topics)).filter {
      !counts($0, path) && $0 != .diploma && $0 != .title
    }
    let differing =
      differences(leaves, sentence, topics)
      + (namesOther(path, in: standard) ? ["certificate"] : [])
      + (topics.contains(.experience) && asksForNoBreak(path) ? ["experience"] : [])
    return lost.map { report(.lost, $0.key, path, subject) }
      + added.map { report(.added, $0.key, path, subject) }
      + differing.map { report(.differs, $0, path, subject) }
  }

  /// Conditions other than those that patterns of wording read from the whole sentence, unless
  /// they leave to the reader what the patterns would judge.
  private func contradiction(_ path: EligibilityPath, _ subject: String) -> [Diagnostic] {
    guard let worded = path.worded, worded.gist != path.conditions.gist else { return [] }
    // A figure too few or too many is told by eligibility-figures.
    guard worded.flatMap(\.leaves).flatMap(\.figures).count == path.leaves.flatMap(\.figures).count
    else { return [] }
    func isLeft(_ conditions: [EligibilityCondition]) -> Bool {
      conditions.flatMap(\.leaves).contains(where: \.isLeftToReader)
    }
    guard isLeft(worded) || !isLeft(path.conditions) else { return [] }
    let lacking = worded.written(without: path.conditions)
    let added = path.conditions.written(without: worded)
    let (message, variant) =
      if lacking.isEmpty || added.isEmpty {
        lacking.isEmpty
          ? ("path {path} has {added}, which its sentence does not ask for", "worded-added")
          : ("path {path} lacks {lacking}, which its sentence asks for", "worded-lost")
      } else {
        ("path {path} has {added}, where its sentence asks for {lacking}", "worded")
      }
    return [
      finding(
        message,
        ["path": path.name, "read": worded.written, "lacking": lacking, "added": added],
        at: path.text.position, subject: "\(subject)/conditions",
        help: "write what the sentence says: {read}", variant: variant)
    ]
  }

  private func ordered(_ topics: Set<ConditionTopic>) -> [ConditionTopic] {
    ConditionTopic.allCases.filter(topics.contains)
  }

  /// Whether a topic is told by a figure, which eligibility-figures looks at.
  private func counts(_ topic: ConditionTopic, _ path: EligibilityPath) -> Bool {
    let units: [ConditionTopic: PrintedFigure.Unit] = [
      .experience: .years, .training: .hours, .age: .age,
    ]
    guard let unit = units[topic] else { return false }
    return PrintedFigure.all(in: path.text.printed).contains { $0.unit == unit }
      || path.leaves.flatMap(\.figures).contains { $0.unit == unit }
  }

  /// Keys of conditions that are there, but say something else than the sentence.
  private func differences(
    _ leaves: [EligibilityCondition], _ sentence: EligibilitySentence,
    _ topics: Set<ConditionTopic>
  ) -> [String] {
    let related = Set(leaves.filter(\.isRelated).compactMap(\.topic))
    let students = leaves.contains(where: \.admitsStudents)
    let intention = leaves.contains(where: \.admitsIntention)
    let prizes = Set(leaves.flatMap(\.prizes))
    return [
      related != sentence.related.intersection(topics) ? "relation" : nil,
      topics.contains(.experience) && Set(leaves.flatMap(\.starts)) != sentence.starts
        ? "since…" : nil,
      topics.contains(.diploma) && students != sentence.admitsStudents ? "studentsAdmitted" : nil,
      topics.contains(.experience) && intention != sentence.admitsIntention
        ? "admitsIntention" : nil,
      !sentence.prizes.isEmpty && topics.contains(.award) && prizes != sentence.prizes
        ? "award" : nil,
    ].compactMap { $0 }
  }

  /// Whether the sentence names the certificate of a level, but not of the encoded one.
  private func namesOther(_ path: EligibilityPath, in standard: Standard) -> Bool {
    let sentence = path.text.printed.withoutSpace
    func isNamed(_ level: Level) -> Bool { sentence.says(level.name.printed.withoutSpace) }
    return standard.levels.contains(where: isNamed)
      && path.certificates.compactMap { standard.level($0.value) }.contains { !isNamed($0) }
  }

  /// Whether years are to be without a break, which no condition says.
  private func asksForNoBreak(_ path: EligibilityPath) -> Bool {
    path.text.printed.withoutSpace.contains("连续从事")
  }

  private enum Fault { case lost, added, differs }

  private func report(
    _ fault: Fault, _ key: String, _ path: EligibilityPath, _ subject: String
  ) -> Diagnostic {
    let (message, variant) =
      switch fault {
      case .lost: ("the sentence of path {path} asks for “{key}”, but no condition does", "lost")
      case .added:
        ("path {path} has the condition “{key}”, of which its sentence says nothing", "added")
      case .differs: ("“{key}” of path {path} is not what its sentence says", "")
      }
    return finding(
      message, ["path": path.name, "key": key], at: path.text.position,
      subject: "\(subject)/\(key)",
      help: "compare the conditions with the sentence, or use judgedByReader", variant: variant)
  }
}

extension EligibilityCondition {
  fileprivate var isLeftToReader: Bool {
    if case .judgedByReader = self { true } else { false }
  }

  /// Nothing for what has no words of its own.
  fileprivate var topic: ConditionTopic? {
    switch self {
    case .certificate: .certificate
    case .experience, .occupied: .experience
    case .apprenticeship: .apprenticeship
    case .training: .training
    case .diploma: .diploma
    case .award: .award
    case .age: .age
    case .professionalTitle, .titleRank: .title
    case .any, .judgedByReader: nil
    }
  }

  fileprivate var isRelated: Bool {
    switch self {
    case .certificate(let certificate): certificate.relation == .related
    case .experience(let experience): experience.relation == .related
    case .occupied(let relation, _), .apprenticeship(let relation): relation == .related
    case .diploma(let diploma): diploma.major == .related
    default: false
    }
  }

  fileprivate var starts: [ExperienceStart] {
    if case .experience(let experience) = self { experience.starts } else { [] }
  }

  fileprivate var prizes: [Award] { if case .award(let any) = self { any } else { [] } }

  fileprivate var admitsStudents: Bool {
    if case .diploma(let diploma) = self { diploma.studentsAdmitted } else { false }
  }

  fileprivate var admitsIntention: Bool {
    if case .occupied(_, let admits) = self { admits } else { false }
  }
}

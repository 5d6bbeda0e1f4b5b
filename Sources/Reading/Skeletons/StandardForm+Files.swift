import Standards

extension StandardForm {
  /// The kind of document as printed.
  var kind: String {
    switch self {
    case .national: "国家职业标准"
    case .group: "团体标准"
    case .special: "专项职业能力考核规范"
    case .certificate: "职业技能等级标准"
    }
  }

  /// What the form prints of the occupation.
  var occupation: JSONValue {
    self == .national
      ? [
        "name": nil, "definition": nil, "codes": [["code": nil]], "environment": nil,
        "education": nil,
      ] : ["name": nil, "definition": nil]
  }

  /// The family whose words the form uses.
  var vocabulary: VocabularyPreset {
    switch self {
    case .national: .national
    case .group: .association
    case .special: .specialAbility
    case .certificate: .onePlusX
    }
  }

  /// The lowest first.
  var levels: [SkeletonLevel] {
    switch self {
    case .national:
      ["五级/初级工", "四级/中级工", "三级/高级工", "二级/技师", "一级/高级技师"].enumerated()
        .map { SkeletonLevel(id: "level-\(5 - $0)", rank: $0 + 1, name: $1, title: $1) }
    case .group, .certificate:
      [("junior", "初级"), ("intermediate", "中级"), ("senior", "高级")].enumerated()
        .map { SkeletonLevel(id: $1.0, rank: $0 + 1, name: $1.1, title: nil) }
    case .special: [SkeletonLevel(id: "special", rank: 1, name: "专项职业能力", title: nil)]
    }
  }

  /// Number of the clause that prints the class hours.
  var hoursClause: String? {
    switch self {
    case .national: "1.8"
    case .group: "9.1"
    case .special, .certificate: nil
    }
  }

  /// Whether the tables have a column of knowledge.
  var hasKnowledge: Bool { self != .certificate }

  /// Heads of the columns, where the form fixes them.
  var headings: JSONValue? {
    let words: [String]? =
      switch self {
      case .national: ["职业功能", "工作内容", "技能要求", "相关知识要求"]
      case .group: ["职业功能", "工作任务", "技能及能力要求", "相关知识要求"]
      case .special, .certificate: nil
      }
    return words.map { words in
      .object(
        zip(["function", "task", "skill", "knowledge"], words.map(JSONValue.string)).map { $0 })
    }
  }

  /// Number of the clause that prints the table of a level.
  func clause(of level: SkeletonLevel) -> String {
    switch self {
    case .national: "3.\(level.rank)"
    case .group: "7.3.\(level.rank)"
    case .special: "三、"
    case .certificate: "6.\(level.rank)"
    }
  }

  /// Files beside standard.yaml, text.yaml and the levels' tables.
  ///
  /// - Parameter columns: of the weight tables.
  func otherFiles(columns: [JSONValue], _ levels: [SkeletonLevel]) -> [(String, JSONValue)] {
    let ethics: [(String, JSONValue)] = [("ethics.yaml", [:]), ("foundation-knowledge.yaml", [:])]
    let lists: [(String, JSONValue)] = [("terms.yaml", [:]), ("references.yaml", [:])]
    switch self {
    case .national:
      return ethics + [
        ("weights.yaml", weights("4.1", "4.2", columns)),
        ("eligibility.yaml", eligibility(levels)),
        ("examinations.yaml", examinations(["1.9.2", "1.9.3", "1.9.4"], levels)),
      ]
    case .group:
      return ethics + lists + [
        ("weights.yaml", weights("7.4.1", "7.4.2", columns)),
        ("eligibility.yaml", eligibility(levels)),
        ("examinations.yaml", examinations(["8.3", "9.2", "9.3"], levels)),
      ]
    case .special:
      return [
        ("weights.yaml", ["weightTables": [table("skills", "三、", [["label": nil]], columns)]]),
        ("eligibility.yaml", eligibility(levels)),
        ("examinations.yaml", ["examinations": [paper("skills", "assessor", ["（三）"])]]),
      ]
    case .certificate: return lists
    }
  }

  private func weights(_ knowledge: String, _ skills: String, _ columns: [JSONValue]) -> JSONValue {
    let basics: [JSONValue] = [
      ["subject": "ethics", "label": "职业道德"],
      ["subject": "foundationKnowledge", "label": "基础知识"],
    ]
    return [
      "weightTables": [
        table("knowledge", knowledge, basics + [[:]], columns),
        table("skills", skills, [[:]], columns),
      ]
    ]
  }

  private func table(
    _ paper: String, _ clause: String, _ rows: [JSONValue], _ columns: [JSONValue]
  ) -> JSONValue {
    let cells = JSONValue.array(columns.map { _ in nil })
    return [
      "paper": .string(paper), "clause": .string(clause), "columns": .array(columns),
      "rows": .array(
        rows.map { row in
          guard case .object(let members) = row else { return row }
          return .object(members + [("weights", cells)])
        }),
    ]
  }

  /// National standards use the wording of one of two rules, which tells the conditions.
  private func eligibility(_ levels: [SkeletonLevel]) -> JSONValue {
    let path: JSONValue =
      self == .national ? ["number": nil] : ["number": nil, "conditions": [nil]]
    let groups: JSONValue = .array(
      levels.map { ["level": .string($0.id), "paths": [path]] })
    return self == .national
      ? ["preset": nil, "eligibility": groups] : ["eligibility": groups]
  }

  private func examinations(_ clauses: [String], _ levels: [SkeletonLevel]) -> JSONValue {
    [
      "examinations": [
        paper("knowledge", "invigilator", clauses), paper("skills", "assessor", clauses),
      ]
    ]
  }

  private func paper(_ paper: String, _ role: String, _ clauses: [String]) -> JSONValue {
    [
      "paper": .string(paper), "forms": nil, "minutes": nil, "fullMark": nil, "passMark": nil,
      "staff": [["role": .string(role), "candidates": nil]],
      "clauses": .array(clauses.map(JSONValue.string)),
    ]
  }
}

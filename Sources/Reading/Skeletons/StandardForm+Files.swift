import Standards

extension StandardForm {
  private var isNational: Bool { family == .national || family == .nationalTechnical }

  /// The kind of document as printed.
  var kind: String {
    switch family {
    case .national: "国家职业标准"
    case .nationalTechnical: "国家职业技术技能标准"
    case .association: "团体标准"
    case .specialAbility: "专项职业能力考核规范"
    case .onePlusX: "职业技能等级标准"
    }
  }

  /// What the form prints on its cover.
  var document: JSONValue {
    isNational
      ? ["kind": .string(kind), "edition": nil, "issued": nil] : ["kind": .string(kind)]
  }

  /// What the form prints of the occupation.
  var occupation: JSONValue {
    isNational
      ? [
        "name": nil, "definition": nil, "codes": [["code": nil]], "environment": nil,
        "abilities": nil, "education": nil,
      ] : ["name": nil, "definition": nil]
  }

  /// The lowest first.
  var levels: [SkeletonLevel] {
    switch family {
    case .national:
      ["五级/初级工", "四级/中级工", "三级/高级工", "二级/技师", "一级/高级技师"].enumerated()
        .map { SkeletonLevel(id: "level-\(5 - $0)", rank: $0 + 1, name: $1, title: $1) }
    case .nationalTechnical, .association, .onePlusX:
      [("junior", "初级"), ("intermediate", "中级"), ("senior", "高级")].enumerated()
        .map { SkeletonLevel(id: $1.0, rank: $0 + 1, name: $1.1, title: nil) }
    case .specialAbility: [SkeletonLevel(id: "special", rank: 1, name: "专项职业能力", title: nil)]
    }
  }

  /// Number of the clause that prints the class hours.
  var hoursClause: String? {
    switch family {
    case .national, .nationalTechnical: "1.8"
    case .association: "9.1"
    case .specialAbility, .onePlusX: nil
    }
  }

  /// Whether the tables have a column of knowledge.
  var hasKnowledge: Bool { family != .onePlusX }

  /// Heads of the columns.
  var headings: JSONValue {
    let words: [String?] =
      switch family {
      case .national: ["职业功能", "工作内容", "技能要求", "相关知识要求"]
      case .nationalTechnical: ["职业功能", "工作内容", "专业能力要求", "相关知识要求"]
      case .association: ["职业功能", "工作任务", "技能及能力要求", "相关知识要求"]
      case .specialAbility: [nil, "工作任务", "操作规范", "相关知识", "考核比重"]
      case .onePlusX: ["工作领域", "工作任务", "职业技能要求"]
      }
    let keys = ["function", "task", "skill", "knowledge", "weight"]
    return .object(
      zip(keys, words).compactMap { key, word in word.map { (key, .string($0)) } })
  }

  /// Whether the tables print the weights beside the tasks.
  var hasWeightsInRows: Bool { family == .specialAbility }

  /// Number of the clause that prints the table of a level.
  func clause(of level: SkeletonLevel) -> String {
    switch family {
    case .national, .nationalTechnical: "3.\(level.rank)"
    case .association: "7.3.\(level.rank)"
    case .specialAbility: "三、"
    case .onePlusX: "6.\(level.rank)"
    }
  }

  /// Files beside standard.yaml, text.yaml and the levels' tables.
  ///
  /// - Parameter columns: of the weight tables.
  func otherFiles(columns: [JSONValue], _ levels: [SkeletonLevel]) -> [(String, JSONValue)] {
    let ethics: [(String, JSONValue)] = [("ethics.yaml", [:]), ("foundation-knowledge.yaml", [:])]
    let lists: [(String, JSONValue)] = [("terms.yaml", [:]), ("references.yaml", [:])]
    switch family {
    case .national, .nationalTechnical:
      return ethics + [
        ("weights.yaml", weights("4.1", "4.2", columns)),
        ("eligibility.yaml", eligibility(levels)),
        ("examinations.yaml", examinations(["1.9.2", "1.9.3", "1.9.4"], levels)),
      ]
    case .association:
      return ethics + lists + [
        ("weights.yaml", weights("7.4.1", "7.4.2", columns)),
        ("eligibility.yaml", eligibility(levels)),
        ("examinations.yaml", examinations(["8.3", "9.2", "9.3"], levels)),
      ]
    case .specialAbility:
      return [
        ("eligibility.yaml", eligibility(levels)),
        ("examinations.yaml", ["examinations": [paper("skills", "assessor", ["（三）"])]]),
      ]
    case .onePlusX: return lists
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
      family == .national ? ["number": nil] : ["number": nil, "conditions": [nil]]
    let groups: JSONValue = .array(
      levels.map { ["level": .string($0.id), "paths": [path]] })
    return family == .national
      ? ["preset": nil, "eligibility": groups] : ["eligibility": groups]
  }

  private func examinations(_ clauses: [String], _ levels: [SkeletonLevel]) -> JSONValue {
    let papers = [
      paper("knowledge", "invigilator", clauses), paper("skills", "assessor", clauses),
    ]
    let reviewed = levels.filter { reviewedLevels.contains($0.id) }
    let review = paper("review", "assessor", clauses, at: reviewed)
    return ["examinations": .array(papers + (reviewed.isEmpty ? [] : [review]))]
  }

  /// Ids of the levels with a review (综合评审).
  private var reviewedLevels: [String] {
    switch family {
    case .national: ["level-2", "level-1"]
    case .nationalTechnical, .association: ["senior"]
    case .specialAbility, .onePlusX: []
    }
  }

  /// - Parameter levels: those it is held at; none for all.
  private func paper(
    _ paper: String, _ role: String, _ clauses: [String], at levels: [SkeletonLevel] = []
  ) -> JSONValue {
    let only = JSONValue.array(levels.map { .string($0.id) })
    return .object(
      [("paper", .string(paper))] + (levels.isEmpty ? [] : [("levels", only)])
        + [
          ("forms", nil), ("minutes", nil), ("fullMark", nil), ("passMark", nil),
          // A review counts heads, not candidates.
          ("staff", [["role": .string(role), paper == "review" ? "minimum" : "candidates": nil]]),
          ("clauses", .array(clauses.map(JSONValue.string))),
        ])
  }
}

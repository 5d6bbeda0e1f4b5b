import Standards

extension StandardForm {
  /// The chapters that the form fixes.
  func clauses(_ levels: [SkeletonLevel]) -> [JSONValue] {
    switch family {
    case .national: national(levels, .skilled)
    case .nationalTechnical: national(levels, .technical)
    case .association: association(levels)
    case .specialAbility: specialAbility
    case .onePlusX: onePlusX(levels)
    }
  }

  private func national(_ levels: [SkeletonLevel], _ titles: NationalTitles) -> [JSONValue] {
    [
      clause(
        "1", "职业概况",
        below: [
          clause("1.1", "职业名称", insert: "occupationName"), clause("1.2", "职业编码"),
          clause("1.3", "职业定义", insert: "occupationDefinition"), clause("1.4", titles.levels),
          clause("1.5", "职业环境条件"), clause("1.6", "职业能力特征"),
          clause("1.7", "普通受教育程度"), clause("1.8", titles.training),
          clause(
            "1.9", titles.evaluation,
            below: [
              clause("1.9.1", "申报条件", insert: "eligibility"), clause("1.9.2", titles.verb + "方式"),
              clause("1.9.3", titles.staff), clause("1.9.4", titles.verb + "时间"),
              clause("1.9.5", titles.verb + "场所设备"),
            ]),
        ]),
      clause(
        "2", "基本要求",
        below: [
          clause("2.1", "职业道德", insert: "ethics"),
          clause("2.2", "基础知识", insert: "foundationKnowledge"),
        ]),
      clause("3", "工作要求", below: tables(levels)),
      clause(
        "4", "权重表",
        below: [
          clause("4.1", "理论知识权重表", insert: "weights/knowledge"),
          clause("4.2", titles.skills + "权重表", insert: "weights/skills"),
        ]),
    ]
  }

  private func association(_ levels: [SkeletonLevel]) -> [JSONValue] {
    [
      part("foreword", "前言"), part("introduction", "引言"), clause("1", "范围"),
      clause("2", "规范性引用文件", insert: "references"),
      clause("3", "术语和定义", insert: "terms"),
      clause(
        "4", "职业概况",
        below: [
          clause("4.1", "职业名称", insert: "occupationName"),
          clause("4.2", "职业定义", insert: "occupationDefinition"), clause("4.3", "职业能力特征"),
          clause("4.4", "职业能力水平等级设定"),
        ]),
      clause("5", "评价原则"), clause("6", "评价要素"),
      clause(
        "7", "职业能力要求",
        below: [
          clause("7.1", "职业道德规范", insert: "ethics"),
          clause("7.2", "基础知识要求", insert: "foundationKnowledge"),
          clause("7.3", "专业技能要求", below: tables(levels)),
          clause(
            "7.4", "权重分配",
            below: [
              clause("7.4.1", "职业知识权重表", insert: "weights/knowledge"),
              clause("7.4.2", "专业技能权重表", insert: "weights/skills"),
            ]),
        ]),
      clause("8", "评价方式", below: [clause("8.1"), clause("8.2"), clause("8.3")]),
      clause(
        "9", "评价要求",
        below: [
          clause("9.1", "申报条件", insert: "eligibility"),
          clause("9.2", "监考人员、考评人员设置"), clause("9.3", "评价时间"),
          clause("9.4", "评价场所设备"),
        ]),
      clause("10", "评价程序", topic: .application),
    ]
  }

  private var specialAbility: [JSONValue] {
    [
      part("definition", "定义", number: "一、", insert: "occupationDefinition"),
      part("candidates", "适用对象", number: "二、"),
      part("requirements", "能力标准与鉴定内容", number: "三、", insert: "level/special"),
      part(
        "assessment", "鉴定要求", number: "四、",
        below: [
          part("eligibility", "申报条件", number: "（一）", insert: "eligibility"),
          part("assessors", "考评员构成", number: "（二）"),
          part("forms", "鉴定方式与鉴定时间", number: "（三）"),
          part("places", "鉴定场地和设备要求", number: "（四）"),
        ]),
    ]
  }

  private func onePlusX(_ levels: [SkeletonLevel]) -> [JSONValue] {
    [
      part("foreword", "前言"), clause("1", "范围"),
      clause("2", "规范性引用文件", insert: "references"),
      clause("3", "术语和定义", insert: "terms"), clause("4", "适用院校专业"),
      clause("5", "面向职业岗位（群）"), clause("6", "职业技能要求", below: tables(levels)),
      part("literature", "参考文献"),
    ]
  }

  /// The clauses that print the tables of the levels.
  private func tables(_ levels: [SkeletonLevel]) -> [JSONValue] {
    levels.map { clause(self.clause(of: $0), $0.title, insert: "level/\($0.id)") }
  }

  /// A clause with a number; without anything else its paragraphs are to be filled in.
  private func clause(
    _ number: String, _ title: String? = nil, topic: ClauseTopic? = nil, insert: String? = nil,
    below: [JSONValue] = []
  ) -> JSONValue {
    headed([("number", .string(number))], title, topic, insert, below)
  }

  /// A part whose number gives no anchor.
  private func part(
    _ id: String, _ title: String, number: String? = nil, insert: String? = nil,
    below: [JSONValue] = []
  ) -> JSONValue {
    let number = number.map { [("number", JSONValue.string($0))] } ?? []
    return headed([("id", .string(id))] + number, title, nil, insert, below)
  }

  private func headed(
    _ head: [(String, JSONValue)], _ title: String?, _ topic: ClauseTopic?, _ insert: String?,
    _ below: [JSONValue]
  ) -> JSONValue {
    let title = title.map { [("title", JSONValue.string($0))] } ?? []
    let topic = topic.map { [("topic", JSONValue.string($0.rawValue))] } ?? []
    let content: (String, JSONValue) =
      if let insert {
        ("insert", .string(insert))
      } else if below.isEmpty {
        ("paragraphs", [nil])
      } else {
        ("clauses", .array(below))
      }
    return .object(head + title + topic + [content])
  }
}

/// What the two kinds of national standards call their chapters.
private struct NationalTitles {
  let levels: String
  let training: String
  let evaluation: String
  /// What begins the titles of how, when and where it is held.
  let verb: String
  let staff: String
  let skills: String

  static let skilled = NationalTitles(
    levels: "职业技能等级", training: "培训参考学时", evaluation: "职业技能评价要求", verb: "评价",
    staff: "监考人员、考评人员与考生配比", skills: "技能要求")
  static let technical = NationalTitles(
    levels: "专业技术等级", training: "职业培训要求", evaluation: "专业技术考核要求", verb: "考核",
    staff: "监考人员、考核人员与考生配比", skills: "专业能力要求")
}

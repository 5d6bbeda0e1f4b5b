import Standards
import TestSupport

/// Plain words for every place of a new standard.
struct FilledSkeleton {
  let form: VocabularyPreset

  /// Names of the levels of the form, the lowest first.
  private var levels: [String] {
    switch form {
    case .national: ["五级/初级工", "四级/中级工", "三级/高级工", "二级/技师", "一级/高级技师"]
    case .nationalTechnical, .association, .onePlusX: ["初级", "中级", "高级"]
    case .specialAbility: ["专项职业能力"]
    }
  }

  private var tracks: [String] { form == .national ? ["甲工种", "乙工种"] : [] }

  /// Fills the files of a standard's folder.
  func fill(_ folder: TemporaryFolder, _ standard: String) throws {
    for (path, bytes) in folder.files(below: standard) where path.hasSuffix(".yaml") {
      let text = String(decoding: bytes, as: UTF8.self)
      try folder.write(filled(text, file: path), to: standard + "/" + path)
    }
  }

  private func filled(_ text: String, file: String) -> String {
    let isLevel = file.hasPrefix("levels/")
    let values = isLevel ? table(of: file) : self.values[file] ?? [:]
    var used: [String: Int] = [:]
    var list = ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let key = line.firstMatch(of: /([A-Za-z]+):/).map { String($0.1) }
      if let key, !line.contains("- <<") { list = key }
      guard let place = line.firstRange(of: /<<.*>>/) else { return String(line) }
      let name = line.contains("- <<") ? list : key ?? ""
      let choices = values[name] ?? []
      let count = used[name, default: 0]
      used[name] = count + 1
      let value = choices.isEmpty ? "?" : choices[count % choices.count]
      return line[..<place.lowerBound] + value + line[place.upperBound...]
    }.joined(separator: "\n")
  }

  private func table(of file: String) -> [String: [String]] {
    // Requirements that resemble each other would be findings.
    let words =
      [
        "level-5": ("客人口味", "绿茶"), "level-4": ("季节变化", "茉莉"), "level-3": ("茶席主题", "普洱"),
        "level-2": ("古法流程", "紫砂"), "level-1": ("比赛规程", "审评杯"), "junior": ("客人口味", "绿茶"),
        "intermediate": ("季节变化", "茉莉"), "senior": ("茶席主题", "普洱"),
      ][file.dropFirst("levels/".count).dropLast(".yaml".count)] ?? ("客人口味", "绿茶")
    return [
      "function": ["brewing"], "task": ["water"], "label": ["泡茶", "备水"],
      "number": ["\"1\"", "\"1.1\"", "\"1.1.1\"", "\"1.1.1\""], "id": ["s1", "k1"],
      "text": ["能按\(words.0)泡茶", "\(words.1)的来历"], "weight": ["100"],
    ]
  }

  private var values: [String: [String: [String]]] {
    let exams = ["理论知识考试", "操作技能考核", "综合评审"]
    let columns = levels.flatMap { level in
      tracks.isEmpty ? [level] : tracks.map { level + $0 }
    }
    let count = columns.count
    let knowledge = ["5", "15", "80"].flatMap { Array(repeating: $0, count: count) }
    let points = knowledge + Array(repeating: "100", count: count)
    return [
      "standard.yaml": [
        "address": ["https://gangmu.example/tea"],
        "title": ["茶艺师（样例）"] + levels.map { $0 + "茶艺师" }, "status": ["draft"],
        "publisher": ["样例发布单位"], "changed": ["\"2026-06-01\""],
        "name": ["茶艺师"] + tracks + ["泡茶", "备水"], "definition": ["泡茶的人员。"],
        "code": ["9-99-99-01"], "environment": ["室内。"], "abilities": ["手指灵活。"],
        "edition": ["2026年版"], "issued": ["2026-06-01"], "education": ["初中毕业。"],
        "id": ["brewing", "water"], "minimum": ["40"],
      ],
      "text.yaml": [
        "paragraphs": (1...40).map { "第\($0)段样例，述及茶艺、《泡茶用水》、理论知识考试、操作技能考核和综合评审。" }
      ],
      "weights.yaml": [
        "group": levels.flatMap { Array(repeating: $0, count: tracks.count) },
        "label": columns + ["泡茶"], "subject": ["function/brewing"], "weights": points,
      ],
      "examinations.yaml": [
        "name": form == .specialAbility ? [exams[1]] : exams, "forms": ["笔试", "实操"],
        "minutes": ["90"], "fullMark": ["100"], "passMark": ["60"], "candidates": ["20"],
        "minimum": ["3"],
      ],
      "eligibility.yaml": [
        "preset": ["rules2023"], "title": levels.map { "具备以下条件者，可申报\($0)" },
        "id": ["a"], "number": ["（1）"], "text": sentences, "conditions": ["age: 16"],
      ],
      "ethics.yaml": ["id": ["a"], "text": ["遵纪守法。"]],
      "foundation-knowledge.yaml": [
        "id": ["tea", "a"], "title": ["茶的知识"], "text": ["茶的分类。"],
      ],
      "terms.yaml": ["id": ["tea-art"], "name": ["茶艺"], "definition": ["泡茶的技艺。"]],
      "references.yaml": ["id": ["water"], "title": ["《泡茶用水》"]],
    ]
  }

  /// Of the rules of 2023 for national standards, whose conditions follow from them.
  private var sentences: [String] {
    guard form == .national else { return ["年满16周岁。"] }
    return ["年满16周岁，拟从事本职业工作。"]
      + levels.dropLast().map { "取得\($0)证书后，累计从事本职业工作满4年。" }
  }
}

import Standards
import TestSupport
import Testing

@testable import Reading

/// Sentences in the wording of the rules of 2018 and 2023, and the conditions that they tell.
@Suite struct EligibilityWordingTests {
  private static let position = SourcePosition(file: "eligibility.yaml", line: 1, column: 1)
  private static let levels = ["五级/初级工", "四级/中级工", "三级/高级工", "二级/技师", "一级/高级技师"]
    .enumerated().map { index, title in
      Level(
        id: "level-\(5 - index)", rank: index + 1, name: text(String(title.prefix(2))),
        title: text(title), clause: nil, headings: nil, functions: [], file: "",
        position: position)
    }

  private static func text(_ words: String) -> PrintedText {
    PrintedText(printed: words, position: position)
  }

  private func told(
    _ sentence: String, _ preset: EligibilityPreset, goal: String = "level-3"
  ) -> String? {
    EligibilityWording(
      Self.text(sentence), preset: preset, levels: Self.levels,
      goal: Located(value: goal, position: Self.position)
    ).conditions.map { $0.map(\.short).joined(separator: " + ") }
  }

  static let students = "（含尚未取得毕业证书的在校应届毕业生）"
  static let reading = "（含在读应届毕业生）"
  static let old = "职业资格证书（技能等级证书）"
  static let new = "职业资格（职业技能等级）证书"

  @Test(arguments: [
    ("累计从事本职业工作1年（含）以上。", "1y own"),
    ("本职业学徒期满。", "apprentice own"),
    ("取得本职业五级/初级工\(old)后，累计从事本职业工作4年（含）以上。", "level-5 own + 4y own since certificate"),
    ("累计从事本职业工作6年（含）以上。", "6y own"),
    (
      "取得技工学校本专业或相关专业毕业证书\(students)；或取得经评估论证、以中级技能为培养目标的中等及以上职业学校本专业或相关专业毕业证书\(students)。",
      "(技工学校 related or in school | 经评估论证、以中级技能为培养目标的中等及以上职业学校 related or in school)"
    ),
    (
      "取得本职业四级/中级工\(old)，并具有高级技工学校、技师学院毕业证书\(students)；或取得本职业四级/中级工\(old)，并具有经评估论证、以高级技能为培养目标的高等职业学校本专业或相关专业毕业证书\(students)。",
      "(level-4 own + 高级技工学校/技师学院 any or in school | level-4 own + 经评估论证、以高级技能为培养目标的高等职业学校 related or in school)"
    ),
    (
      "具有大学专科本专业或相关专业毕业证书，并取得本职业四级/中级工\(old)后，累计从事本职业工作2年（含）以上。",
      "大学专科 related + level-4 own + 2y own since certificate"
    ),
    ("具有硕士研究生及以上本专业或相关专业学历证书\(students)。", "硕士研究生及以上 related or in school"),
    ("经本职业三级/高级工正规培训达规定标准学时数，并取得结业证书。", "training prescribed"),
    (
      "取得本职业三级/高级工\(old)的高级技工学校、技师学院毕业生，累计从事本职业工作3年（含）以上；或取得本职业预备技师证书的技师学院毕业生，累计从事本职业工作2年（含）以上。",
      "(level-3 own + 高级技工学校/技师学院 any + 3y own | reader: 取得本职业预备技师证书的技师学院毕业生 + 2y own)"
    ),
  ])
  func rulesOf2018(_ sentence: String, _ conditions: String) {
    #expect(told(sentence, .rules2018) == conditions)
  }

  @Test(arguments: [
    ("年满16周岁，拟从事本职业或相关职业工作。", "16 old + works related or will"),
    ("年满十六周岁，从事本职业或相关职业①工作。", "16 old + works related"),
    ("累计从事本职业或相关职业工作满５年。", "5y related"),
    (
      "取得本职业或相关职业五级/初级工\(new)后，累计从事本职业或相关职业工作满3年。",
      "level-5 related + 3y related since certificate"
    ),
    (
      "取得本专业或相关专业②的技工院校或中等及以上职业院校、专科及以上普通高等学校毕业证书\(reading)。",
      "技工院校/中等及以上职业院校/专科及以上普通高等学校 related or in school"
    ),
    (
      "取得符合专业对应关系的初级职称（专业技术人员职业资格）后，累计从事本职业或相关职业工作满1年。",
      "title junior + 1y related since title"
    ),
    ("取得本专业或相关专业的技工院校高级工班及以上毕业证书\(reading)。", "技工院校高级工班及以上 related or in school"),
    (
      "取得本职业或相关职业四级/中级工\(new)，并取得高等职业学校、专科及以上普通高等学校本专业或相关专业毕业证书\(reading)。",
      "level-4 related + 高等职业学校/专科及以上普通高等学校 related or in school"
    ),
    (
      "取得经评估论证的高等职业学校、专科及以上普通高等学校本专业或相关专业的毕业证书\(reading)。",
      "经评估论证的高等职业学校、专科及以上普通高等学校 related or in school"
    ),
    (
      "取得符合专业对应关系的初级职称后，累计从事本职业或相关职业工作满5年，并在取得本职业或相关职业三级/高级工\(new)后，从事本职业或相关职业工作满1年。",
      "title junior + 5y related since title + level-3 related + 1y related since certificate"
    ),
    (
      "取得本职业或相关职业三级/高级工\(new)的高级技工学校、技师学院毕业生，累计从事本职业或相关职业工作满2年。",
      "level-3 related + 高级技工学校/技师学院 any + 2y related"
    ),
    (
      "取得本职业或相关职业三级/高级工\(new)满2年的技师学院预备技师班、技师班学生。",
      "level-3 related for 2y + reader: 技师学院预备技师班、技师班学生"
    ),
  ])
  func rulesOf2023(_ sentence: String, _ conditions: String) {
    #expect(told(sentence, .rules2023) == conditions)
  }

  /// Half of a sentence would be a promise.
  @Test(arguments: [
    "经师傅推荐。", "年满16周岁，身体健康。", "累计从事本职业工作满5个月。",
    "取得本职业六级工\(new)后，累计从事本职业工作满3年。",
    "取得本职业四级/中级工\(new)后。",
    "取得本职业四级/中级工\(new)后，年满16周岁。",
    "取得茶艺协会颁发的毕业证书。",
    "取得本职业四级/中级工\(new)，并具有技师学院毕业证书；或具有高等职业学校毕业证书。",
    "经本职业二级/技师正规培训达规定标准学时，并取得结业证书。", "",
  ])
  func whatIsNotUnderstoodIsLeftWhole(_ sentence: String) {
    for preset in EligibilityPreset.allCases { #expect(told(sentence, preset) == nil) }
  }

  @Test func aSentenceThatIsNotUnderstoodIsLeftToTheReader() throws {
    let example = try #require(EligibilityWordingUnknown().badExamples.first)
    let standard = try #require(try SampleContent(example).read().value)
    let path = try #require(standard.eligibility.first?.paths.first)
    #expect(path.conditions.map(\.short) == ["reader: 热爱茶艺；"])
  }

  @Test func eachPresetKnowsItsOwnWordingOnly() {
    #expect(told("年满16周岁，从事本职业工作。", .rules2018) == nil)
    #expect(told("取得符合专业对应关系的初级职称后，从事本职业工作满1年。", .rules2018) == nil)
  }
}

extension EligibilityCondition {
  /// A condition in a few words.
  fileprivate var short: String {
    switch self {
    case .certificate(let certificate):
      "\(certificate.level.value) \(certificate.relation)"
        + (certificate.years.map { " for \($0.value)y" } ?? "")
    case .experience(let experience):
      "\(experience.years.value)y \(experience.relation)"
        + experience.starts.map { " since \($0)" }.joined()
    case .occupied(let relation, let admitsIntention):
      "works \(relation)" + (admitsIntention ? " or will" : "")
    case .apprenticeship(let relation): "apprentice \(relation)"
    case .training(.hours(let hours)): "training \(hours.value)h"
    case .training(let amount): "training \(amount)"
    case .diploma(let diploma):
      diploma.kinds.map(\.printed).joined(separator: "/") + " \(diploma.major)"
        + (diploma.studentsAdmitted ? " or in school" : "")
    case .age(let years): "\(years.value) old"
    case .titleRank(let rank): "title \(rank.value)"
    case .any(let lists):
      "("
        + lists.map { $0.conditions.map(\.short).joined(separator: " + ") }
        .joined(separator: " | ") + ")"
    case .judgedByReader(let text): "reader: \(text.printed)"
    case .award, .professionalTitle: "\(self)"
    }
  }
}

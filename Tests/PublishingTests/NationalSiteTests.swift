import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// A standard of national form as a site: five levels, tracks, weights by task, translations.
@Suite struct NationalSiteTests {
  private func build(language: String) async throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    try site.folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: \(language)\n",
      to: "Content/site.yaml")
    let report = try await site.build(strict: true)
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    return site
  }

  /// Words that only associations use; the sample is of the national family.
  private static let foreign = [
    "zh-CN": [
      "工作任务", "职业能力水平评价", "培训合格证书", "职业能力要求", "标准考场", "相关赛事活动",
      "职业知识", "考核考核", "1:5：",
    ],
    "en": ["competence certificate", "certificate of training", "examination room", "1 to 5:"],
  ]

  @Test(arguments: ["zh-CN", "en"])
  func noWordOfAnotherFamilyIsSaid(_ language: String) async throws {
    let site = try await build(language: language)
    let pages = site.folder.files(below: "Site/national").filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 40)
    for (path, bytes) in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in try #require(Self.foreign[language]) {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func wordsOfTheFamilyAndOfTheStandardAreSaid() async throws {
    let site = try await build(language: "zh-CN")
    func page(_ name: String) throws -> String { try site.folder.read("Site/national/" + name) }
    #expect(try page("level-3/index.html").contains("工作内容"))
    #expect(try page("level-5/index.html").contains("培训期限"))
    #expect(try page("level-1/exam.html").contains("综合评审委员：3 人（含）以上单数"))
    #expect(try page("level-5/exam.html").contains("考评人员：与考生配比 1:5，3 人（含）以上单数"))
    #expect(try page("level-5/painting/exam.html").contains("考核细目表：操作技能考核"))
    #expect(try page("level-5/syllabus.html").contains("达到五级/初级工的工作要求"))
  }

  @Test(arguments: ["zh-CN", "en"])
  func everyLevelHasItsPages(_ language: String) async throws {
    let site = try await build(language: language)
    for level in 1...5 {
      for page in ["index", "hours", "syllabus", "matrix", "exam", "self-check", "print"] {
        #expect(site.folder.exists("Site/national/level-\(level)/\(page).html"))
      }
    }
  }

  @Test func everyTrackOfALevelHasItsHourPlan() async throws {
    let site = try await build(language: "zh-CN")
    for track in ["frame-making", "painting"] {
      let page = try site.folder.read("Site/national/level-3/\(track)/hours.html")
      #expect(page.contains("id=\"hours-table\""))
    }
  }

  @Test func keySkillsAndTranslationsShow() async throws {
    let page = try await build(language: "en").folder.read("Site/national/level-5/matrix.html")
    #expect(page.contains("lang=\"en\""))
  }

  /// ★ stands once at a skill, on pages of one level and where levels are compared.
  @Test func keySkillsAreMarkedOnceEverywhere() async throws {
    let site = try await build(language: "zh-CN")
    let skill = /(?:★[^★]{0,10})+能按样板裁切灯面用料/
    for page in [
      "level-5/matrix", "level-5/syllabus", "level-5/self-check", "level-5/exam", "levels",
      "functions/preparation", "text",
    ] {
      let html = try site.folder.read("Site/national/\(page).html")
      let text = html.replacing(/<[^>]*>/, with: "")
      let marks = text.matches(of: skill).map { $0.0.count { $0 == "★" } }
      #expect(!marks.isEmpty && marks.allSatisfy { $0 == 1 }, "\(page): \(marks)")
    }
  }

  @Test func theExaminationGuideListsKeySkillsWithTheirRule() async throws {
    let site = try await build(language: "zh-CN")
    let page = try site.folder.read("Site/national/level-5/exam.html")
    let list = try #require(page.split(separator: "<h2 id=\"key-skills\"").dropFirst().first)
    #expect(list.contains("标准原文：标注“★”的为涉及安全生产的关键技能，"))
    #expect(list.contains("href=\"../text.html#c1.9.2\""))
    #expect(list.contains("能按样板裁切灯面用料"))
    #expect(!list.contains("能绑扎接头"))
    let other = try site.folder.read("Site/national/level-1/exam.html")
    #expect(!other.contains("id=\"key-skills\""))
    for name in ["level-5/matrix", "level-5/self-check", "levels", "functions/preparation"] {
      #expect(try site.folder.read("Site/national/\(name).html").contains("带 ★ 的是关键技能"))
    }
  }
}

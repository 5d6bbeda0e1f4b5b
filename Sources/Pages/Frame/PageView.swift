import Standards
import Templating

/// What the templates of all pages of a standard may use.
struct PageView: View {
  let title: String
  let strings: Strings

  static let names: [Name<PageView>] = [
    .printed("title", "the title of the page") { $0.title },
    .part("word", "what the standard calls things", of: VocabularyView.self) {
      VocabularyView(strings: $0.strings)
    },
  ]
}

/// What the templates of pages that belong to no standard may use.
struct SitePageView: View {
  let title: String

  static let names: [Name<SitePageView>] = [
    .text("title", "the title of the page") { $0.title }
  ]
}

/// What a standard calls things. The locale says it, as long as no standard brings its own words.
struct VocabularyView: View {
  let strings: Strings

  static let names: [Name<VocabularyView>] = [
    word("task", "工作任务, 工作内容"),
    word("skill", "技能及能力要求"), word("knowledge", "相关知识要求"),
    word("ethics", "职业道德"), word("level", "职业能力等级"),
  ]

  private static func word(_ name: String, _ sentence: String) -> Name<VocabularyView> {
    .text(name, sentence) { $0.strings["words." + name] }
  }
}

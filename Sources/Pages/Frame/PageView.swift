import Standards
import Templating

/// What the templates of all pages of a standard may use.
struct PageView: View {
  let page: Page
  let book: StandardBook

  static let names: [Name<PageView>] = [
    .printed("title", "the title of the page") { $0.page.title },
    .list("pageDownloads", "files that hold what the page shows", of: DownloadView.self) { view in
      let context = PageContext(view.book, page: view.page.address)
      return view.page.downloads.map { DownloadView(download: $0, context: context) }
    },
    .text("keyNote", "what ★ means, if the page shows key skills") {
      $0.page.showsKeySkills ? $0.book.keyNote : nil
    },
    .part("word", "what the standard calls things", of: VocabularyView.self) {
      VocabularyView(strings: $0.book.strings)
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

/// What a standard calls things.
struct VocabularyView: View {
  let strings: Strings

  static let names: [Name<VocabularyView>] = VocabularyWord.allCases.map { word in
    .text(word.rawValue, word.sentence) { $0.strings[word.key] }
  }
}

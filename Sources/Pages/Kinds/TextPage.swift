import Standards
import Templating

/// The whole standard as printed.
struct TextPage: PageKind {
  let template = "text"

  struct Content: View {
    let context: PageContext

    static let names: [Name<Content>] = [
      .list("cover", "the lines of the cover", of: CoverLineView.self) {
        CoverLineView.all($0.context.standard)
      },
      .list("clauses", "the clauses, one behind the other", of: ClauseView.self) {
        ClauseView.all($0.context.standard.text, in: $0.context)
      },
      .list("openLists", "the lists that the standard leaves open", of: OpenListView.self) {
        OpenListView.all($0.context.standard)
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.text.isEmpty else { return [] }
    let address = book.addresses.text
    var page = book.page(
      address, template: template, title: book.strings["textPage.title"],
      datum: book.standard.text.first?.position, downloads: [.text, .standard],
      Content(context: PageContext(book, page: address)))
    page.anchors = book.textAnchors
    return [page]
  }
}

/// A line of the cover.
struct CoverLineView: View {
  let line: PrintedText
  let title: PrintedText

  static let names: [Name<CoverLineView>] = [
    .printed("text", "the line as printed") { $0.line.printed },
    .flag("isTitle", "whether it is the standard's own title") {
      $0.line.printed == $0.title.printed
    },
    .text("language", "its language, if it is the title in another one") { view in
      view.title.translations.first { $0.value == view.line.printed }?.key
    },
  ]

  static func all(_ standard: Standard) -> [CoverLineView] {
    standard.cover.map { CoverLineView(line: $0, title: standard.document.title) }
  }
}

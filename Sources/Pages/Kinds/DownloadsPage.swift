import Curriculum
import Standards
import Templating

/// Every file of a standard to take away (下载).
struct DownloadsPage: PageKind {
  let template = "downloads"

  struct Content: View {
    let context: PageContext

    static let names: [Name<Content>] = [
      .list("downloads", "files about the whole standard", of: DownloadView.self) { view in
        view.context.book.downloads.filter { $0.level == nil }
          .map { DownloadView(download: $0, context: view.context) }
      },
      .list("groups", "files about each level", of: DownloadGroupView.self) { $0.groups },
    ]

    private var groups: [DownloadGroupView] {
      context.book.derived.levels.compactMap { level in
        let ids = [level.level.id, level.track?.id].compactMap { $0 }
        let own = context.book.downloads.filter { $0.level === level }
        guard !own.isEmpty else { return nil }
        return DownloadGroupView(
          title: [level.level.title.printed, level.track?.name.printed].compactMap { $0 }
            .joined(separator: " · "),
          anchor: ids.joined(separator: "."), downloads: own, context: context)
      }
    }
  }

  func pages(of book: StandardBook) -> [Page] {
    book.downloads.isEmpty ? [] : [page(of: book)]
  }

  func page(of book: StandardBook) -> Page {
    let here = book.addresses.downloads
    return book.page(
      here, template: template, title: book.strings["downloads.title"],
      Content(context: PageContext(book, page: here)))
  }
}

import Curriculum
import Standards
import Templating

/// A file to take away.
struct DownloadView: View {
  let download: Download
  let context: PageContext

  static let names: [Name<DownloadView>] = [
    .text("title", "what is in it") {
      $0.context.strings["downloads.titles.\($0.download.content.rawValue)"]
    },
    .printed("track", "the track that it is about, if the level has tracks") {
      $0.download.level?.track?.name.printed
    },
    .text("about", "what it is for, and what it holds") { $0.about },
    .text("kind", "its kind, such as CSV") {
      $0.context.strings["downloads.kinds.\($0.download.format.rawValue)"]
    },
    .text("size", "its size, such as 12 KB") { $0.size },
    .text("name", "the name under which it is kept") { $0.download.name },
    .link("href", "where it is") { $0.context.href($0.download.address) },
  ]

  private var about: String {
    let (words, parts) = (context.strings, download.holds)
    let about = words["downloads.about.\(download.content.rawValue)"]
    if parts.isEmpty { return about }
    let holds = parts.map { words[$0] }.joined(separator: words["listSeparator"])
    return words("downloads.holding", ["about": about, "holds": holds])
  }

  /// In kilobytes of 1,000 bytes, rounded up. Who cannot make it says so elsewhere.
  private var size: String? {
    (try? download.bytes(of: context.book)).map { "\(($0.count + 999) / 1000) KB" }
  }
}

/// The files about one level, for one track if it has tracks.
struct DownloadGroupView: View {
  let title: String
  let anchor: String
  let downloads: [Download]
  let context: PageContext

  static let names: [Name<DownloadGroupView>] = [
    .printed("title", "the level and track") { $0.title },
    .text("anchor", "its anchor on the page") { $0.anchor },
    .list("downloads", "the files", of: DownloadView.self) { view in
      view.downloads.map { DownloadView(download: $0, context: view.context) }
    },
  ]
}

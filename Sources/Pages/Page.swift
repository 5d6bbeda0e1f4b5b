package import Standards
import Templating

/// A page before rendering: its template, its view, and its place in the site.
package struct Page: Sendable {
  package let address: PageAddress
  /// Name of the template below `pages/`.
  package let template: String
  package let title: String
  /// Its name at the end of the trail, where the trail already tells the rest.
  var shortTitle: String?
  let description: String
  /// From the catalogue down to the page, itself excluded.
  var trail: [PageLink] = []
  /// The pages beside it: of the same level, or of the same standard.
  var sections: [PageLink] = []
  /// The same page for the other levels.
  var levels: [PageLink] = []
  /// The same page for the tracks of its level, behind that for all.
  var tracks: [PageLink] = []
  var previous: PageLink?
  var next: PageLink?
  /// Files that hold what it shows.
  var downloads: [Download] = []
  /// Whether it opens with its table of contents, as documents to print do.
  var hasContents = false
  /// The chapters that it is made of, by the address of the page that shows each alone.
  var chapters: [String: String] = [:]
  /// Whether it is printed for others, and so bears its address as a code to scan.
  var isHandedOn = false
  /// Names of scripts beside those that every page has, such as `search.js`.
  var scripts: [String] = []
  /// Names that no line of its headings breaks, if it belongs to no standard.
  var wordBreaks = WordBreaks([])
  /// Date of the data that it shows, if it belongs to no standard.
  var changed: String?
  /// Lists of standards that it has kept for reading offline, beside its own.
  var offlineLists: [PageAddress] = []
  /// Whether it shows a key skill (★), if its standard has any.
  var showsKeySkills = true
  /// Linked data about the page (JSON-LD), if any.
  var linkedData: (@Sendable () -> JSONValue)?
  /// Places on it that other pages may lead to, where they are known before it is made.
  package var anchors: Set<String>?
  /// Of the type that its kind declares.
  let content: ViewInstance
  /// The datum it shows, for error messages and for the link to its source.
  package let datum: SourcePosition
  /// Id of the standard it belongs to.
  package var standard: String?
}

extension Page {
  /// Where on the page itself a link leads, if it leads to one of its chapters.
  ///
  /// - Parameter address: relative, as a template writes it: `hours.html#rule`.
  func place(of address: String) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1)
    guard let page = parts.first, let chapter = chapters[String(page)] else { return nil }
    return "#" + ([chapter] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

/// A titled link to a page of the site.
struct PageLink: Hashable, Sendable {
  let title: String
  let address: PageAddress
  /// Its key in the locale, where it has one.
  var key: String?

  func view(from page: PageAddress, current: PageAddress? = nil) -> LinkView {
    LinkView(title: title, href: page.href(to: address), isCurrent: address == current)
  }
}

/// A link as templates see it.
struct LinkView: View {
  let title: String
  let href: String
  var isCurrent = false

  static let names: [Name<LinkView>] = [
    .text("title", "what it leads to") { $0.title },
    .link("href", "where it leads") { $0.href },
    .flag("current", "whether it leads to the page itself") { $0.isCurrent },
  ]
}

import Standards
import Templating

/// What the frame of every page shows.
struct LayoutView: View {
  let page: Page
  let book: StandardBook?
  let renderer: PageRenderer
  let main: RenderedTemplate
  let contents: TableOfContents

  init(_ page: Page, _ book: StandardBook?, _ renderer: PageRenderer, _ main: RenderedTemplate) {
    self.page = page
    self.book = book
    self.renderer = renderer
    self.main = main
    contents = TableOfContents(headings: main.record.headings)
  }

  static let names: [Name<LayoutView>] = [
    .text("lang", "language of the site") { $0.strings.language },
    .text("title", "title of the page, its occupation and the site") { $0.fullTitle },
    .text("description", "what search engines show below the title") { $0.page.description },
    .text("siteTitle", "title of the site") { $0.renderer.site.title.printed },
    .link("canonical", "the page's own address") { $0.absolute($0.page.address) },
    .link("cssHref", "the style sheet") { $0.asset("site.css") },
    .link("iconHref", "the site's mark") { $0.asset("icon.svg") },
    .link("searchHref", "the search, within the standard if there is one") { $0.searchHref },
    .link("homeHref", "the first page of the site") { $0.href(SiteAddresses.catalogue) },
    .text("robots", "what search engines must not do") {
      $0.book?.standard.document.embargoed == true ? "noindex" : nil
    },
    .part("social", "what links to the page show elsewhere", of: SocialView.self) {
      SocialView(layout: $0)
    },
    .data("jsonLd", "linked data about the page") { $0.page.linkedData?().text },
    .list("scripts", "scripts of the page", of: ScriptView.self) { layout in
      // The script of a preview comes first: it looks at the page before others change it.
      let live = layout.renderer.liveScript.map { ScriptView(src: layout.href($0)) }
      return [live].compactMap { $0 }
        + (["site.js"] + layout.page.scripts).map { ScriptView(src: layout.asset($0)) }
    },
    .part("banner", "the notice of a draft or of a retired standard", of: BannerView.self) {
      $0.banner
    },
    .list("breadcrumbs", "the way from the first page", of: LinkView.self) { $0.breadcrumbs },
    .list("levelPages", "the same page for each level", of: LinkView.self) { layout in
      layout.page.levels.count < 2 ? [] : layout.links(layout.page.levels)
    },
    .list("trackPages", "the same page for all tracks and for each", of: LinkView.self) {
      $0.links($0.page.tracks)
    },
    .text("tracksTitle", "what the standard calls its tracks") { layout in
      layout.book.map { $0.strings["word.track"] }
    },
    .list("sections", "the pages beside it", of: LinkView.self) { $0.links($0.page.sections) },
    .flag("hasToc", "whether the contents stand beside the page") {
      $0.contents.isUseful && !$0.page.hasContents
    },
    .list("contents", "the contents, where they open the page", of: ContentsView.self) {
      $0.page.hasContents ? $0.contents.views : []
    },
    .list("toc", "the contents of the page", of: ContentsView.self) { $0.contents.views },
    .data("copyWords", "the words that a script needs to copy a statement") {
      $0.main.record.hasCitations || !$0.main.record.headings.isEmpty ? $0.copyWords : nil
    },
    .markup("heading", "the page before its first section, where contents come between") {
      $0.page.hasContents ? Markup(bytes: Array($0.main.bytes[..<$0.firstSection])) : nil
    },
    .markup("main", "the page") {
      Markup(bytes: $0.page.hasContents ? Array($0.main.bytes[$0.firstSection...]) : $0.main.bytes)
    },
    .part("previous", "the page before in the menu", of: LinkView.self) {
      $0.page.previous?.view(from: $0.page.address)
    },
    .part("next", "the page behind in the menu", of: LinkView.self) {
      $0.page.next?.view(from: $0.page.address)
    },
    .link("sourceHref", "the file that the page is made from") { layout in
      layout.book?.sourceHref(layout.page.datum)
    },
    .link("findingsHref", "the check report of the standard") { layout in
      layout.book.map { layout.href($0.addresses.findings) }
    },
    .link("feedbackHref", "where readers can report mistakes, if the site says") {
      $0.renderer.site.feedback?.value
    },
    .text("changed", "the date of the standard's data") { layout in
      let date = layout.book?.standard.document.changed.value ?? layout.page.changed
      return date.map { layout.strings("dataChanged", ["date": $0]) }
    },
    .text("printedAddress", "the page's own address for paper, where readers can reach it") {
      layout in
      layout.renderer.site.isPublic ? layout.absolute(layout.page.address) : nil
    },
    .part("code", "the same address to scan, on pages that are handed on", of: QRCode.self) {
      layout in
      guard layout.renderer.site.isPublic, layout.page.isHandedOn else { return nil }
      return QRCode(layout.absolute(layout.page.address))
    },
    .link("workerHref", "the script that keeps pages for reading offline") {
      $0.href(SiteAddresses.worker)
    },
    .text("offlineReady", "what can be read offline, once it is kept") { layout in
      let keepsStandard = layout.book != nil || !layout.page.offlineLists.isEmpty
      return layout.strings[keepsStandard ? "offline.ready" : "offline.readySite"]
    },
    .text("listHrefs", "lists of files for reading offline, divided by spaces") { $0.offlineLists },
    .printed("standardNumber", "number of the standard") {
      $0.book?.standard.designation
    },
  ]

  var strings: Strings { renderer.strings }

  private func href(_ target: PageAddress) -> String { page.address.href(to: target) }

  private func asset(_ name: String) -> String {
    renderer.assetHref(name, from: page.address)
  }

  func absolute(_ address: PageAddress) -> String { renderer.site.address.value + address.path }

  private func links(_ links: [PageLink]) -> [LinkView] {
    links.map { $0.view(from: page.address, current: page.address) }
  }

  private var breadcrumbs: [LinkView] {
    let own = PageLink(title: page.shortTitle ?? page.title, address: page.address)
    return page.trail.isEmpty ? [] : links(page.trail + [own])
  }

  private var firstSection: Int { main.record.firstSection ?? main.bytes.count }

  private var fullTitle: String {
    let parts = [page.title, book?.standard.occupation.name.printed, renderer.site.title.printed]
    return parts.compactMap { $0 }.reduce(into: [String]()) { titles, part in
      if !titles.contains(where: { $0.contains(part) }) { titles.append(part) }
    }.joined(separator: " · ")
  }

  private static let notices: [DocumentStatus: String] = [
    .draft: "draftNotice", .retired: "retiredNotice",
  ]

  private var banner: BannerView? {
    guard let book else { return nil }
    let status = book.standard.document.status.value
    guard let notice = Self.notices[status] else { return nil }
    return BannerView(
      title: strings["statuses." + status.rawValue],
      text: strings(notice, ["number": book.standard.designation]),
      href: href(book.addresses.overview))
  }

  /// The search within the standard, or across all.
  private var searchHref: String {
    href(SiteAddresses.search) + (book.map { "?in=" + $0.standard.id } ?? "")
  }

  private var offlineLists: String {
    ([book?.addresses.offlineFiles, SiteAddresses.offlineFiles].compactMap { $0 }
      + page.offlineLists).map(href)
      .joined(separator: " ")
  }

  private var copyWords: String? {
    guard let book else { return nil }
    let words = ["link", "citation", "copied", "byHand", "format", "menu"].map { key in
      (key, JSONValue.string(strings["copy." + key]))
    }
    let levels = book.standard.levels.map { ($0.id, JSONValue.string($0.name.printed)) }
    return JSONValue.object(
      words + [
        ("document", .string(document(book))), ("levels", .object(levels)),
        ("clauses", .object(Self.clauses(book.standard))),
      ] + part(of: book)
    ).text
  }

  /// What a page shows that is not the standard itself.
  private func part(of book: StandardBook) -> [(String, JSONValue)] {
    page.address == book.addresses.draftingNotes ? [("part", .string(page.title))] : []
  }

  /// Title and number, and whether that is no standard yet or not any more.
  private func document(_ book: StandardBook) -> String {
    let document = book.standard.document
    let isDoubtful = [.draft, .retired].contains(document.status.value)
    return strings(
      isDoubtful ? "copy.documentInStatus" : "copy.document",
      [
        "title": book.title, "number": book.standard.designation,
        "status": strings["statuses." + document.status.value.rawValue],
      ])
  }

  /// Clauses by what anchors of their statements begin with: `level`, `level.` for its eligibility,
  /// `ethics`.
  private static func clauses(_ standard: Standard) -> [(String, JSONValue)] {
    let levels = standard.levels.compactMap { level in
      level.clause.map { (level.id, JSONValue.string($0.value)) }
    }
    let groups = standard.levels.compactMap { level in
      standard.eligibility.first { $0.level.value == level.id }?.number.map {
        (level.id + ".", JSONValue.string($0.value))
      }
    }
    let ethics = standard.clauses.first { $0.inserts(.ethics) }?.number.map {
      ("ethics", JSONValue.string($0.value))
    }
    return levels + groups + [ethics].compactMap { $0 }
  }
}

/// What links to a page show elsewhere.
struct SocialView: View {
  let layout: LayoutView

  static let names: [Name<SocialView>] = [
    .text("pageTitle", "title of the page alone") { $0.layout.page.title },
    .text("locale", "language as such links write it") {
      $0.layout.strings.language.replacing("-", with: "_")
    },
    .link("picture", "address of the picture of all standards") { view in
      guard view.layout.book != nil, let asset = view.layout.renderer.assets["share.png"] else {
        return nil
      }
      return view.layout.absolute(asset)
    },
  ]
}

struct ScriptView: View {
  let src: String
  static let names: [Name<ScriptView>] = [.link("src", "where the script is") { $0.src }]
}

struct BannerView: View {
  let title: String
  let text: String
  let href: String

  static let names: [Name<BannerView>] = [
    .text("title", "where the standard stands in its life") { $0.title },
    .text("text", "what that means to readers") { $0.text },
    .link("href", "the overview of the standard") { $0.href },
  ]
}

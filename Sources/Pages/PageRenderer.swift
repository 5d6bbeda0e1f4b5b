package import Standards
import Markdown

/// Turns pages into HTML in their layout.
package struct PageRenderer: Sendable {
  /// Name and version of the library that parses Markdown.
  package static var markdownVersion: String { MarkdownRenderer.linkedVersion }

  let library: TemplateLibrary
  let strings: Strings
  let site: Site
  /// Published path of each asset by its name, such as `site.css`.
  let assets: [String: PageAddress]

  package init(
    library: TemplateLibrary, strings: Strings, site: Site, assets: [String: PageAddress]
  ) {
    self.library = library
    self.strings = strings
    self.site = site
    self.assets = assets
  }

  /// The whole HTML document.
  package func render(
    _ page: Page, of book: StandardBook?
  ) throws(TemplateError) -> RenderedPage {
    var values = page.values
    values["t"] = strings.namespace
    let main = try library.render(page: page.template, values, datum: page.datum)
    let document = try library.render(
      layout: "layout", layoutValues(page, book, main), datum: page.datum)
    try refuseMissingStrings(in: document, page)
    let html = strings.language.hasPrefix("zh") ? document : LanguageMarks.mark(document)
    return RenderedPage(
      address: page.address, html: html, kind: page.template, main: main.html,
      template: templatePath(of: page), datum: page.datum)
  }

  /// The file of a page's template, as the user knows it.
  package func templatePath(of page: Page) -> String { library.path("pages/" + page.template) }

  private func layoutValues(
    _ page: Page, _ book: StandardBook?, _ main: RenderedMarkdown
  ) -> [String: TemplateValue] {
    let here = page.address
    let document = book?.standard.document
    let links = (page.trail + [PageLink(title: page.shortTitle ?? page.title, address: here)])
    let toc = TableOfContents(headings: main.headings)
    let (heading, rest) = page.hasContents ? PageRenderer.divided(main.html) : ("", main.html)
    return [
      "t": strings.namespace,
      "lang": .text(strings.language),
      "title": .text(fullTitle(page, book)),
      "description": .text(page.description),
      "siteTitle": .text(site.title.printed),
      "canonical": .text(site.address.value + here.path),
      "cssHref": .text(assetHref("site.css", from: here)),
      "iconHref": .text(assetHref("icon.svg", from: here)),
      "searchHref": .text(searchHref(book, from: here)),
      "homeHref": .text(here.href(to: SiteAddresses.catalogue)),
      "robots": document?.embargoed == true ? .text("noindex") : .none,
      "social": .object(social(page, book)),
      "jsonLd": page.linkedData.map { .html($0.replacing("</", with: "<\\/")) } ?? .none,
      "scripts": .list((["site.js"] + page.scripts).map { .text(assetHref($0, from: here)) }),
      "banner": banner(book, from: here),
      "breadcrumbs": page.trail.isEmpty
        ? .list([]) : .objects(links.map { $0.values(from: here, current: here) }),
      "levelSwitcher": page.levels.count < 2
        ? .none
        : .object(["items": .objects(page.levels.map { $0.values(from: here, current: here) })]),
      "sections": .objects(page.sections.map { $0.values(from: here, current: here) }),
      "hasToc": .flag(toc.isUseful && !page.hasContents),
      "contents": page.hasContents ? toc.values : .list([]),
      "copyWords": main.html.contains(" data-id=") ? copyWords(book) : .none,
      "toc": toc.values,
      "heading": .html(heading),
      "main": .html(rest),
      "previous": page.previous.map { .object($0.values(from: here)) } ?? .none,
      "next": page.next.map { .object($0.values(from: here)) } ?? .none,
      "sourceHref": .optional(book?.sourceHref(page.datum)),
      "findingsHref": .optional(book.map { here.href(to: $0.addresses.findings) }),
      "offline": offline(book, from: here),
      "standardNumber": .optional(document?.number.printed),
    ]
  }

  private func fullTitle(_ page: Page, _ book: StandardBook?) -> String {
    let parts = [page.title, book?.standard.occupation.name.printed, site.title.printed]
    return parts.compactMap { $0 }.reduce(into: [String]()) { titles, part in
      if !titles.contains(where: { $0.contains(part) }) { titles.append(part) }
    }.joined(separator: " · ")
  }

  private func banner(_ book: StandardBook?, from here: PageAddress) -> TemplateValue {
    guard let book, book.standard.document.status.value == .draft else { return .none }
    return .object([
      "text": .text(strings("draftNotice", ["number": book.standard.document.number.printed])),
      "href": .text(here.href(to: book.addresses.overview)),
    ])
  }

  /// The search within the standard, or across all.
  private func searchHref(_ book: StandardBook?, from here: PageAddress) -> String {
    let scope = book.map { "?in=" + $0.standard.id } ?? ""
    return here.href(to: SiteAddresses.search) + scope
  }

  /// What a page tells its script about reading offline: lists of files, its own first.
  private func offline(_ book: StandardBook?, from here: PageAddress) -> TemplateValue {
    let lists = [book?.addresses.offlineFiles, SiteAddresses.offlineFiles].compactMap { $0 }
    return .object([
      "workerHref": .text(here.href(to: SiteAddresses.worker)),
      "listHrefs": .text(lists.map { here.href(to: $0) }.joined(separator: " ")),
    ])
  }

  func assetHref(_ name: String, from here: PageAddress) -> String {
    assets[name].map { here.href(to: $0) } ?? name
  }

  private func refuseMissingStrings(in html: String, _ page: Page) throws(TemplateError) {
    guard let path = MissingString.path(in: html) else { return }
    throw TemplateError(
      message: "the locale \(strings.language) has no string “\(path)”",
      help: "add it to the locale's file", position: .start(of: templatePath(of: page)),
      datum: page.datum)
  }
}

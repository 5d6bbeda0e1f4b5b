package import Standards
package import Templating

/// Turns pages into HTML in their layout.
package struct PageRenderer: Sendable {
  package let library: TemplateLibrary
  let strings: Strings
  let site: Site
  /// Published path of each asset by its name, such as `site.css`.
  let assets: [String: PageAddress]
  /// The script that keeps pages of a preview up to date.
  package let liveScript: PageAddress?

  package init(
    library: TemplateLibrary, strings: Strings, site: Site, assets: [String: PageAddress],
    liveScript: PageAddress? = nil
  ) {
    self.library = library
    self.strings = strings
    self.site = site
    self.assets = assets
    self.liveScript = liveScript
  }

  /// The whole HTML document; nothing if its template could not be compiled.
  package func render(_ page: Page, of book: StandardBook?) -> RenderedPage? {
    guard let template = library["pages/" + page.template], let layout = library["layout"] else {
      return nil
    }
    let frame =
      book.map { PageView(page: page, book: $0).instance }
      ?? SitePageView(title: page.title).instance
    let main = template.render([frame, page.content], breaks: book?.wordBreaks ?? page.wordBreaks)
    let document = layout.render([LayoutView(page, book, self, main).instance])
    return RenderedPage(
      address: page.address, bytes: document.bytes, kind: page.template,
      template: templatePath(of: page), datum: page.datum, main: main, document: document)
  }

  /// A page without the frame of the site, for a program that makes a file of it. Links lead to the
  /// address of the site, if readers can reach it; otherwise only places of the page are linked.
  package func document(_ page: Page, of book: StandardBook) -> [UInt8]? {
    guard let template = library["pages/" + page.template], let frame = library["document"] else {
      return nil
    }
    let resolver = LinkResolver(baseAddress: site.address.value)
    let links: LinkForm = { [site] address in
      // To a place of the page, or with a scheme of its own.
      if address.hasPrefix("#") || address.prefix(while: { !"/?#".contains($0) }).contains(":") {
        return address
      }
      if let place = page.place(of: address) { return place }
      let target = resolver.resolve(address, from: page.address.path)
      return site.isPublic ? site.address.value + target : nil
    }
    let main = template.render(
      [PageView(page: page, book: book).instance, page.content], breaks: book.wordBreaks,
      links: links)
    return frame.render([LayoutView(page, book, self, main).instance]).bytes
  }

  /// A small page at an old address that leads on to the new one.
  package func render(_ redirect: Redirect) -> RenderedPage? {
    guard let template = library["redirect"] else { return nil }
    let view = RedirectView(
      language: strings.language, href: redirect.from.href(to: redirect.to),
      canonical: site.address.value + redirect.to.path,
      css: assetHref("site.css", from: redirect.from),
      icon: assetHref("icon.svg", from: redirect.from),
      script: assetHref("redirect.js", from: redirect.from))
    let document = template.render([view.instance])
    return RenderedPage(
      address: redirect.from, bytes: document.bytes, kind: "redirect",
      template: redirectTemplate, datum: redirect.alias.to.position, main: nil, document: document)
  }

  /// The file of a page's template, as the user knows it.
  package func templatePath(of page: Page) -> String { library.path("pages/" + page.template) }

  /// The files of a page's template and of its frame, with their partials.
  package func templateFiles(of page: Page) -> [String] {
    Set(library.files(of: "pages/" + page.template) + library.files(of: "layout")).sorted()
  }

  /// The frame of all pages, as the user knows it.
  package var layoutPath: String { library.path("layout") }

  /// The files whose faults are why pages of this template are as they last could be made.
  package func faultyFiles(behind template: String) -> Set<String> {
    library.faultyFiles(behind: template).union(library.faultyFiles(behind: layoutPath))
  }

  /// The template of redirects, as the user knows it.
  package var redirectTemplate: String { library.path("redirect") }

  func assetHref(_ name: String, from here: PageAddress) -> String {
    assets[name].map { here.href(to: $0) } ?? name
  }
}

/// A page as it is published.
package struct RenderedPage: Sendable {
  package let address: PageAddress
  /// The whole document.
  package let bytes: [UInt8]
  /// Name of its template below `pages/`.
  package let kind: String
  /// The template it came from, as the user knows it.
  package let template: String
  package let datum: SourcePosition
  /// Places on the page that links may lead to.
  package let anchors: Set<String>
  package let links: [PageRecord.Link]
  /// What a browser loads with it.
  package let resources: [String]
  /// Faults that only values can bring.
  package let faults: [Diagnostic]

  fileprivate init(
    address: PageAddress, bytes: [UInt8], kind: String, template: String, datum: SourcePosition,
    main: RenderedTemplate?, document: RenderedTemplate
  ) {
    self.address = address
    self.bytes = bytes
    self.kind = kind
    self.template = template
    self.datum = datum
    let parts = [main, document].compactMap { $0 }
    anchors = Set(parts.flatMap(\.record.anchors))
    links = parts.flatMap(\.record.links)
    resources = parts.flatMap(\.record.resources)
    // The template is at fault; what it showed is the other half of the story.
    let shown = RelatedPlace(
      message: Wording(key: "templateFault.shown", english: "this was being shown"),
      position: datum)
    faults = parts.flatMap(\.faults).map { $0.related(to: shown) }
  }
}

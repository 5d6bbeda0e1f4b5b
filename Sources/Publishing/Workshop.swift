import Checking
import Pages
import Reading
import Standards

/// Everything that is made once for a build: settings, templates, assets, the site's own pages.
struct Workshop: Sendable {
  let site: Site
  let content: ContentFolder
  let strings: Strings
  let renderer: PageRenderer
  /// Assets, schemas and pages that need no standard.
  let files: [OutputFile]
  let links: LinkChecker

  init(site: Site, content: ContentFolder, templates: TemplateFolder) throws {
    self.site = site
    self.content = content
    strings = templates.strings
    let assets = templates.assets.map { name, bytes in
      (name: name, file: OutputFile(path: Fingerprint.assetPath(name, bytes), bytes: bytes))
    }.sorted { $0.name < $1.name }
    renderer = PageRenderer(
      library: try TemplateLibrary(templates.templates), strings: templates.strings, site: site,
      assets: Dictionary(
        uniqueKeysWithValues: assets.map { ($0.name, PageAddress($0.file.path)) }))
    let schemas = Set(FileKind.allCases.map(\.schemaName)).sorted().compactMap { name in
      FileKind(rawValue: name).map {
        OutputFile(path: "schema/\(name).schema.json", text: JSONSchema.text(for: $0))
      }
    }
    let manuals = try Workshop.manuals(site, strings, renderer)
    files =
      assets.map(\.file) + schemas
      + manuals.map { OutputFile(path: $0.address.path, text: $0.html) }
    var links = LinkChecker(baseAddress: site.address.value)
    for file in assets.map(\.file) + schemas { links.add(file: file.path) }
    for page in manuals { links.add(page: page, links: PageLinks(html: page.html)) }
    for path in ["index.html", "404.html", "search.html"] { links.add(file: path) }
    self.links = links
  }

  /// Pages that need no standard.
  private static func manuals(
    _ site: Site, _ strings: Strings, _ renderer: PageRenderer
  ) throws -> [RenderedPage] {
    let catalogue = Catalogue(
      site: site, strings: strings, standards: [], rules: RuleBook.all,
      encoding: SchemaManual.records)
    return try PageKinds.manuals.flatMap { $0.pages(of: catalogue) }
      .map { try renderer.render($0, of: nil) }
  }

  /// A standard with everything its pages need.
  func book(_ standard: Standard, findings: [Diagnostic], fidelity: Fidelity?) -> StandardBook {
    StandardBook(
      standard: standard, site: site, strings: strings, findings: findings, rules: RuleBook.all,
      fidelity: fidelity)
  }

  /// Pages and files that need all summaries, and what is wrong with their links.
  func catalogueFiles(
    _ summaries: [StandardSummary]
  ) throws -> (files: [OutputFile], findings: [Diagnostic]) {
    let search = CatalogueSearch(summaries) { Fingerprint.short(Array($0.utf8)) }
    let catalogue = Catalogue(
      site: site, strings: strings, standards: summaries, rules: RuleBook.all, encoding: [],
      search: search)
    let pages = try PageKinds.catalogues.flatMap { $0.pages(of: catalogue) }
      .map { try renderer.render($0, of: nil) }
    var links = links
    for address in summaries.flatMap(\.pages) { links.add(file: address.path) }
    let findings = pages.flatMap { links.check($0, links: PageLinks(html: $0.html)) }
    let files =
      [
        OutputFile(path: "sitemap.xml", text: SiteFiles.sitemap(catalogue)),
        OutputFile(path: "robots.txt", text: SiteFiles.robots(catalogue)),
      ] + search.files.map { OutputFile(path: $0.path, text: $0.text) }
    return (files + pages.map { OutputFile(path: $0.address.path, text: $0.html) }, findings)
  }
}

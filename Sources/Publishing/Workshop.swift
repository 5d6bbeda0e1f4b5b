import Checking
import Pages
import Reading
import Standards
import Templating
import Curriculum

/// Everything that is made once for a build: settings, templates, assets, the site's own pages.
struct Workshop: Sendable {
  let site: Site
  let content: ContentFolder
  let strings: Strings
  let renderer: PageRenderer
  /// Assets, schemas and pages that need no standard: what every archive holds too.
  let files: [OutputFile]
  /// Files that a site has once, under addresses that never change.
  let rootFiles: [OutputFile]
  let links: LinkChecker
  let weigher: PageWeigher
  /// About the pages that need no standard.
  let findings: [Diagnostic]

  init(site: Site, content: ContentFolder, templates: TemplateFolder) throws {
    self.site = site
    self.content = content
    strings = templates.strings
    let assets = templates.assets.map { name, bytes in
      (name: name, file: OutputFile(path: Fingerprint.assetPath(name, bytes), bytes: bytes))
    }.sorted { $0.name < $1.name }
    renderer = PageRenderer(
      library: TemplateLibrary(
        templates.templates, views: PageKinds.views, strings: templates.strings,
        language: templates.strings.language), strings: templates.strings, site: site,
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
      + manuals.map { OutputFile(path: $0.address.path, bytes: $0.bytes) }
    rootFiles = templates.rootFiles
    var weigher = PageWeigher(baseAddress: site.address.value)
    for asset in assets { try weigher.add(asset.file) }
    self.weigher = weigher
    findings = renderer.library.faults + (try manuals.flatMap { try weigher.check($0) })
    var links = LinkChecker(baseAddress: site.address.value)
    for file in assets.map(\.file) + schemas { links.add(file: file.path) }
    for page in manuals { links.add(page: page) }
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
      .compactMap { renderer.render($0, of: nil) }
  }

  /// A standard with everything its pages need.
  func book(_ input: CheckInput, findings: [Diagnostic]) -> StandardBook {
    StandardBook(input, site: site, strings: strings, findings: findings, rules: RuleBook.all)
  }

  /// A standard as rules and pages look at it.
  func input(_ standard: Standard) -> CheckInput {
    CheckInput(DerivedStandard(standard, hours: site.hours, questions: site.questions))
  }

  /// Everything in a standard that can be searched.
  func searchFile(of book: StandardBook) -> OutputFile {
    let bytes = Array(book.searchFile.utf8)
    return OutputFile(
      path: "\(book.standard.id)/data/search.\(Fingerprint.short(bytes)).js", bytes: bytes)
  }

  /// The whole site as its own pages see it.
  func catalogue(_ summaries: [StandardSummary]) -> Catalogue {
    Catalogue(
      site: site, strings: strings, standards: summaries, rules: RuleBook.all, encoding: [],
      search: CatalogueSearch(summaries) { Fingerprint.short(Array($0.utf8)) })
  }

  /// Pages that need summaries only, and what is wrong with them.
  func pages(of catalogue: Catalogue) throws -> (pages: [OutputFile], findings: [Diagnostic]) {
    let pages = try PageKinds.catalogues.flatMap { $0.pages(of: catalogue) }
      .compactMap { renderer.render($0, of: nil) }
    var links = links
    for address in catalogue.standards.flatMap(\.pages) { links.add(file: address.path) }
    for page in pages { links.add(file: page.address.path) }
    let findings = try pages.flatMap { page in
      page.faults + links.check(page) + (try weigher.check(page))
    }
    return (pages.map { OutputFile(path: $0.address.path, bytes: $0.bytes) }, findings)
  }

  /// Files for machines that need all summaries.
  func files(of catalogue: Catalogue) -> [OutputFile] {
    outputFiles(Sitemap(catalogue).files)
      + [OutputFile(path: Robots.path, text: Robots.text(catalogue.site))]
  }
}

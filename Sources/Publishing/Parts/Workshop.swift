import Checking
import Curriculum
import Exports
import Packing
import Pages
import Reading
import Standards
import Templating

/// Everything that is made once for a run: settings, templates, and what belongs to no standard
/// and needs none.
struct Workshop: Sendable {
  let site: Site
  let content: ContentFolder
  let strings: Strings
  let renderer: PageRenderer
  let options: BuildOptions
  /// Faults of templates and locales.
  private(set) var faults: [Diagnostic]
  /// Files of words that cannot be used as they are: pages without words are none.
  let faultyLocales: Set<String>
  /// Assets, schemas and pages that need no standard: what every archive holds too.
  let shared: PartMaker
  /// Files that a site has once, under addresses that never change.
  let rootFiles: [OutputFile]
  /// Paths of the files that every page is made from: settings and words.
  private let settings: [String]
  private let rootFolder: String

  /// Nothing where its program is missing, or nobody waits for it.
  let printer: PagePrinter?

  /// - Parameters:
  ///   - memory: of a workshop before this one.
  ///   - made: by programs before.
  init(
    site: Site, content: ContentFolder, options: BuildOptions,
    memory: TemplateMemory = TemplateMemory(), made: ProgramFiles? = nil
  ) throws(EnvironmentError) {
    let templates = try TemplateFolder(
      shipped: options.shippedTemplates, own: options.templates, language: site.language,
      disk: content.disk, memory: memory)
    let assets = templates.assets.map { name, bytes in
      (name: name, file: OutputFile(path: Fingerprint.assetPath(name, bytes), bytes: bytes))
    }.sorted { $0.name < $1.name }
    let library = memory.library(templates.templates, templates.strings, templates.places) {
      TemplateLibrary(
        templates.templates, views: PageKinds.views, strings: templates.strings,
        language: templates.strings.language, home: options.shippedTemplates,
        former: PageKinds.formerNames, places: templates.places, insteadOf: $0)
    }
    self.site = site
    self.content = content
    self.options = options
    strings = templates.strings
    renderer = PageRenderer(
      library: library, strings: templates.strings, site: site,
      assets: Dictionary(
        uniqueKeysWithValues: assets.map { ($0.name, PageAddress($0.file.path)) }),
      liveScript: options.isPreview ? Preview.liveScript : nil)
    let style = assets.first { $0.name == "site.css" }?.file
    printer =
      options.isPreview
      ? nil
      : PagePrinter(
        renderer,
        style: OutputFile(
          path: style?.path ?? "site.css", bytes: (style?.bytes ?? []) + templates.documentStyle)
      ) { try made?.bytes($0, $1, $2) ?? $2() }
    faultyLocales = templates.faultyLocales
    settings = [content.path + "/site.yaml"] + templates.localeFiles
    rootFiles = templates.rootFiles
    let example = try Workshop.files(in: options.shippedTemplates + "/example", content.disk)
    let catalogue = Catalogue(
      site: site, strings: strings, standards: [], rules: RuleBook.all,
      encoding: { EncodingManual(example: example) })
    let manuals = PageKinds.manuals.flatMap { $0.pages(of: catalogue) }
    let examples = options.shippedTemplates + "/example/"
    let makePage = { [renderer, settings] page in
      Workshop.artifact(page, of: nil, renderer, dependsOn: settings + [examples])
    }
    shared = PartMaker(
      assets.map { Workshop.artifact($0.name, $0.file) }
        + Workshop.schemas(strings, dependsOn: templates.localeFiles) + manuals.map(makePage))
    rootFolder = (options.templates ?? options.shippedTemplates) + "/top-level/"
    let own = templates.diagnostics + library.faults
    faults = own
    let taken = SitePart(self.catalogue([]), workshop: self).artifacts.map(\.address)
    faults = own + clashes(with: taken.dropFirst(shared.artifacts.count + rootFiles.count))
  }

  /// Files for the top of the site that are called like what the tool itself makes.
  func clashes(with addresses: some Sequence<String>) -> [Diagnostic] {
    let taken = Set(addresses)
    return rootFiles.filter { taken.contains($0.path) }
      .map { TemplateName().taken($0.path, in: rootFolder + $0.path) }
  }

  private static func files(
    in folder: String, _ disk: Disk
  ) throws(EnvironmentError) -> [String: FileContent] {
    disk.isFolder(folder) ? try disk.files(below: folder) : [:]
  }

  /// Knows what belongs to no standard.
  var links: LinkChecker {
    var links = LinkChecker(baseAddress: site.address.value)
    for artifact in shared.artifacts { links.add(artifact) }
    for path in ["index.html", "404.html", "search.html"] { links.add(file: path) }
    if let script = renderer.liveScript { links.add(file: script.path) }
    return links
  }

  func weigher() throws(EnvironmentError) -> PageWeigher {
    var weigher = PageWeigher(baseAddress: site.address.value)
    for artifact in shared.artifacts where artifact.kind == .asset {
      if let made = try? shared.make(artifact) { try weigher.add(made.file) }
    }
    return weigher
  }

  // MARK: Artifacts

  private static func artifact(_ name: String, _ file: OutputFile) -> Artifact {
    let parts = ["site.css": "styles", "site.js": "scripts"]
    return Artifact(
      address: file.path, kind: .asset, part: nil, cost: .light, source: nil,
      dependsOn: ["Templates/\(parts[name] ?? "assets")/"], isArchived: true, isKeptOffline: true
    ) { _ in Artifact.Made(file: file) }
  }

  /// - Parameter strings: editors show what a key is for in the language of the site.
  private static func schemas(_ strings: Strings, dependsOn files: [String]) -> [Artifact] {
    JSONSchema.names.map { name in
      let address = "schema/\(name).schema.json"
      return Artifact(
        address: address, kind: .schema, part: nil, cost: .light, source: nil, dependsOn: files,
        isArchived: true
      ) { _ in
        let schema = JSONSchema { strings.text($0) }
        return Artifact.Made(file: OutputFile(path: address, text: schema.text(named: name)))
      }
    }
  }

  /// - Parameter book: the standard of the page; without one, the page shows all standards.
  func artifact(_ page: Page, of book: StandardBook?) -> Artifact {
    let standard = page.standard.map { $0 + "/" } ?? ""
    return Self.artifact(
      page, of: book, renderer, dependsOn: settings + ["\(content.path)/standards/\(standard)"])
  }

  private static func artifact(
    _ page: Page, of book: StandardBook?, _ renderer: PageRenderer, dependsOn data: [String]
  ) -> Artifact {
    Artifact(
      address: page.address.path, kind: .page, title: page.title, part: page.standard,
      cost: .page, template: renderer.templatePath(of: page), source: page.datum,
      dependsOn: renderer.templateFiles(of: page) + data,
      isArchived: true, isKeptOffline: true, anchors: page.anchors
    ) { _ in
      guard let rendered = renderer.render(page, of: book) else {
        throw EnvironmentError(
          "\(page.address.path) cannot be made: its template is missing",
          help: "“gangmu check” tells why")
      }
      let file = OutputFile(path: page.address.path, bytes: rendered.bytes)
      return Artifact.Made(file: file, page: rendered)
    }
  }

  // MARK: Standards

  /// What keeps files from being made that the site should have.
  var obstacles: [EnvironmentError] {
    ExportFormats.obstacles(to: site.downloads, printer: printer)
  }

  /// A standard with everything its pages and files need.
  ///
  /// - Parameter findings: all about the standard.
  func book(_ input: CheckInput, findings: [Diagnostic]) -> StandardBook {
    StandardBook(
      input, site: site, strings: strings, findings: findings, rules: RuleBook.all
    ) { [formats = site.downloads, printer] in
      ExportFormats.downloads(of: $0, in: formats, printer: printer)
    }
  }

  /// A standard as rules and pages look at it.
  func input(_ standard: Standard) -> CheckInput {
    CheckInput(DerivedStandard(standard, hours: site.hours, questions: site.questions))
  }

  /// Reads and checks one standard. Rules look only at a standard of which every file could be
  /// parsed; after other faults of reading, only those rules that judge what stands in one place.
  func check(_ id: String, _ files: [String: FileContent]) -> CheckedStandard {
    CheckedStandard(id, files, content, derive: input)
  }

  /// About addresses that a standard once had.
  func aliasFindings(_ checked: CheckedStandard) -> [Diagnostic] {
    guard checked.isComplete, let input = checked.input else { return [] }
    return StandardPart.aliasFindings(of: book(input, findings: checked.findings), self)
      .map { $0.owned(by: input.standard.id) }
  }

  /// The whole site as its own pages see it.
  func catalogue(_ summaries: [StandardSummary]) -> Catalogue {
    Catalogue(
      site: site, strings: strings, standards: summaries, rules: RuleBook.all,
      encoding: { EncodingManual() },
      search: CatalogueSearch(summaries) { Fingerprint.short(Array($0.utf8)) })
  }
}

/// A standard with all findings about it.
struct CheckedStandard: Sendable {
  /// Nothing if it could not be read far enough.
  let input: CheckInput?
  /// In the order of the files.
  let findings: [Diagnostic]
  /// Whether every file could be parsed.
  let isComplete: Bool
  /// Whether nothing is left out because it could not be read.
  let isReadWhole: Bool

  /// Those that keep the standard from being made.
  var unusableFiles: Set<String> {
    isComplete ? [] : Set(findings.filter(\.isOpenError).map(\.position.file))
  }

  init(
    _ id: String, _ files: [String: FileContent], _ content: ContentFolder,
    derive: (Standard) -> CheckInput
  ) {
    let result = content.readStandard(id, files)
    input = result.value.map(derive)
    let faults = result.diagnostics
    isReadWhole = !faults.contains(where: \.isOpenError)
    var found = Faults()
    found.add(faults)
    if let input, result.isComplete, faults.count <= Faults.most {
      // A finding about a value that is at fault already is its consequence.
      let faulty = Set(faults.map(\.position))
      let own = Checker.check(input, isReadWhole: isReadWhole)
      found.add(own.filter { !faulty.contains($0.position) })
    }
    let all = faults.count > Faults.most ? faults : found.diagnostics
    findings = all.sorted(by: Diagnostic.inFileOrder)
    isComplete = result.isComplete
  }
}

import Exports
import Packing
import Pages
import Standards

/// One standard as a part of the site: what can be made of it.
struct StandardPart: Sendable {
  let book: StandardBook
  let artifacts: [Artifact]
  /// For the pages that show all standards.
  let summary: StandardSummary
  /// About aliases that lead nowhere, or stand in the way of a page.
  let findings: [Diagnostic]

  /// - Parameter findings: all about the standard.
  init(_ checked: StandardBook, workshop: Workshop) {
    book = checked
    let id = book.standard.id
    let pages = PageKinds.all.flatMap { $0.pages(of: checked) }
    let addresses = pages.map(\.address)
    let redirects = Redirects(book.standard, pages: addresses)
    let search = Self.searchFile(of: book)
    var summary = book.summary(pages: addresses, searchFile: PageAddress(search.path))
    let isProvider = CaseService.isOffered(by: book.site)
    if isProvider { summary.framework = CaseService.document(of: book) }
    let depends = ["\(workshop.content.path)/standards/\(id)/"]
    let files =
      pages.map { workshop.artifact($0, of: checked) }
      + redirects.all.map { Self.redirect($0, of: id, workshop, depends) } + [
        Artifact(
          address: search.path, kind: .script, part: id, cost: .light, source: nil,
          dependsOn: depends, isArchived: true, isKeptOffline: true
        ) { _ in Artifact.Made(file: search) }
      ] + book.downloads.map { Self.download($0, of: checked, depends) }
      + (isProvider ? Self.endpoints(of: book, depends) : [])
    self.summary = summary
    findings = Self.misplaced(redirects, pages: addresses, standard: id, workshop)
    artifacts =
      files + [
        Self.offlineList(book, workshop),
        Self.archive(book, summary, workshop),
      ]
  }

  /// Everything in a standard that can be searched.
  private static func searchFile(of book: StandardBook) -> OutputFile {
    let bytes = Array(book.searchFile.utf8)
    return OutputFile(
      path: "\(book.standard.id)/data/search.\(Fingerprint.short(bytes)).js", bytes: bytes)
  }

  private static func redirect(
    _ redirect: Redirect, of standard: String, _ workshop: Workshop, _ depends: [String]
  ) -> Artifact {
    let renderer = workshop.renderer
    return Artifact(
      address: redirect.from.path, kind: .redirect, title: workshop.strings["moved.title"],
      part: standard, cost: .page, template: renderer.redirectTemplate,
      source: redirect.alias.from.position, dependsOn: [renderer.redirectTemplate] + depends,
      isArchived: true, isKeptOffline: true
    ) { _ in
      guard let page = renderer.render(redirect) else {
        throw EnvironmentError("\(redirect.from.path) cannot be made: its template is missing")
      }
      return Artifact.Made(
        file: OutputFile(path: redirect.from.path, bytes: page.bytes), page: page)
    }
  }

  /// What systems ask a provider of CASE for.
  private static func endpoints(of book: StandardBook, _ depends: [String]) -> [Artifact] {
    CaseService.files(of: book).map { path, text in
      Artifact(
        address: path, kind: .file, part: book.standard.id, cost: .light, source: nil,
        dependsOn: depends
      ) { _ in Artifact.Made(file: OutputFile(path: path, text: text)) }
    }
  }

  private static func download(
    _ download: Download, of book: StandardBook, _ depends: [String]
  ) -> Artifact {
    let path = download.address.path
    return Artifact(
      address: path, kind: .file, title: download.name, part: book.standard.id,
      cost: download.format.isHeavy ? .heavy : .light, source: nil, dependsOn: depends,
      downloadName: download.name, program: download.program,
      // Too much for a phone to keep unasked.
      isArchived: !download.format.isHeavy, isKeptOffline: download.format.isForReaders
    ) { _ in Artifact.Made(file: OutputFile(path: path, bytes: try download.bytes(of: book))) }
  }

  /// What a browser needs to show the pages of the standard without a network.
  private static func offlineList(_ book: StandardBook, _ workshop: Workshop) -> Artifact {
    let path = book.offlineAddress.path
    return Artifact(
      address: path, kind: .list, part: book.standard.id, cost: .heavy, source: nil,
      dependsOn: ["\(book.standard.id)/", "assets/"]
    ) { maker in
      let files =
        try workshop.shared.files { $0.kind == .asset } + maker.files { $0.isKeptOffline }
      return Artifact.Made(file: OfflineList.file(at: path, of: files))
    }
  }

  /// The standard to take away, with a catalogue that lists nothing else.
  private static func archive(
    _ book: StandardBook, _ summary: StandardSummary, _ workshop: Workshop
  ) -> Artifact {
    let path = book.archiveAddress.path
    return Artifact(
      address: path, kind: .archive, part: book.standard.id, cost: .heavy, source: nil,
      dependsOn: ["\(book.standard.id)/", "assets/", "schema/"],
      downloadName: "\(book.standard.id).zip"
    ) { maker in
      let small = SitePart(workshop.catalogue([summary]), workshop: workshop)
      let own = PartMaker(small.artifacts, shared: workshop.shared)
      let changed = try book.pagesOfArchive.map {
        try workshop.artifact($0, of: book).make(maker).file
      }
      let replaced = Set(changed.map(\.path))
      let files =
        try own.files { $0.isArchived } + changed
        + maker.files { $0.isArchived && !replaced.contains($0.address) }
      let bytes = try ZipArchive.bytes(of: files, date: summary.changed)
      return Artifact.Made(file: OutputFile(path: path, bytes: bytes))
    }
  }

  /// What is wrong with the aliases of a standard, without making anything of it.
  static func aliasFindings(of book: StandardBook, _ workshop: Workshop) -> [Diagnostic] {
    let isAside = workshop.rootFiles.contains { $0.path.hasPrefix(book.standard.id + "/") }
    guard !book.standard.aliases.isEmpty || isAside else { return [] }
    let pages = PageKinds.all.flatMap { $0.pages(of: book) }.map(\.address)
    let redirects = Redirects(book.standard, pages: pages)
    return misplaced(redirects, pages: pages, standard: book.standard.id, workshop)
  }

  private static func misplaced(
    _ redirects: Redirects, pages: [PageAddress], standard: String, _ workshop: Workshop
  ) -> [Diagnostic] {
    let empty = redirects.empty.map { alias in
      BrokenLink().report(
        alias.to.value, on: "\(standard)/\(alias.from.value)",
        template: workshop.renderer.redirectTemplate, datum: alias.to.position)
    }
    return AliasClash().check(redirects.all, pages: pages) + empty
      + workshop.clashes(with: pages.map(\.path))
  }
}

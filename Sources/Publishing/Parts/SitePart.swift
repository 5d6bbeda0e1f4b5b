import Exports
import Packing
import Pages
import Standards

/// What belongs to no standard and shows all of them, as a part of the site.
struct SitePart: Sendable {
  let artifacts: [Artifact]

  /// Names across all standards are kept offline up to so many bytes: nobody should have to load a
  /// whole large catalogue. A search within a standard needs the lists only.
  private static let namesOffline = 200_000

  init(_ catalogue: Catalogue, workshop: Workshop) {
    let notFound = SiteAddresses.notFound(site: workshop.site.address.value).path
    let pages = PageKinds.catalogues.flatMap { $0.pages(of: catalogue) }.map { page in
      var artifact = workshop.artifact(page, of: nil)
      // The page for addresses that do not exist is for servers only.
      artifact.isArchived = page.address.path != notFound
      artifact.isKeptOffline = artifact.isArchived
      return artifact
    }
    let standards = "\(workshop.content.path)/standards/"
    func files(
      _ files: [(path: String, text: String)], _ kind: Artifact.Kind, isKept: Bool = false
    ) -> [Artifact] {
      files.map { file in
        Artifact(
          address: file.path, kind: kind, part: nil, cost: .light, source: nil,
          dependsOn: [standards], isArchived: isKept, isKeptOffline: isKept
        ) { _ in Artifact.Made(file: OutputFile(path: file.path, text: file.text)) }
      }
    }
    let names = files(catalogue.search?.nameFiles ?? [], .script)
    let keepsNames =
      (catalogue.search?.nameFiles ?? [])
      .reduce(0) { $0 + $1.text.utf8.count } <= Self.namesOffline
    let shards =
      files(catalogue.search?.listFiles ?? [], .script, isKept: true)
      + names.map { file in
        var own = file
        own.isKeptOffline = keepsNames
        own.isArchived = true
        return own
      }
    let machines =
      files(Sitemap(catalogue).files, .file)
      + files([(path: Robots.path, text: Robots.text(catalogue.site))], .file)
    let service =
      CaseService.isOffered(by: catalogue.site) ? files(Self.caseFiles(catalogue), .file) : []
    let roots = workshop.rootFiles.map { file in
      Artifact(
        address: file.path, kind: .file, part: nil, cost: .light, source: nil,
        dependsOn: ["Templates/top-level/"]
      ) { _ in Artifact.Made(file: file) }
    }
    artifacts =
      workshop.shared.artifacts + roots + pages + shards + machines + service + [Self.offlineList]
  }

  /// What a provider of CASE says of all its documents, and of itself.
  private static func caseFiles(_ catalogue: Catalogue) -> [(path: String, text: String)] {
    [
      (CaseService.documents, CaseService.list(catalogue.standards.compactMap(\.framework))),
      (CaseService.discovery, CaseService.discovery(of: catalogue.site)),
    ]
  }

  /// What a browser keeps that belongs to no standard.
  private static var offlineList: Artifact {
    let path = SiteAddresses.offlineFiles.path
    return Artifact(
      address: path, kind: .list, part: nil, cost: .heavy, source: nil,
      dependsOn: ["assets/", "search/"]
    ) { maker in
      Artifact.Made(
        file: OfflineList.file(at: path, of: try maker.files { $0.isKeptOffline }))
    }
  }
}

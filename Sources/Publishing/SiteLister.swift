import Pages
import Reading
import Standards

/// Lists every file of a site with what it is made from, without making any.
package struct SiteLister: Sendable {
  let options: BuildOptions
  let disk: Disk

  package init(options: BuildOptions, disk: Disk = Disk()) {
    self.options = options
    self.disk = disk
  }

  /// What belongs to no standard first, then the standards in alphabetical order.
  package func list() async throws -> [Artifact] {
    let content = try ContentFolder(path: options.content, disk: disk)
    guard let settings = try content.readSite().value.map(options.applied) else {
      throw EnvironmentError(
        "\(options.content)/site.yaml cannot be read", help: "“gangmu check” tells why")
    }
    let workshop = try Workshop(site: settings, content: content, options: options)
    let parts = try await Workers(jobs: options.jobs).map(try content.standardIds()) { id in
      guard let standard = content.readStandard(id, try content.files(of: id)).value else {
        throw EnvironmentError(
          "the standard \(id) cannot be read", help: "“gangmu check” tells why")
      }
      return StandardPart(
        workshop.book(workshop.input(standard), findings: []), workshop: workshop)
    }
    let site = SitePart(workshop.catalogue(parts.map(\.summary)), workshop: workshop)
    return site.artifacts + parts.flatMap(\.artifacts)
  }
}

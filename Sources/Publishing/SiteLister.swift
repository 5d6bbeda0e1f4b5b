import Pages
import Reading
import Standards

/// Lists every page of a site with what it is made from, without rendering anything.
package struct SiteLister: Sendable {
  let options: BuildOptions
  let disk: Disk

  package init(options: BuildOptions, disk: Disk = Disk()) {
    self.options = options
    self.disk = disk
  }

  package func list() async throws -> [ListedPage] {
    let content = try ContentFolder(path: options.content, disk: disk)
    guard let settings = try content.readSite().value.map(options.applied) else {
      throw PublishingError(
        "\(options.content)/site.yaml cannot be read", help: "“gangmu check” tells why")
    }
    let templates = try options.templateFolder(language: settings.language.value, disk: disk)
    let workshop = try Workshop(site: settings, content: content, templates: templates)
    let lister = PageLister(workshop: workshop)
    let standards = try await Workers(jobs: options.jobs)
      .map(try content.standardIds(), lister.pages)
    return lister.sitePages(standards.map(\.summary)) + standards.flatMap(\.pages)
  }
}

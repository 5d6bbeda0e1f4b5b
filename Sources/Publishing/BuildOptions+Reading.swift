import Reading
import Standards

extension BuildOptions {
  /// Folders that must not be written to.
  var sources: [String] { [content, shippedTemplates] + (templates.map { [$0] } ?? []) }

  /// The settings of a site with the address that the user asked for.
  func applied(to site: Site) throws(PublishingError) -> Site {
    guard let baseAddress else { return site }
    guard SiteReader.accepts(address: baseAddress) else {
      throw PublishingError(
        "“\(baseAddress)” is not the address of a site",
        help: "name it whole: --base-url https://example.org/")
    }
    return Site(
      title: site.title, address: Located(value: baseAddress, position: site.address.position),
      language: site.language, sourceAddress: site.sourceAddress, hours: site.hours,
      questions: site.questions, position: site.position)
  }

  func templateFolder(
    language: String, disk: Disk
  ) throws(PublishingError) -> TemplateFolder {
    try TemplateFolder(
      shipped: shippedTemplates, own: templates, language: language, disk: disk)
  }
}

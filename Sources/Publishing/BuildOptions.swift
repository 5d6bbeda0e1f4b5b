package import Standards

/// What a user may say about a build.
package struct BuildOptions: Sendable {
  /// Folder with `site.yaml` and `standards/`.
  package var content: String
  /// Folder of templates that replace shipped ones; may lack any of them.
  package var templates: String?
  /// Folder of the templates that come with the tool.
  package var shippedTemplates: String
  package var output: String
  /// Replaces the address of `site.yaml`.
  package var baseAddress: String?
  /// Standards worked on at once.
  package var jobs: Int
  /// Whether text files get compressed copies beside them.
  package var precompresses: Bool
  /// Folder that remembers what was built; nothing is remembered without.
  package var cache: String?
  /// Kinds of files to take away, instead of those in `site.yaml`.
  package var downloads: [DownloadFormat]?
  /// Whether pages are for a preview, which keeps them up to date.
  package var isPreview = false

  package init(
    content: String,
    templates: String?,
    shippedTemplates: String,
    output: String,
    baseAddress: String?,
    jobs: Int,
    precompresses: Bool = false,
    cache: String? = nil
  ) {
    self.content = content
    self.templates = templates
    self.shippedTemplates = shippedTemplates
    self.output = output
    self.baseAddress = baseAddress
    self.jobs = jobs
    self.precompresses = precompresses
    self.cache = cache
  }
}

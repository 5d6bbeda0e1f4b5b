import Exports
import Packing
import Standards
import Pages
import Templating
import Reading

extension BuildCache {
  /// Digest of the tool and its libraries, of what the user asked for, of settings and templates.
  static func common(_ options: BuildOptions, _ disk: Disk) throws(EnvironmentError) -> String {
    guard options.cache != nil else { return "" }
    var digest = InputDigest()
    digest.add(disk.tool)
    for library in [
      TemplateLibrary.markdownVersion, Deflate.linkedVersion, StandardReader.linkedVersion,
    ] { digest.add(library) }
    digest.add(options.content)
    digest.add(options.baseAddress ?? "")
    digest.add(options.downloads?.map(\.rawValue).joined(separator: " ") ?? "")
    digest.add(PagePrinter.browser?.stamp ?? "")
    digest.add(options.precompresses ? "precompressed" : "plain")
    digest.add(disk.content("site.yaml", in: options.content))
    for folder in [options.shippedTemplates, options.templates] {
      digest.add(folder ?? "")
      if let folder, disk.isFolder(folder) { digest.add(try disk.files(below: folder)) }
    }
    return digest.digits
  }
}

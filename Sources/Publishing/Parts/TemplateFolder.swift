import Packing
import Pages
import Reading
import Standards
import Templating

/// The templates of a site: shipped ones, each of which a user's folder may replace.
struct TemplateFolder: Sendable {
  /// By name without ending, see `TemplateLibrary`.
  let templates: [String: TemplateFile]
  let strings: Strings
  /// Paths of the files that the words are from.
  let localeFiles: [String]
  /// Contents by name, such as `site.css` and `site.js`, which are joined from the parts in
  /// `styles` and `scripts`.
  let assets: [String: [UInt8]]
  /// What documents that a program prints have beside the style sheet of pages.
  let documentStyle: [UInt8]
  /// Files that are published at the root of the site, under their own names.
  let rootFiles: [OutputFile]
  /// Where the user's own strings stand.
  let places: StringPlaces
  /// Faults of locale files, and of files that cannot be read.
  let diagnostics: [Diagnostic]
  /// Files of words that cannot be used as they are.
  let faultyLocales: Set<String>

  init(
    shipped: String, own: String?, language: Located<String>, disk: Disk,
    memory: TemplateMemory = TemplateMemory()
  ) throws(EnvironmentError) {
    guard disk.isFolder(shipped) else {
      throw EnvironmentError(
        "the templates that come with the tool are not at \(shipped)",
        help: "keep the folder Templates beside the tool, or name it: --templates DIR")
    }
    if let own, !disk.isFolder(own) {
      throw EnvironmentError("there is no folder \(own)", help: "name a folder: --templates DIR")
    }
    let folders =
      own.map { disk.absolute($0) == disk.absolute(shipped) ? [$0] : [shipped, $0] } ?? [shipped]
    var templates: [String: TemplateFile] = [:]
    var assets: [String: [UInt8]] = [:]
    var styles: [String: [UInt8]] = [:]
    var scripts: [String: [UInt8]] = [:]
    var rootFiles: [String: [UInt8]] = [:]
    var documentStyle: [UInt8] = []
    let locale = SiteLocale(
      language: language, folders: folders, disk: disk, memory: memory)
    var diagnostics: [Diagnostic] = []
    var known: Set<String> = []
    for folder in folders {
      let files = try disk.files(below: folder)
      for (name, content) in files.sorted(by: { $0.key < $1.key }) {
        // The folder of the user is the second one.
        if !known.isEmpty, let meant = TemplateNames.meant(by: name, known: known) {
          diagnostics.append(
            TemplateName().misnamed(folder + "/" + name, name: name, meant: meant))
          continue
        }
        guard case .bytes(let bytes) = content else {
          if name != "locales/\(language.value).yaml",
            let fault = content.fault(at: folder + "/" + name)
          {
            diagnostics.append(fault)
          }
          continue
        }
        if Self.isText(name) {
          diagnostics += content.textFault(at: folder + "/" + name).map { [$0] } ?? []
        }
        if name.hasSuffix(".css") {
          diagnostics += StyleSheet.faults(
            in: String(decoding: bytes, as: UTF8.self), file: folder + "/" + name)
        }
        if name.hasPrefix("assets/") {
          assets[String(name.dropFirst(7))] = bytes
        } else if name.hasPrefix("styles/"), name.hasSuffix(".css") {
          styles[String(name.dropFirst("styles/".count))] = bytes
        } else if name.hasPrefix("scripts/"), name.hasSuffix(".js") {
          scripts[String(name.dropFirst("scripts/".count))] = bytes
        } else if name == "document.css" {
          documentStyle = bytes
        } else if name.hasPrefix("top-level/") {
          rootFiles[String(name.dropFirst("top-level/".count))] = bytes
        } else if let key = TemplateFolder.templateName(name) {
          templates[key] = TemplateFile(
            path: folder + "/" + name, text: String(decoding: bytes, as: UTF8.self))
        }
      }
      known = Set(files.keys)
    }
    self.templates = templates
    self.documentStyle = documentStyle
    // A style sheet or a script brought whole stands in place of all parts.
    self.assets = [
      "site.css": TemplateFolder.joined(styles), "site.js": TemplateFolder.joined(scripts),
    ].merging(assets) { _, whole in whole }
    self.rootFiles = rootFiles.map { OutputFile(path: $0.key, bytes: $0.value) }
      .sorted { $0.path < $1.path }
    strings = locale.strings
    localeFiles = locale.files
    places = folders.count > 1 ? locale.places(below: folders[1]) : StringPlaces()
    self.diagnostics = diagnostics + locale.diagnostics + locale.unheard(by: templates.values)
    // A locale that is not there is told where it is named.
    faultyLocales = Set(
      locale.diagnostics.filter(\.isOpenError).map(\.position.file).map { file in
        folders.contains { file.hasPrefix($0 + "/") }
          ? file : "\(own ?? shipped)/locales/\(language.value).yaml"
      })
  }

  /// The parts of a file in the order of their names.
  private static func joined(_ parts: [String: [UInt8]]) -> [UInt8] {
    parts.sorted { $0.key < $1.key }.reduce(into: []) { whole, part in
      whole += part.value
      if part.value.last.map({ $0 != UInt8(ascii: "\n") }) ?? false { whole.append(0x0A) }
    }
  }

  private static func isText(_ name: String) -> Bool {
    name.hasSuffix(".css") || templateName(name) != nil
  }

  private static func templateName(_ path: String) -> String? {
    // A name that no document has is told when all are known.
    if !path.contains("/"), path.hasSuffix(".html") { return String(path.dropLast(5)) }
    guard path.hasPrefix("pages/") || path.hasPrefix("partials/") else { return nil }
    if path.hasSuffix(".md") { return String(path.dropLast(3)) }
    let isPartial = path.hasPrefix("partials/") && path.hasSuffix(".html")
    return isPartial ? String(path.dropLast(5)) : nil
  }
}

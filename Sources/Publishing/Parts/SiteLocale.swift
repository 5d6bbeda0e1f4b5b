import Pages
import Reading
import Standards
import Templating

/// The words of a site in one language, with what they fall back to.
struct SiteLocale {
  let strings: Strings
  /// Whether a folder has a file of the language.
  let isThere: Bool
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter folders: of templates, the shipped one first; words of later ones win.
  init(language: String, folders: [String], disk: Disk, memory: TemplateMemory) {
    var words: [String: String] = [:]
    var chain: [String] = []
    var next: Located<String>?
    var own: LocaleWords?
    while true {
      let locale = LocaleWords(
        next?.value ?? language, folders: folders, disk: disk, memory: memory)
      own = own ?? locale
      diagnostics += locale.diagnostics
      words.merge(locale.strings) { own, _ in own }
      chain.append(locale.language)
      next = locale.fallback
      guard let fallback = next else { break }
      if chain.contains(fallback.value) {
        diagnostics.append(TemplateLocale().circular(chain + [fallback.value], at: fallback))
        break
      }
      let known = LocaleWords.languages(of: folders, disk: disk)
      guard known.contains(fallback.value) else {
        diagnostics.append(TemplateLocale().unknownFallback(fallback, known: known))
        break
      }
    }
    isThere = own?.file != nil
    // The English words are complete; what is missing stands in for itself, so that it is one
    // finding and not one at each place of use.
    let complete = LocaleWords(
      "en", folders: Array(folders.prefix(1)), disk: disk, memory: memory
    ).strings
    let missing = complete.keys.filter { words[$0] == nil }.sorted()
    if let file = own?.file, own?.diagnostics.isEmpty ?? false, !missing.isEmpty {
      diagnostics.append(TemplateLocale().missing(missing, in: file))
    }
    strings = Strings(language: language, strings: words.merging(complete) { own, _ in own })
  }
}

/// What the folders say in one language, without what it falls back to.
private struct LocaleWords {
  let language: String
  private(set) var strings: [String: String] = [:]
  private(set) var fallback: Located<String>?
  private(set) var diagnostics: [Diagnostic] = []
  /// The last file that could be read.
  private(set) var file: String?

  init(_ language: String, folders: [String], disk: Disk, memory: TemplateMemory) {
    self.language = language
    let name = "locales/\(language).yaml"
    for folder in folders {
      let path = "\(folder)/\(name)"
      let result = memory.locale(path, disk.content(name, in: folder))
      diagnostics += result.diagnostics
      guard let locale = result.value else { continue }
      file = path
      strings.merge(locale.strings) { _, own in own }
      fallback = locale.fallback ?? fallback
    }
  }

  static func languages(of folders: [String], disk: Disk) -> [String] {
    let names = folders.flatMap { folder in
      ((try? disk.files(below: folder)) ?? [:]).keys
        .filter { $0.hasPrefix("locales/") && $0.hasSuffix(".yaml") }
        .map { String($0.dropFirst("locales/".count).dropLast(".yaml".count)) }
    }
    return Set(names).sorted()
  }
}

import Pages
import Reading
import Standards
import Templating

/// The words of a site in one language, with what they fall back to.
struct SiteLocale {
  let strings: Strings
  /// Paths of the files that the words are from.
  let files: [String]
  private(set) var diagnostics: [Diagnostic] = []
  private var unheard: [(key: String, position: SourcePosition)] = []

  /// - Parameters:
  ///   - language: as the settings of the site name it.
  ///   - folders: of templates, the shipped one first; words of later ones win.
  init(language: Located<String>, folders: [String], disk: Disk, memory: TemplateMemory) {
    var words: [String: String] = [:]
    var chain: [String] = []
    var next: Located<String>? = language
    var own: LocaleWords?
    while let named = next {
      if chain.contains(named.value) {
        diagnostics.append(TemplateLocale().circular(chain + [named.value], at: named))
        break
      }
      let locale = LocaleWords(named.value, folders: folders, disk: disk, memory: memory)
      guard locale.isThere else {
        let known = LocaleWords.languages(of: folders, disk: disk)
        diagnostics.append(TemplateLocale().unknown(named, known: known))
        break
      }
      own = own ?? locale
      diagnostics += locale.diagnostics
      words.merge(locale.strings) { own, _ in own }
      chain.append(locale.language)
      next = locale.fallback
    }
    // The English words are complete; what is missing stands in for itself, so that it is one
    // finding and not one at each place of use.
    let shipped = { (language: String) in
      LocaleWords(language, folders: Array(folders.prefix(1)), disk: disk, memory: memory).strings
    }
    let complete = shipped("en")
    let missing = complete.keys.filter { words[$0] == nil }.sorted()
    if let file = own?.file, own?.diagnostics.isEmpty ?? false, !missing.isEmpty {
      diagnostics.append(TemplateLocale().missing(missing, in: file))
    }
    files = chain.flatMap { language in
      folders.map { "\($0)/locales/\(language).yaml" }.filter(disk.exists)
    }
    strings = Strings(language: language.value, strings: words.merging(complete) { own, _ in own })
    // Chinese has the sentences of the tool and of the manuals as well.
    unheard = own.map { Self.unheard($0, complete: complete, manuals: shipped("zh-CN")) } ?? []
    diagnostics += own.map { Self.unfilled($0, complete: complete) } ?? []
  }

  /// What the last file of the language says that no page asks for, unless a template does.
  func unheard(by templates: some Collection<TemplateFile>) -> [Diagnostic] {
    let strange = unheard.filter { unheard in
      !templates.contains { $0.text.contains("t." + unheard.key) }
    }
    guard !strange.isEmpty else { return [] }
    let known = Set(strings.keys).subtracting(unheard.map(\.key)).sorted()
    return strange.map { TemplateLocale().unheard($0.key, known: known, at: $0.position) }
  }

  private static func unheard(
    _ own: LocaleWords, complete: [String: String], manuals: [String: String]
  ) -> [(key: String, position: SourcePosition)] {
    own.placed.filter { complete[$0.key] == nil && manuals[$0.key] == nil }
  }

  /// Places that nothing fills would be printed with their braces.
  private static func unfilled(
    _ own: LocaleWords, complete: [String: String]
  ) -> [Diagnostic] {
    // Made once: to make a pattern takes longer than to search for it.
    let pattern = /\{[A-Za-z][A-Za-z.]*\}/
    func places(_ text: String) -> [String] { text.matches(of: pattern).map { String($0.output) } }
    return own.placed.flatMap { key, position -> [Diagnostic] in
      guard let english = complete[key], let text = own.strings[key], text != english,
        text.says("{")
      else { return [] }
      let known = places(english)
      return places(text).filter { !known.contains($0) && !$0.hasPrefix("{word.") }
        .map { TemplateLocale().unfilled($0, in: key, known: known, at: position) }
    }
  }
}

/// What the folders say in one language, without what it falls back to.
private struct LocaleWords {
  let language: String
  private(set) var strings: [String: String] = [:]
  /// The strings of the last file with their places, from top to bottom.
  var placed: [(key: String, position: SourcePosition)] {
    positions.sorted { ($0.value.line, $0.value.column) < ($1.value.line, $1.value.column) }
      .map { ($0.key, $0.value) }
  }
  private var positions: [String: SourcePosition] = [:]
  private(set) var fallback: Located<String>?
  private(set) var diagnostics: [Diagnostic] = []
  /// The last file that could be read.
  private(set) var file: String?
  /// Whether a folder has a file of the language, be it faulty.
  var isThere: Bool { file != nil || !diagnostics.isEmpty }

  init(_ language: String, folders: [String], disk: Disk, memory: TemplateMemory) {
    self.language = language
    let name = "locales/\(language).yaml"
    for folder in folders {
      let path = "\(folder)/\(name)"
      let result = memory.locale(path, disk.content(name, in: folder))
      diagnostics += result.diagnostics
      guard let locale = result.value else { continue }
      file = path
      positions = locale.positions
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

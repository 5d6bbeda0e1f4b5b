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
  private var placed: [String: SourcePosition] = [:]
  /// Keys of strings with faults.
  private var faulty: Set<String> = []

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
    guard let own else { return }
    placed = Dictionary(own.placed.map { ($0.key, $0.position) }) { first, _ in first }
    let wrong = Self.wrong(own, complete: complete, manuals: shipped("zh-CN"))
    diagnostics += wrong.map(\.fault)
    faulty = Set(wrong.map(\.key))
  }

  /// Where strings stand, of those in a folder.
  func places(below folder: String) -> StringPlaces {
    StringPlaces(placed.filter { $0.value.file.hasPrefix(folder + "/") }, faulty: faulty)
  }

  /// What the last file of the language says that no page asks for, unless a template does.
  func unheard(by templates: some Collection<TemplateFile>) -> [Diagnostic] {
    let strange = unheard.filter { unheard in
      !templates.contains { Self.asks($0.text, for: unheard.key) }
    }
    guard !strange.isEmpty else { return [] }
    let known = Set(strings.keys).subtracting(unheard.map(\.key)).sorted()
    return strange.map { TemplateLocale().unheard($0.key, known: known, at: $0.position) }
  }

  private static func asks(_ text: String, for key: String) -> Bool {
    text.ranges(of: "t." + key).contains { range in
      guard let next = text[range.upperBound...].first else { return true }
      return !next.isLetter && !next.isNumber && next != "." && next != "-" && next != "_"
    }
  }

  private static func unheard(
    _ own: LocaleWords, complete: [String: String], manuals: [String: String]
  ) -> [(key: String, position: SourcePosition)] {
    own.placed.filter { complete[$0.key] == nil && manuals[$0.key] == nil }
  }

  /// Places that nothing fills would be printed with their braces; empty strings leave holes.
  private static func wrong(
    _ own: LocaleWords, complete: [String: String], manuals: [String: String]
  ) -> [(key: String, fault: Diagnostic)] {
    own.placed.flatMap { key, position -> [(key: String, fault: Diagnostic)] in
      guard let text = own.strings[key] else { return [] }
      if text.allSatisfy(\.isWhitespace), (complete[key] ?? manuals[key])?.isEmpty != true {
        return [(key, TemplateLocale().empty(key, at: position))]
      }
      // What is for manuals and for the tool has places of its own.
      guard text.says("{"), complete[key] != nil || manuals[key] == nil else { return [] }
      let english = complete[key] ?? ""
      guard text != english else { return [] }
      let known = StringWithWords(english).places
      return StringWithWords(text).places.filter { !known.contains($0) }.map {
        (key, TemplateLocale().unfilled($0, in: key, known: known, at: position))
      }
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

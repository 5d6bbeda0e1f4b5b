package import Standards

/// All templates of a site, each compiled once.
package struct TemplateLibrary: Sendable {
  /// Name and version of the library that parses Markdown.
  package static var markdownVersion: String { DocumentParser.linkedVersion }

  private let sources: [String: TemplateSource]
  private var compiled: [String: LibraryCompiler.Compiled] = [:]
  /// Of templates that are as an earlier library has them: the paths of the files whose faults are
  /// the reason, by the template's path.
  private var standIns: [String: Set<String>] = [:]
  /// Everything that is wrong with the templates, each fault once, in the order of files and lines.
  package private(set) var faults: [Diagnostic] = []
  /// Names that templates use, by view: `HoursView.rows`.
  package var usedNames: Set<String> {
    let used: Set<UsedName> = compiled.values.reduce(into: []) { $0.formUnion($1.names) }
    return Set(used.map { "\($0.shape.name).\($0.field)" })
  }
  package var usedStrings: Set<String> {
    compiled.values.reduce(into: []) { $0.formUnion($1.strings) }
  }

  /// - Parameters:
  ///   - files: by name without ending: `layout`, `pages/matrix`, `partials/facts`.
  ///   - views: for each template that is a page or a document, what it may use, outermost first.
  ///   - home: folder of the templates that come with the tool.
  ///   - language: tag of the site's language.
  ///   - former: names that templates could use once.
  ///   - places: of the user's own strings.
  ///   - earlier: with the same views, strings and former names: of its templates, those whose
  ///     files are as they were are not compiled again.
  package init(
    _ files: [String: TemplateFile], views: [(template: String, views: [ViewShape])],
    strings: any TemplateStrings, language: String, home: String = "Templates",
    former: [FormerName] = [], places: StringPlaces = StringPlaces(),
    insteadOf earlier: TemplateLibrary? = nil
  ) {
    let log = CompileLog()
    var unscannable: Set<String> = []
    sources = files.mapValues { file in
      let scanner = TagScanner(file)
      log.add(scanner.faults)
      if !scanner.faults.isEmpty { unscannable.insert(file.path) }
      return TemplateSource(file: file, pieces: scanner.pieces, isCutOff: scanner.isCutOff)
    }
    let compiler = LibraryCompiler(
      sources, unscannable: unscannable, strings: strings, places: places,
      language: PageLanguage(language), home: home, former: former, log: log)
    for (name, views) in views {
      compiled[name] = earlier?.faultless(name, from: sources) ?? compiler.compile(name, views)
    }
    compiler.checkUncalled(called: compiled.values.reduce(into: []) { $0.formUnion($1.sources) })
    let known = views.map(\.template)
    for (name, file) in files where !name.hasPrefix("partials/") && !known.contains(name) {
      log.add(TemplateName().unasked(file, name: name, known: known))
    }
    faults = log.faults.sorted(by: Diagnostic.inFileOrder)
  }

  /// The same, with the templates of an earlier library in place of those that have faults.
  package func with(_ earlier: TemplateLibrary) -> TemplateLibrary {
    var own = self
    for (name, known) in earlier.compiled where known.template.isFaultless {
      let new = compiled[name]
      guard new?.template.isFaultless != true else { continue }
      own.compiled[name] = known
      own.standIns[path(name)] = new?.faulty ?? [earlier.path(name)]
    }
    return own
  }

  /// The files whose faults are why an earlier template stands in for this one; empty if none does.
  ///
  /// - Parameter path: as `path(_:)` gives it.
  package func faultyFiles(behind path: String) -> Set<String> { standIns[path] ?? [] }

  /// A template that could be compiled far enough.
  package subscript(name: String) -> CompiledTemplate? { compiled[name]?.template }

  /// Paths of a template's file and of all its partials, in alphabetical order.
  package func files(of name: String) -> [String] {
    (compiled[name]?.sources ?? [name]).map(path).sorted()
  }

  /// The template's file as the user knows it.
  package func path(_ name: String) -> String { sources[name]?.file.path ?? name }

  /// What became of a template, if it had no faults and the same files would be read again.
  private func faultless(_ name: String, from files: [String: TemplateSource]) -> LibraryCompiler
    .Compiled?
  {
    guard let known = compiled[name], known.template.isFaultless,
      known.sources.allSatisfy({ files[$0]?.file == sources[$0]?.file })
    else { return nil }
    return known
  }
}

/// A template that is ready to write pages.
package struct CompiledTemplate: Sendable {
  let operations: [Operation]
  let language: PageLanguage
  /// Whether nothing was wrong with it: else its pages have faults that follow from those.
  let isFaultless: Bool

  /// - Parameters:
  ///   - views: outermost first, of the types that the template was compiled for.
  ///   - breaks: where lines of headings may end.
  ///   - links: how addresses are written.
  package func render(
    _ views: [ViewInstance], breaks: WordBreaks = WordBreaks([]),
    links: @escaping LinkForm = { $0 }
  ) -> RenderedTemplate {
    var writer = PageWriter(views, language: language, breaks: breaks, links: links)
    writer.run(operations)
    return RenderedTemplate(
      bytes: writer.output, record: writer.record,
      faults: isFaultless ? writer.faults : [])
  }
}

/// What a template wrote.
package struct RenderedTemplate: Sendable {
  package let bytes: [UInt8]
  package let record: PageRecord
  /// Faults that only values can bring.
  package let faults: [Diagnostic]
}

extension View {
  /// The view on a writer's stack.
  package var instance: ViewInstance { Instance(self) }
}

import Standards

/// Compiles the templates of a library one by one.
struct LibraryCompiler {
  /// A template with what it was compiled from and what it uses.
  struct Compiled {
    let template: CompiledTemplate
    /// Names of its file and of its partials.
    let sources: Set<String>
    /// Paths of those of them that have faults.
    let faulty: Set<String>
    let names: Set<UsedName>
    let strings: Set<String>
  }

  /// What a frame calls the page within it, and must write.
  private static let page = "main"

  private let sources: [String: TemplateSource]
  private let strings: any TemplateStrings
  private let places: StringPlaces
  private let language: PageLanguage
  /// Where templates are that nobody has replaced.
  private let home: String
  private let former: [FormerName]
  private var graph: PartialGraph
  /// Paths of files that have faults by themselves.
  private var unusable: Set<String>
  /// Of all templates, for their faults.
  private let log: CompileLog

  /// - Parameter unscannable: paths of files whose tags cannot be told.
  init(
    _ sources: [String: TemplateSource], unscannable: Set<String>, strings: any TemplateStrings,
    places: StringPlaces, language: PageLanguage, home: String, former: [FormerName],
    log: CompileLog
  ) {
    self.sources = sources
    self.strings = strings
    self.places = places
    self.language = language
    self.home = home
    self.former = former
    self.log = log
    graph = PartialGraph(sources)
    log.add(graph.faults)
    unusable = unscannable
    checkHTML()
    unusable.formUnion(graph.broken.compactMap { sources["partials/" + $0]?.file.path })
    unusable.formUnion(graph.oversize.compactMap { sources[$0]?.file.path })
  }

  private func path(_ name: String) -> String { sources[name]?.file.path ?? name }

  func compile(_ name: String, _ views: [ViewShape]) -> Compiled? {
    guard let source = sources[name] else {
      let file = home + "/" + name + (name.hasPrefix("pages/") ? ".md" : ".html")
      log.add(TemplateName().missing(name, file: file))
      return nil
    }
    let own = CompileLog()
    let isEmpty = source.file.text.allSatisfy(\.isWhitespace)
    if isEmpty { own.add(TemplateName().empty(source.file)) }
    let scope = NameScope(views, strings: strings, places: places, former: former, log: own)
    let (operations, partials) =
      graph.oversize.contains(name) ? ([], []) : operations(of: source, scope)
    let used = Set(partials.map { "partials/" + $0 }).union([name])
    let broken = unusable.intersection(used.map(path))
    let audit = TemplateAudit(operations, views: views.count, watched: Self.page)
    own.add(audit.faults)
    if !isEmpty, broken.isEmpty, views.contains(where: { $0.field(Self.page) != nil }) {
      checkPage(source, audit, own)
    }
    log.add(own.faults)
    let faulty = broken.union(own.faults.map(\.position.file))
    return Compiled(
      template: CompiledTemplate(
        operations: operations, language: language, isFaultless: faulty.isEmpty),
      sources: used, faulty: faulty, names: own.usedNames, strings: own.usedStrings)
  }

  /// - Returns: what the template does, and the partials that it calls.
  private func operations(
    of source: TemplateSource, _ scope: NameScope, path: [String] = []
  ) -> ([Operation], Set<String>) {
    var expansion = PartialExpansion(sources, without: graph.broken)
    let lines = expansion.lines(of: source, path: path)
    scope.log.add(expansion.faults)
    if let tag = TemplateLimits.tooDeepSection(in: lines.lazy.flatMap(\.pieces)) {
      scope.log.add(TemplateStructure().sectionsTooDeep(at: tag.position))
      return ([], expansion.used)
    }
    if source.file.isHTML {
      var compiler = HTMLCompiler(lines.pieces, scope: scope, language: language)
      return (compiler.compile(), expansion.used)
    }
    let partials = htmlPartials(&expansion)
    scope.log.add(expansion.faults)
    var compiler = MarkdownCompiler(
      TemplateOutline(lines), scope: scope, language: language, partials: partials,
      isPartial: !path.isEmpty)
    let operations = compiler.compile()
    guard !path.isEmpty, !scope.log.faults.isEmpty, let line = lines.joinedLine else {
      return (operations, expansion.used)
    }
    return (
      onOneLine(line, scope, partials, instead: operations), expansion.used
    )
  }

  /// HTML partials with their own partials put in.
  private func htmlPartials(_ expansion: inout PartialExpansion) -> [String: TemplateSource] {
    var result: [String: TemplateSource] = [:]
    for name in expansion.used where !graph.broken.contains(name) {
      guard let source = sources["partials/" + name], source.file.isHTML else { continue }
      let lines = expansion.lines(of: source, path: [name])
      result[name] = TemplateSource(file: source.file, pieces: lines.pieces)
    }
    return result
  }

  /// The frame of pages must write them.
  private func checkPage(_ source: TemplateSource, _ audit: TemplateAudit, _ own: CompileLog) {
    let others = [TemplateTagRule().name, TemplateStructure().name]
    if own.faults.contains(where: { others.contains($0.rule) }) { return }
    let single = audit.conditions.filter { $0.count < 2 }
    let isSure = single.contains { facts in
      facts.isEmpty || facts.contains { single.contains([$0.opposite]) }
    }
    if isSure { return }
    let tags = source.pieces.compactMap { piece -> TemplateTag? in
      if case .tag(let tag) = piece, tag.kind == .value, tag.name == Self.page { tag } else { nil }
    }
    if let tag = tags.first, !audit.conditions.isEmpty {
      own.add(TemplateName().seldomWritten(tag))
    } else if audit.conditions.isEmpty {
      own.add(TemplateName().unwritten("{{\(Self.page)}}", in: source.file.path))
    }
  }

  // MARK: Partials

  /// HTML partials that begin what they do not end are left out of their callers.
  private mutating func checkHTML() {
    for name in graph.order {
      guard let source = sources["partials/" + name], source.file.isHTML else { continue }
      if graph.broken.contains(name) { continue }
      var expansion = PartialExpansion(sources, without: graph.broken)
      let pieces = expansion.lines(of: source, path: [name]).pieces
      let own = CompileLog()
      if let tag = TemplateLimits.tooDeepSection(in: pieces) {
        log.add(TemplateStructure().sectionsTooDeep(at: tag.position))
        graph.leaveOut(name)
        continue
      }
      var compiler = HTMLCompiler(
        pieces, scope: NameScope(uncalled: strings, places: places, log: own), language: language)
      _ = compiler.compile()
      if compiler.isWhole { continue }
      log.add(own.faults)
      graph.leaveOut(name)
    }
  }

  /// Compiles the partials that no template calls, and those that callers do without: which names
  /// they may use is known only where they are called.
  ///
  /// - Parameter called: names of the templates that are compiled, and of their partials.
  func checkUncalled(called: Set<String>) {
    var known = called
    for name in graph.callersFirst {
      let isBroken = graph.broken.contains(name)
      guard let source = sources["partials/" + name],
        isBroken ? !source.file.isHTML : !known.contains("partials/" + name)
      else { continue }
      let own = CompileLog()
      let scope = NameScope(uncalled: strings, places: places, log: own)
      let (operations, used) = operations(of: source, scope, path: [name])
      own.add(TemplateAudit(operations, views: 0).faults)
      known.formUnion(used.map { "partials/" + $0 } + ["partials/" + name])
      // What does not follow from the fault that it has.
      let follows = [TemplateTagRule().name, TemplateStructure().name]
      log.add(own.faults.filter { !isBroken || !follows.contains($0.rule) })
    }
  }

  /// A partial may also be made for the middle of a line, where its lines are joined.
  private func onOneLine(
    _ line: TemplateLine, _ scope: NameScope, _ partials: [String: TemplateSource],
    instead operations: [Operation]
  ) -> [Operation] {
    let own = CompileLog()
    var compiler = MarkdownCompiler(
      TemplateOutline([line]), scope: NameScope(uncalled: strings, places: places, log: own),
      language: language, partials: partials, isPartial: true)
    let joined = compiler.compile()
    guard own.faults.isEmpty else { return operations }
    scope.log.removeAll()
    return joined
  }
}

extension [TemplateLine] {
  /// The lines with their ends.
  fileprivate var pieces: [TemplatePiece] {
    enumerated().flatMap { index, line in
      line.pieces + (index == count - 1 ? [] : [.text("\n", line.position)])
    }
  }

  /// The lines joined to one, if nothing in them is more than words of a line.
  fileprivate var joinedLine: TemplateLine? {
    let signs = ["|", ":::", "#", "- ", "* ", "> ", "```", "~~~"]
    let isPlain = allSatisfy { line in
      !line.isBlank && !signs.contains { line.start.hasPrefix($0) }
        && line.loneTag?.kind != .partial
    }
    return isPlain ? TemplateLine(pieces: pieces.joined) : nil
  }
}

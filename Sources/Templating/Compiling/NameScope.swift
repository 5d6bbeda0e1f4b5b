import Standards

/// The names that can be reached from a place of a template, and what they stand for.
struct NameScope {
  /// How a section is run.
  enum Section {
    case when(Condition)
    case each(ValuePath)
    case with(ValuePath)
    /// Its name is not known; the fault is noted.
    case unknown(TemplateTag)
  }

  enum Value {
    /// A word of the site's language.
    case constant(String)
    case path(ValuePath)
  }

  private enum Entry {
    case frame(ViewShape, level: Int)
    /// Inside a section over a single value, which is `{{.}}` there.
    case word(ValuePath)
    case nothing
    /// Inside a section whose name is not known: nor can be what stands inside.
    case unknown
  }

  let strings: any TemplateStrings
  let places: StringPlaces
  let log: CompileLog
  private let former: [FormerName]
  private var entries: [Entry]
  private var loops: [Bool] = []

  /// - Parameter views: outermost first, as the writer's frames.
  init(
    _ views: [ViewShape], strings: any TemplateStrings, places: StringPlaces = StringPlaces(),
    former: [FormerName], log: CompileLog
  ) {
    self.former = former
    entries = views.enumerated().map { .frame($1, level: $0) }
    self.strings = strings
    self.places = places
    self.log = log
  }

  /// Of a partial that nobody calls: which names it may use is not known.
  init(
    uncalled strings: any TemplateStrings, places: StringPlaces = StringPlaces(), log: CompileLog
  ) {
    self.init([], strings: strings, places: places, former: [], log: log)
    entries = [.unknown]
    loops = [true]
  }

  /// What a tag inserts; nothing, with a fault noted, if it inserts nothing here.
  func value(_ tag: TemplateTag) -> Value? {
    if tag.kind == .leftOut { return nil }
    if tag.name.hasPrefix("t.") { return string(tag) }
    if let (function, argument) = Self.call(tag.name) { return call(function, argument, tag) }
    guard let path = path(tag.name, tag) else { return nil }
    switch path.kind {
    case .list, .part, .flag:
      if let former = former(tag.name) {
        log.add(TemplateName().formerValue(tag, former))
      } else if !isUnknown {
        log.add(TemplateName().notAValue(tag))
      }
      return nil
    default: return .path(path)
    }
  }

  private func call(_ function: String, _ argument: String, _ tag: TemplateTag) -> Value? {
    switch (function, argument.isEmpty) {
    case ("count", false): break
    case ("any", false), ("first", true), ("last", true):
      log.add(TemplateName().notAValue(tag))
      return nil
    default:
      log.add(TemplateName().unknownFunction(tag))
      return nil
    }
    guard let path = path(argument, tag) else { return nil }
    guard case .list(_, let read) = path.kind else {
      log.add(TemplateName().notCountable(tag))
      return nil
    }
    let kind = NameKind.number { String(read($0).count) }
    return .path(ValuePath(level: path.level, parts: path.parts, kind: kind, name: tag.name))
  }

  /// Enters a section; `leave` undoes it.
  mutating func enter(_ tag: TemplateTag) -> Section {
    let isSection = tag.kind == .section
    if let (function, argument) = Self.call(tag.name) {
      entries.append(.nothing)
      loops.append(loops.last ?? false)
      return section(function, argument, tag)
    }
    guard let path = path(tag.name, tag) else {
      entries.append(isSection ? .unknown : .nothing)
      loops.append(true)
      return .unknown(tag)
    }
    loops.append(loops.last ?? false)
    guard isSection else {
      entries.append(.nothing)
      return .when(.absent(path))
    }
    switch path.kind {
    case .list(let shape, _):
      loops[loops.count - 1] = true
      entries.append(.frame(shape(), level: frames))
      return .each(path)
    case .part(let shape, _):
      entries.append(.frame(shape(), level: frames))
      return .with(path)
    case .flag: entries.append(.nothing)
    default: entries.append(.word(path))
    }
    return .when(.present(path))
  }

  mutating func leave() {
    entries.removeLast()
    loops.removeLast()
  }

  private func section(_ function: String, _ argument: String, _ tag: TemplateTag) -> Section {
    let isSection = tag.kind == .section
    switch (function, argument) {
    case ("first", ""), ("last", ""):
      if loops.last != true { log.add(TemplateName().outsideList(tag)) }
      return .when(function == "first" ? .first(isSection) : .last(isSection))
    case ("any", _) where !argument.isEmpty:
      guard let path = path(argument, tag) else { return .unknown(tag) }
      guard case .list = path.kind else {
        log.add(TemplateName().notAList(tag))
        return .unknown(tag)
      }
      return .when(isSection ? .present(path) : .absent(path))
    default:
      log.add(TemplateName().unknownFunction(tag))
      return .unknown(tag)
    }
  }

  private var frames: Int {
    entries.count { if case .frame = $0 { true } else { false } }
  }

  /// `any` and `rows` of `any(rows)`.
  private static func call(_ name: String) -> (String, String)? {
    guard name.hasSuffix(")"), let open = name.firstIndex(of: "(") else { return nil }
    return (String(name[..<open]), String(name[name.index(after: open)...].dropLast()))
  }

  func path(_ name: String, _ tag: TemplateTag) -> ValuePath? {
    if name == "." { return dot(tag) }
    let words = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for entry in entries.reversed() {
      guard case .frame(let shape, let level) = entry, let field = shape.field(words[0]) else {
        continue
      }
      log.use(field.name, of: shape)
      return path(words.dropFirst(), from: field, level: level, parts: [], written: name, tag)
    }
    addUnknown(words[0], tag)
    return nil
  }

  private func path(
    _ words: ArraySlice<String>, from field: ViewField, level: Int,
    parts: [NameKind.Reader<ViewInstance?>], written: String, _ tag: TemplateTag
  ) -> ValuePath? {
    guard let next = words.first else {
      return ValuePath(
        level: level, parts: parts, kind: field.kind, name: field.name, written: written)
    }
    guard case .part(let shape, let read) = field.kind else {
      log.add(TemplateName().notAPart(tag, name: field.name))
      return nil
    }
    let inner = shape()
    guard let found = inner.field(next) else {
      log.add(TemplateName().unknown(tag, name: next, known: inner.fields.map(\.name)))
      return nil
    }
    log.use(found.name, of: inner)
    return path(
      words.dropFirst(), from: found, level: level, parts: parts + [read], written: written, tag)
  }

  /// Whether a name can be reached from here; true where nobody knows the names.
  func reaches(_ name: String) -> Bool {
    entries.contains { entry in
      switch entry {
      case .frame(let shape, _): shape.field(name) != nil
      case .unknown: true
      case .word, .nothing: false
      }
    }
  }

  private func dot(_ tag: TemplateTag) -> ValuePath? {
    for entry in entries.reversed() {
      switch entry {
      case .word(let path): return path
      case .frame(let shape, let level):
        if let field = shape.field(".") {
          log.use(field.name, of: shape)
          return ValuePath(level: level, parts: [], kind: field.kind, name: field.name)
        }
      case .nothing: continue
      case .unknown: return nil
      }
    }
    if let former = former(".") {
      log.add(TemplateName().formerValue(tag, former))
    } else {
      log.add(TemplateName().outsideList(tag))
    }
    return nil
  }

  private func addUnknown(_ name: String, _ tag: TemplateTag) {
    guard !isUnknown else { return }
    if let former = former(name) {
      log.add(TemplateName().formerName(tag, former))
    } else {
      log.add(TemplateName().unknown(tag, name: name, known: known))
    }
  }

  /// Whether this is inside a section whose name is not known.
  private var isUnknown: Bool {
    entries.contains { if case .unknown = $0 { true } else { false } }
  }

  func former(_ name: String) -> FormerName? {
    let views = entries.reversed().compactMap { entry in
      if case .frame(let shape, _) = entry { shape.name } else { nil }
    }
    return FormerName.find(name, in: views, former)
  }

  /// Names that can be reached from here, the nearest first.
  private var known: [String] {
    entries.reversed().flatMap { entry -> [String] in
      if case .frame(let shape, _) = entry { shape.fields.map(\.name) } else { [] }
    }
  }
}

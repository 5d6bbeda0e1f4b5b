import Pages
import Standards

/// The items of a framework below its document, and how they stand to each other.
struct CaseTree {
  private let book: StandardBook
  private let names: CaseNames
  private let document: CaseLink
  private(set) var items: [CaseItem] = []
  private(set) var associations: [CaseAssociation] = []
  /// Items by their keys: what several rows of a table name is one item.
  private(set) var links: [String: CaseLink] = [:]
  private var children: [CaseLink: Int] = [:]

  init(_ book: StandardBook, names: CaseNames, document: CaseLink) {
    self.book = book
    self.names = names
    self.document = document
    addEthics()
    addFoundation()
    for level in book.standard.levels { add(level) }
    addOrder()
  }

  static func key(_ level: Level) -> String { "#level/\(level.id)" }

  /// The key of what a weight of a level is given to.
  static func key(_ subject: WeightSubject, at level: String) -> String {
    switch subject {
    case .ethics: "#ethics"
    case .foundationKnowledge: "#foundation-knowledge"
    case .function(let id): "#function/\(level)/\(id)"
    case .task(let id): "#task/\(level)/\(id)"
    }
  }

  // MARK: Items

  private mutating func addEthics() {
    let ethics = book.standard.ethics
    guard !ethics.isEmpty else { return }
    let group = add(.ethics, "#ethics", book.strings[CaseItemType.ethics.word], below: document)
    for item in ethics { add(item, .ethics, "ethics/\(item.id)", below: group) }
  }

  private mutating func addFoundation() {
    guard !book.standard.foundationKnowledge.isEmpty else { return }
    let type = CaseItemType.foundationKnowledge
    let all = add(type, "#foundation-knowledge", book.strings[type.word], below: document)
    for group in book.standard.foundationKnowledge {
      let parent = add(
        type, "#foundation-knowledge/\(group.id)", group.title.printed,
        number: group.number?.value, below: all)
      for item in group.items {
        add(item, type, "foundation-knowledge/\(group.id)/\(item.id)", below: parent)
      }
    }
  }

  private mutating func add(_ level: Level) {
    let parent = add(
      .level, Self.key(level), level.title.printed, level: level, below: document,
      extensions: CaseLevelFacts(level, book.standard).extensions)
    for row in level.functions {
      let id = row.function.value
      let rows = level.functions.filter { $0.function.value == id }
      let function = add(
        .function, Self.key(.function(id), at: level.id), row.label.printed,
        number: row.number?.value, level: level,
        tracks: book.standard.trackNames(of: rows, at: level.id), below: parent)
      for task in row.tasks { add(task, of: row, level, below: function) }
    }
  }

  private mutating func add(
    _ row: TaskRow, of function: FunctionRow, _ level: Level, below parent: CaseLink
  ) {
    let id = row.task.value
    let tracks = function.tracks(of: row).compactMap { book.standard.track($0.value)?.name.printed }
    let task = add(
      .task, Self.key(.task(id), at: level.id), row.label.printed, number: row.number?.value,
      level: level, tracks: tracks, below: parent)
    for skill in row.skills {
      add(
        skill, .skill, "\(level.id)/\(id)/\(skill.id)", level: level, tracks: tracks, below: task)
    }
    for item in row.knowledge {
      add(
        item, .knowledge, "\(level.id)/\(id)/\(item.id)", level: level, tracks: tracks,
        below: task)
    }
  }

  private mutating func add(
    _ statement: some Statement, _ type: CaseItemType, _ key: String, level: Level? = nil,
    tracks: [String] = [], below parent: CaseLink
  ) {
    let marks: [(String, JSONValue)] = statement.isKey ? [("isKey", .bool(true))] : []
    let link = add(
      type, key, statement.text.printed, number: statement.number?.value, level: level,
      tracks: tracks, below: parent, extensions: [("key", .string(key))] + marks)
    if let level, let target = links[Self.key(level)] { associate(.hasSkillLevel, link, target) }
  }

  @discardableResult
  private mutating func add(
    _ type: CaseItemType, _ key: String, _ text: String, number: String? = nil,
    level: Level? = nil, tracks: [String] = [], below parent: CaseLink,
    extensions: [(String, JSONValue)] = []
  ) -> CaseLink {
    if let known = links[key] { return known }
    let link = names.link(.item, key, title: text)
    links[key] = link
    items.append(
      CaseItem(
        link: link, type: type, text: text, number: number, level: level?.name.printed,
        tracks: tracks, extensions: extensions))
    children[parent, default: 0] += 1
    associate(.isChildOf, link, parent, place: children[parent])
    return link
  }

  // MARK: Order

  /// A level goes before the next one, and a function before itself at the next level that has it.
  private mutating func addOrder() {
    let levels = book.standard.levels
    associateInOrder(levels.map(Self.key))
    for function in book.standard.functions {
      associateInOrder(levels.map { Self.key(.function(function.id), at: $0.id) })
    }
  }

  private mutating func associateInOrder(_ keys: [String]) {
    let found = keys.compactMap { links[$0] }
    for (former, next) in zip(found, found.dropFirst()) { associate(.precedes, former, next) }
  }

  private mutating func associate(
    _ kind: CaseAssociation.Kind, _ origin: CaseLink, _ destination: CaseLink, place: Int? = nil
  ) {
    associations.append(
      CaseAssociation(kind, origin, destination, place: place, names: names))
  }
}

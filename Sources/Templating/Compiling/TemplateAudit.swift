import Standards

/// Looks through a compiled template for what must go wrong whatever the values are: ids that
/// stand twice, cells that join nothing.
struct TemplateAudit {
  private(set) var faults: [Diagnostic] = []
  /// What must hold where a value of this name is written, each time it is.
  private(set) var conditions: [Set<TemplateAudit.Fact>] = []

  /// Something that must hold, or must not, where a piece of the template is written.
  struct Fact: Hashable {
    let name: String
    let holds: Bool

    var opposite: Fact { Fact(name: name, holds: !holds) }
  }

  /// A list around, and how often only one of its items is wanted.
  private struct Loop {
    let number: Int
    var guards = 0
  }

  private let watched: String
  /// What stands for the views on the writer's stack.
  private var frames: [String]
  private var facts: [Fact] = []
  private var loops: [Loop] = []
  private var loopCount = 0
  private var ids: [String: [Set<Fact>]] = [:]

  /// - Parameters:
  ///   - views: number of views that the template is compiled for.
  ///   - watched: name of a value.
  init(_ operations: [Operation], views: Int, watched: String = "") {
    self.watched = watched
    frames = (0..<views).map(String.init)
    walk(operations)
  }

  // MARK: Operations

  private mutating func walk(_ operations: [Operation]) {
    for operation in operations {
      switch operation {
      case .when(let condition, let inner): within(.when(condition)) { $0.walk(inner) }
      case .each(let path, let inner): within(.each(path)) { $0.walk(inner) }
      case .with(let path, let inner): within(.with(path)) { $0.walk(inner) }
      case .element(_, let inner, _): walk(inner)
      case .identifier(let id, let position): note(id.staticText, at: position)
      case .heading(let heading):
        note(heading.id.staticText, at: heading.position)
        walk(heading.content)
      case .table(let table): walk(table)
      case .markup(let path): if path.name == watched { conditions.append(Set(facts)) }
      default: break
      }
    }
  }

  private mutating func walk(_ table: TableProgram) {
    let id = table.id.staticText ?? ""
    note(id, at: table.position)
    if !id.isEmpty { note(id + "-caption", at: table.position) }
    walk(table.caption)
    for (index, part) in [table.head, table.body, table.foot].enumerated() {
      var rows: [TablePart.Row] = []
      collect(part, loops.count, &rows)
      faults += TablePart(rows, columns: table.columns, isHead: index == 0).faults
    }
  }

  private mutating func collect(
    _ rows: [TableProgram.Row], _ outer: Int, _ result: inout [TablePart.Row]
  ) {
    for row in rows {
      switch row {
      case .section(let section, let inner):
        var found: [TablePart.Row] = []
        within(section) { $0.collect(inner, outer, &found) }
        result += found.map { row in
          var row = row
          switch section {
          // Of the innermost list only.
          case .each: row.isLooped = true
          case .when: if !row.isLooped { row.isConditional = true }
          case .with: break
          }
          return row
        }
      case .row(let cells, let position):
        walk(cells)
        result.append(TablePart.Row(cells: cells, position: position, facts: Set(facts)))
      }
    }
  }

  private mutating func walk(_ cells: [TableProgram.Cell]) {
    for cell in cells {
      switch cell {
      case .cell(let program): walk(program.content)
      case .section(let section, let inner): within(section) { $0.walk(inner) }
      }
    }
  }

  // MARK: Sections

  private mutating func within(
    _ section: TableProgram.TableSection, _ body: (inout TemplateAudit) -> Void
  ) {
    let before = (frames, facts, loops)
    switch section {
    case .when(let condition):
      facts.append(fact(condition))
      switch condition {
      case .first(true), .last(true): if !loops.isEmpty { loops[loops.count - 1].guards += 1 }
      default: break
      }
    case .each(let path):
      loopCount += 1
      facts.append(Fact(name: key(path), holds: true))
      frames.append("\(loopCount) of \(key(path))")
      loops.append(Loop(number: loopCount))
    case .with(let path):
      facts.append(Fact(name: key(path), holds: true))
      frames.append(key(path))
    }
    body(&self)
    (frames, facts, loops) = before
  }

  private func fact(_ condition: Condition) -> Fact {
    switch condition {
    case .present(let path): Fact(name: key(path), holds: true)
    case .absent(let path): Fact(name: key(path), holds: false)
    case .first(let holds): Fact(name: "first \(loops.last?.number ?? 0)", holds: holds)
    case .last(let holds): Fact(name: "last \(loops.last?.number ?? 0)", holds: holds)
    case .unknown(let tag):
      Fact(
        name: "? " + tag.name.replacing("any(", with: "").replacing(")", with: ""),
        holds: tag.kind == .section)
    }
  }

  /// Names a value, the same for each place where it is the same.
  private func key(_ path: ValuePath) -> String {
    (frames.indices.contains(path.level) ? frames[path.level] : "") + "." + path.written
  }

  // MARK: Ids

  private mutating func note(_ id: String?, at position: SourcePosition) {
    guard let id, !id.isEmpty else { return }
    if loops.contains(where: { $0.guards == 0 }) {
      return faults.append(TemplateValueRule().identifierInList(id, at: position))
    }
    let now = Set(facts)
    // Of unlike branches nobody knows whether both are written.
    let isRepeated = ids[id, default: []].contains { $0.isSubset(of: now) || now.isSubset(of: $0) }
    if isRepeated { faults.append(TemplateValueRule().repeatedIdentifier(id, at: position)) }
    ids[id, default: []].append(now)
  }
}

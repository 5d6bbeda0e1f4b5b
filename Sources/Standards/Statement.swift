/// A statement of a standard. It has an id that never changes, and a number as printed, if any.
package protocol Statement: Sendable {
  var id: String { get }
  var number: Located<String>? { get }
  var text: PrintedText { get }
  var position: SourcePosition { get }
  /// Whether it is a key skill (★).
  var isKey: Bool { get }
}

extension Statement {
  package var isKey: Bool { false }
}

extension Statement {
  /// What people call it: the number as printed, or else the id.
  package var name: String { number?.value ?? id }
}

/// A statement with its place in the standard.
package struct KeyedStatement: Sendable {
  package let statement: any Statement
  /// Path that never changes, such as `junior/platform-analysis/s1`. Permanent ids are made of it.
  package let key: String

  package init(_ statement: any Statement, key: String) {
    self.statement = statement
    self.key = key
  }
}

extension Standard {
  /// Every statement with a permanent id, in the order of the files.
  package var statements: [KeyedStatement] {
    let ethics = ethics.map { KeyedStatement($0, key: "ethics/\($0.id)") }
    let foundation = foundationKnowledge.flatMap { group in
      group.items.map { KeyedStatement($0, key: "foundation-knowledge/\(group.id)/\($0.id)") }
    }
    let requirements = levels.flatMap { level in
      level.tasks.flatMap { task in
        (task.skills as [any Statement] + task.knowledge).map {
          KeyedStatement($0, key: "\(level.id)/\(task.task.value)/\($0.id)")
        }
      }
    }
    let paths = eligibility.flatMap { group in
      group.paths.map { KeyedStatement($0, key: "eligibility/\(group.level.value)/\($0.id)") }
    }
    return ethics + foundation + requirements + paths
  }
}

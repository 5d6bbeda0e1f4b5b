import Standards

/// What is noted while templates are compiled.
final class CompileLog {
  private(set) var faults: [Diagnostic] = []
  private(set) var usedNames: Set<UsedName> = []
  private(set) var usedStrings: Set<String> = []
  private var known: Set<Sentence> = []

  private struct Sentence: Hashable {
    let rule: String
    let text: String
    let position: SourcePosition
  }

  func add(_ fault: Diagnostic) {
    // A partial's fault shows on every page that calls it, where other names may be known.
    let sentence = Sentence(
      rule: fault.rule, text: fault.message.text, position: fault.position)
    if known.insert(sentence).inserted { faults.append(fault) }
  }

  func add(_ faults: [Diagnostic]) { for fault in faults { add(fault) } }

  func removeAll() { (faults, known) = ([], []) }

  func use(_ field: String, of shape: ViewShape) {
    usedNames.insert(UsedName(shape: shape, field: field))
  }

  func use(string: String) { usedStrings.insert(string) }
}

/// A name that a template uses.
struct UsedName: Hashable {
  let shape: ViewShape
  let field: String
}

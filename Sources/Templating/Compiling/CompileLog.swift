import Standards

/// What is noted while templates are compiled.
final class CompileLog {
  private(set) var faults: [Diagnostic] = []
  /// Faults that were found, each as often as it was.
  private(set) var count = 0
  private(set) var usedNames: Set<UsedName> = []
  private(set) var usedStrings: Set<String> = []

  func add(_ fault: Diagnostic) {
    count += 1
    // A partial's fault shows on every page that calls it, where other names may be known.
    let isKnown = faults.contains {
      $0.position == fault.position && $0.message.text == fault.message.text
        && $0.rule == fault.rule
    }
    if !isKnown { faults.append(fault) }
  }

  func add(_ faults: [Diagnostic]) { for fault in faults { add(fault) } }

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

package import Standards
import Templating

/// A part of the standard that can be read on a page, with the line where it is encoded.
package struct Passage: Sendable {
  let position: SourcePosition
  /// Such as “7.3.2 中级 相关知识要求 2.1.2”.
  package let words: String
  /// What is printed there; nothing for whole tables.
  package let printed: String?
  let page: PageAddress
  let anchor: String
}

/// Everything that a finding may be about.
package struct Passages: Sendable {
  private let book: StandardBook
  private let all: [Passage]

  package init(_ book: StandardBook) {
    self.book = book
    all =
      (book.standard.levels.flatMap(book.passages) + book.clausePassages + book.weightPassages
      + book.eligibilityPassages).sorted { $0.position.line < $1.position.line }
  }

  /// What is encoded at a place.
  package func passage(at position: SourcePosition) -> Passage? {
    all.last { $0.position.file == position.file && $0.position.line <= position.line }
  }

  /// What is encoded at a place, as a link from the check report.
  func link(to position: SourcePosition) -> LinkView? {
    passage(at: position).map {
      LinkView(
        title: $0.words,
        href: book.addresses.findings.href(
          to: $0.page, fragment: $0.anchor.isEmpty ? nil : $0.anchor))
    }
  }
}

extension StandardBook {
  fileprivate func passages(of level: Level) -> [Passage] {
    let place = [level.clause?.value, level.name.printed].compactMap { $0 }
    let page = addresses.level(level.id, .matrix)
    func passage(
      _ position: SourcePosition, _ kind: String, _ number: Located<String>?,
      _ text: PrintedText, _ anchor: String
    ) -> Passage {
      let words = place + [strings["word." + kind]] + [number?.value].compactMap { $0 }
      return Passage(
        position: position, words: words.joined(separator: " "), printed: text.printed, page: page,
        anchor: anchor)
    }
    return level.functions.flatMap { function in
      [
        passage(
          function.position, "function", function.number, function.label,
          level.anchor(of: function))
      ]
        + function.tasks.flatMap { task in
          [passage(task.position, "task", task.number, task.label, level.anchor(of: task))]
            + task.skills.map {
              passage($0.position, "skill", $0.number, $0.text, "\(task.task.value).\($0.id)")
            }
            + task.knowledge.map {
              passage($0.position, "knowledge", $0.number, $0.text, "\(task.task.value).\($0.id)")
            }
        }
    }
  }

  fileprivate var clausePassages: [Passage] {
    let texts = [
      (standard.text, addresses.text), (standard.draftingNotes, addresses.draftingNotes),
    ]
    return texts.flatMap { clauses, page in
      clauses.flatMap(\.flattened).map { clause in
        let words = [clause.number?.value, clause.title?.printed].compactMap { $0 }
        return Passage(
          position: clause.position, words: words.joined(separator: " "),
          printed: clause.paragraphs.first?.printed ?? clause.title?.printed, page: page,
          anchor: clause.id)
      }
    }
  }

  fileprivate var weightPassages: [Passage] {
    standard.weightTables.map { table in
      Passage(
        position: table.position,
        words: table.clause.value + " " + strings["sections.weights"], printed: nil,
        page: addresses.weights, anchor: "")
    }
  }

  fileprivate var eligibilityPassages: [Passage] {
    standard.eligibility.flatMap { group in
      [
        Passage(
          position: group.position,
          words: [group.number?.value, group.title.printed].compactMap { $0 }
            .joined(separator: " "),
          printed: group.title.printed, page: addresses.eligibility,
          anchor: numberAnchors.anchor(of: group))
      ]
        + group.paths.map { path in
          Passage(
            position: path.position,
            words: [group.number?.value, path.number?.value].compactMap { $0 }.joined(
              separator: " "),
            printed: path.text.printed, page: addresses.eligibility,
            anchor: "\(group.level.value).\(path.id)")
        }
    }
  }
}

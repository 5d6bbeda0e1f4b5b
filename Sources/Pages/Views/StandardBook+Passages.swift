import Standards

/// What findings may be about, file by file.
extension StandardBook {
  func passages(of level: Level) -> [Passage] {
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

  /// Clauses of the drafting notes are told from those of the standard, since both have numbers.
  var clausePassages: [Passage] {
    passages(standard.text, on: addresses.text, of: nil)
      + passages(
        standard.draftingNotes, on: addresses.draftingNotes, of: strings["sections.draftingNotes"])
  }

  private func passages(
    _ clauses: [Clause], on page: PageAddress, of document: String?
  ) -> [Passage] {
    clauses.flatMap(\.flattened).flatMap { clause in
      let words = [document, clause.number?.value, clause.title?.printed].compactMap { $0 }
      func passage(_ position: SourcePosition, _ printed: String?) -> Passage {
        Passage(
          position: position, words: words.joined(separator: " "), printed: printed, page: page,
          anchor: clause.id)
      }
      let own = clause.title?.printed ?? clause.sentences.first?.printed
      return [passage(clause.position, own)]
        + clause.sentences.map { passage($0.position, $0.printed) }
    }
  }

  var weightPassages: [Passage] {
    standard.printedWeightTables.flatMap { table in
      ([(table.position, nil)] + table.rows.map { ($0.position, $0.label.printed) }).map {
        Passage(
          position: $0, words: table.clause.value + " " + title(of: table), printed: $1,
          page: addresses.weights, anchor: "")
      }
    }
  }

  var eligibilityPassages: [Passage] {
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

  /// What a clause prints from files of its own, and lists that paths of eligibility refer to.
  var listPassages: [Passage] {
    standard.references.map { passage(.references, at: $0.position, nil, nil, $0.printed) }
      + standard.terms.map {
        passage(.terms, at: $0.position, $0.number, $0.name, $0.definition.printed)
      }
      + standard.ethics.map {
        passage(.ethics, at: $0.position, $0.number, nil, $0.text.printed)
      }
      + standard.foundationKnowledge.flatMap { group in
        [passage(.foundationKnowledge, at: group.position, group.number, group.title, nil)]
          + group.items.map {
            passage(.foundationKnowledge, at: $0.position, $0.number, group.title, $0.text.printed)
          }
      }
      + standard.openLists.map {
        passage(.eligibility, at: $0.position, nil, $0.name, $0.text.printed)
      }
  }

  /// - Parameters:
  ///   - number: that of the clause without.
  ///   - name: the title of the clause without.
  ///   - printed: the name without.
  private func passage(
    _ insert: ClauseInsert, at position: SourcePosition, _ number: Located<String>?,
    _ name: PrintedText?, _ printed: String?
  ) -> Passage {
    let clause = standard.clauses.first { $0.inserts(insert) }
    let words = [
      number?.value ?? clause?.number?.value, name?.printed ?? clause?.title?.printed,
    ]
    return Passage(
      position: position, words: words.compactMap { $0 }.joined(separator: " "),
      printed: printed ?? name?.printed, page: clause.map { _ in addresses.text },
      anchor: clause?.id ?? "")
  }
}

import Standards

struct AnchorTaken: Rule {
  let name = "anchor-taken"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "no two things of different kinds get the same anchor on a page"
  let explanation = """
    Anchors are made of ids: those of a path of eligibility and of a row from the level's and its \
    own, those of a statement from its task's or its group's and its own. Two kinds that share \
    these ids could not be told apart on one page, and the site could not be built.
    """
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "      - id: b\n        number: b)\n        text: 经本职业",
      with: "      - id: ↓water\n        number: b)\n        text: 经本职业"),
    RuleExample(
      file: "foundation-knowledge.yaml",
      replacing:
        "id: tea-culture\n    number: \"5.1\"\n    title: 茶文化知识\n    items:\n      - id: a",
      with: "id: water\n    number: \"5.1\"\n    title: 茶文化知识\n    items:\n      - id: ↓s1"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let common =
      statements(standard.ethics, below: "ethics")
      + standard.foundationKnowledge.flatMap {
        statements($0.items, below: $0.id)
      }
    let paths = standard.levels.map { level in
      standard.eligibility.filter { $0.level.value == level.id }.flatMap { group in
        statements(group.paths, below: level.id)
      }
    }
    let text = standard.levels.flatMap { rows(of: $0, prefix: $0.id + ".") } + paths.joined()
    let levels = zip(standard.levels, paths).map { rows(of: $0, prefix: "") + $1 }
    let found = ([text] + levels).flatMap { clashes(in: $0 + common) }
    return Dictionary(grouping: found) { $0.position }.values.map { $0[0] }
      .sorted(by: Diagnostic.inFileOrder)
  }

  /// Something that has an anchor.
  private struct Place {
    let anchor: String
    let kind: String
    let id: String
    let position: SourcePosition
  }

  /// - Parameter kind: repetitions within a kind are left to their own rule.
  private func statements(
    _ all: [some Statement], below parent: String, kind: String? = nil
  ) -> [Place] {
    all.map {
      Place(
        anchor: "\(parent).\($0.id)", kind: kind ?? parent, id: $0.id, position: $0.position)
    }
  }

  private func rows(of level: Level, prefix: String) -> [Place] {
    let functions = level.functions.map { row in
      Place(
        anchor: prefix + row.function.value, kind: "row", id: row.function.value,
        position: row.function.position)
    }
    return functions
      + level.tasks.flatMap { task -> [Place] in
        let id = task.task.value
        let own = Place(anchor: prefix + id, kind: "row", id: id, position: task.task.position)
        return [own] + statements(task.skills, below: prefix + id, kind: "statement")
          + statements(task.knowledge, below: prefix + id, kind: "statement")
      }
  }

  private func clashes(in places: [Place]) -> [Diagnostic] {
    var first: [String: Place] = [:]
    return places.compactMap { place in
      guard let earlier = first[place.anchor] else {
        first[place.anchor] = place
        return nil
      }
      return earlier.kind == place.kind ? nil : report(place, after: earlier)
    }
  }

  private func report(_ place: Place, after earlier: Place) -> Diagnostic {
    finding(
      "“{id}” gets the anchor “{anchor}”, which is taken",
      ["id": place.id, "anchor": place.anchor], at: place.position,
      subject: "anchors/\(place.anchor)", help: "give one of the two another id",
      related: [("it is used here", earlier.position)])
  }
}

import Standards

struct PublishedId: Rule {
  let name = "published-id"
  let severity = Severity.error
  let needs = Soundness.reading
  let subjectFile: String? = "ids.txt"
  let summary = "an id that was published stays"
  let explanation = """
    Addresses, anchors, permanent ids and what readers ticked in the self-check rest on ids. \
    `ids.txt` lists those that were published, in the form that acknowledgements use too, the \
    `address` of the standard and old addresses that lead on; \
    `gangmu new ids STANDARD` adds the new ones. Take a line out only where the standard itself \
    dropped what it named. A standard without ids.txt is not checked.
    """
  let badExamples = [
    RuleExample(file: "ids.txt", replacing: "", with: "↓basic/water/s9\n")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    guard let published = input.standard.publishedIds?.ids else { return [] }
    let present = input.standard.publishable
    let subjects = Set(present.map(\.subject))
    let gone = published.filter { !subjects.contains($0.value) }.map { id in
      finding(
        "the id “{id}” was published and is gone", ["id": id.value], at: id.position,
        subject: id.value,
        help: "give back the id that it had, or take the line out if the standard dropped it")
    }
    // Where ids are gone, new ones are most often theirs.
    return gone.isEmpty ? [new(present, Set(published.map(\.value)))].compactMap { $0 } : gone
  }

  private func new(_ present: [Definition], _ known: Set<String>) -> Diagnostic? {
    let new = present.filter { !known.contains($0.subject) }
    guard let first = new.first else { return nil }
    return finding(
      "{count} ids are not in ids.txt yet, the first is “{id}”",
      ["count": String(new.count), "id": first.subject], at: first.position, subject: "ids",
      help: "if they are new, run: gangmu new ids STANDARD", variant: "new")
  }
}

extension Standard {
  /// Ids that `ids.txt` does not list yet, in the order of the files.
  package var unpublishedIds: [String] {
    let known = Set(publishedIds?.ids.map(\.value) ?? [])
    return publishable.map(\.subject).filter { !known.contains($0) }
  }

  /// Ids, the address that permanent ids rest on, and old addresses that lead on.
  fileprivate var publishable: [Definition] {
    let names = [address] + aliases.map(\.from)
    return identifiers.flatMap { $0 }
      + names.map { Definition(name: $0.value, subject: $0.value, position: $0.position) }
  }
}

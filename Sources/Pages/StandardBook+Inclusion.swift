import Standards

extension StandardBook {
  /// Where the standard says that a level includes what lower ones demand (“高级别涵盖低级别的要求”),
  /// in words; nothing where it does not.
  var inclusion: String? {
    let clause = standard.text.flatMap(\.flattened).first { clause in
      clause.paragraphs.contains { $0.printed.says("涵盖低") }
    }
    guard let clause else { return nil }
    guard let number = clause.number?.value else { return strings["inclusion"] }
    return strings("inclusionInClause", ["clause": number])
  }
}

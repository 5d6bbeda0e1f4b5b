import Standards

extension EncodingNote {
  /// What needs more than a sentence in a table, each with a place of the example.
  static func all(_ uses: [FieldUse]) -> [EncodingNote] {
    let places = [
      ("printed", "document.title"), ("insert", "clause.insert"), ("tracks", "function-row.tracks"),
      ("columns", "weight-table.columns"), ("weights", "weight-row.weights"),
      ("keySkills", "skill.isKey"), ("conditions", "eligibility-path.conditions"),
      ("alternatives", "condition.any"),
      ("acknowledgements", "acknowledgement-list.acknowledgements"),
    ]
    return places.compactMap { name, place in
      uses.first { "\($0.record).\($0.key)" == place }.map {
        EncodingNote(name: name, example: $0.block)
      }
    }
  }
}

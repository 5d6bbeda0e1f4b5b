import Standards

/// Writes a file with what is given, and a place to fill for every other key that it needs.
struct Skeleton {
  /// A sentence in the language of whoever fills the places.
  let phrase: (Wording) -> String

  /// - Parameter given: what is known. Its `null` is a place to fill as well, where a key may be
  ///   left out.
  func value(_ record: RecordShape, _ given: JSONValue?) -> JSONValue {
    let members = given?.members ?? []
    if record.choosesOne, members.isEmpty {
      return place(record.sentence)
    }
    let written = record.fields.compactMap { field -> (String, JSONValue)? in
      let given = members.first { $0.0 == field.key }?.1
      guard given != nil || field.required else { return nil }
      return (field.key, value(field.shape, given, record.sentence(of: field)))
    }
    return .object(written)
  }

  private func value(_ shape: Shape, _ given: JSONValue?, _ summary: Wording) -> JSONValue {
    switch (shape, given) {
    case (.record(let record), _): value(record.shape, given)
    case (.list(let element), .array(let items)?):
      .array(items.map { value(element, $0, summary) })
    case (.list(let element), _): .array([value(element, nil, summary)])
    case (_, .null?), (_, nil): place(summary, of: shape)
    case (_, let given?): given
    }
  }

  private func place(_ summary: Wording, of shape: Shape = .text) -> JSONValue {
    // With a colon the place would need quotes, which would stay around a figure.
    var words = phrase(summary).replacing(": ", with: ", ")
    if case .choice(let choices) = shape { words += " (\(choices.joined(separator: ", ")))" }
    return .string(YAMLNode.placeStart + words + YAMLNode.placeEnd)
  }
}

extension JSONValue {
  fileprivate var members: [(String, JSONValue)]? {
    if case .object(let members) = self { members } else { nil }
  }
}

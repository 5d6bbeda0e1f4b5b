import Standards

/// Holds nodes against shapes and reports every difference.
struct ShapeValidator {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func validate(_ node: YAMLNode, as shape: Shape, called name: String) {
    switch shape {
    case .list(let element):
      guard case .list(let items) = node.content else {
        return refuse(node, name, expected: "a list")
      }
      for item in items { validate(item, as: element, called: name) }
    case .record(let reader):
      validate(node, as: reader.shape, called: name)
    case .printed:
      if case .mapping(let pairs) = node.content {
        validateTranslations(pairs, of: node, called: name)
      } else {
        validateWords(node, called: name)
      }
    default:
      validateScalar(node, as: shape, called: name)
    }
  }

  private mutating func validate(_ node: YAMLNode, as shape: RecordShape, called name: String) {
    guard case .mapping(let pairs) = node.content else {
      let keys = shape.fields.map(\.key).joined(separator: ", ")
      return refuse(node, name, expected: "a mapping with the keys \(keys)")
    }
    for pair in pairs {
      if let field = shape.field(pair.key) {
        validate(pair.value, as: field.shape, called: pair.key)
      } else {
        let known = shape.fields.map(\.key)
        diagnostics.append(UnknownKey().report(pair, in: shape.name, known: known))
      }
    }
    for field in shape.fields where field.required && node[field.key] == nil {
      diagnostics.append(MissingKey().report(field, of: shape.name, at: node.position))
    }
    if let form = shape.numberInsteadOfId, node["id"] == nil, !has(node["number"], form),
      let id = shape.field("id")
    {
      diagnostics.append(MissingKey().report(id, of: shape.name, at: node.position))
    }
    if shape.choosesOne, pairs.count != 1 {
      refuse(
        node, name, expected: "exactly one of \(shape.fields.map(\.key).joined(separator: ", "))")
    }
  }

  private func has(_ node: YAMLNode?, _ form: TextForm) -> Bool {
    guard case .scalar(let text, _)? = node?.content else { return false }
    return form.accepts(text)
  }

  private mutating func validateTranslations(
    _ pairs: [YAMLPair], of node: YAMLNode, called name: String
  ) {
    for pair in pairs {
      if pair.key != "printed", !TextForm.language.accepts(pair.key) {
        diagnostics.append(UnknownKey().report(pair, in: name, known: ["printed"]))
      }
      validateWords(pair.value, called: pair.key)
    }
    if node["printed"] == nil {
      let field = Field.required("printed", .text, "the words as printed")
      diagnostics.append(MissingKey().report(field, of: name, at: node.position))
    }
  }

  private mutating func validateWords(
    _ node: YAMLNode, called name: String, expected: String = "words"
  ) {
    guard case .scalar(let text, let quoted) = node.content, !node.isNothing else {
      return refuse(node, name, expected: expected)
    }
    if !quoted, PlainScalar.isNotText(text) {
      diagnostics.append(WrongType().report(unquoted: text, key: name, at: node.position))
    }
  }

  private mutating func validateScalar(_ node: YAMLNode, as shape: Shape, called name: String) {
    guard case .scalar(let text, let quoted) = node.content else {
      return refuse(node, name, expected: shape.expectation.text)
    }
    if quoted, shape.accepts(text, quoted: false), !shape.accepts(text, quoted: true) {
      diagnostics.append(WrongType().report(quoted: text, key: name, at: node.position))
      return
    }
    switch shape {
    case .text: validateWords(node, called: name)
    case .form(let form):
      validateWords(node, called: name, expected: form.name)
      if !node.isNothing, !form.accepts(text) { refuse(text, node, name, expected: form.name) }
    case .integer, .flag, .weight:
      if !shape.accepts(text, quoted: quoted) {
        refuse(text, node, name, expected: shape.expectation.text)
      }
    case .choice(let words):
      if node.isNothing {
        refuse(node, name, expected: shape.expectation.text)
      } else if !words.contains(text) {
        diagnostics.append(
          InvalidValue().report(text, key: name, words: words, at: node.position))
      } else if !quoted, PlainScalar.isNotText(text) {
        diagnostics.append(WrongType().report(unquoted: text, key: name, at: node.position))
      }
    case .printed, .list, .record: break
    }
  }

  private mutating func refuse(_ node: YAMLNode, _ name: String, expected: String) {
    diagnostics.append(WrongType().report(node, key: name, expected: expected))
  }

  private mutating func refuse(
    _ text: String, _ node: YAMLNode, _ name: String, expected: String
  ) {
    guard !node.isNothing else { return refuse(node, name, expected: expected) }
    diagnostics.append(
      InvalidValue().report(text, key: name, expected: expected, at: node.position))
  }
}

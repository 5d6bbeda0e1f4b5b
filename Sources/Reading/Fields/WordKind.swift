import Standards

/// Words, of a certain form if they have one, and what they mean.
struct WordKind<Meaning: Hashable & Sendable>: Kind {
  var form: TextForm?
  let blankMeaning: Meaning
  let meaning: @Sendable (String) -> Meaning?
  let words: @Sendable (Meaning) -> String

  var shape: Shape { form.map(Shape.form) ?? .text }
  var blank: Located<Meaning> { Located(value: blankMeaning, position: .start(of: "")) }

  func read(
    _ node: YAMLNode, called name: String, _ faults: inout Faults
  ) -> Located<Meaning>? {
    guard case .scalar(let text, _) = node.content else {
      faults.refuse(node, name, expected: shape.expectation)
      return nil
    }
    faults.checkWords(node, name, expected: shape.expectation)
    if let form, !node.isNothing, !form.accepts(text) {
      faults.refuse(text, node, name, expected: shape.expectation)
    }
    guard !text.isEmpty, let meaning = meaning(text) else { return nil }
    return Located(value: meaning, position: node.position)
  }

  func standIn(for node: YAMLNode) -> Located<Meaning>? {
    guard form?.mayStayOpen == true, let meaning = node.text.flatMap(meaning) else { return nil }
    return Located(value: meaning, position: node.position)
  }

  func write(_ value: Located<Meaning>) -> JSONValue { .string(words(value.value)) }
}

extension Kind where Self == WordKind<String> {
  /// Any words.
  static var text: Self { form(nil) }
  /// Lower-case words joined by hyphens.
  static var identifier: Self { form(.identifier) }

  static func form(_ form: TextForm?) -> Self {
    WordKind(form: form, blankMeaning: "", meaning: { $0 }, words: { $0 })
  }
}

/// Words of the standard, with translations that may stand beside them.
struct PrintedKind: Kind {
  let shape = Shape.printed
  var blank: PrintedText { PrintedText(printed: "", position: .start(of: "")) }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> PrintedText? {
    if case .mapping(let pairs) = node.content {
      return read(pairs, of: node, called: name, &faults)
    }
    faults.checkWords(node, name)
    return node.text.map {
      PrintedText(printed: $0, position: node.position, isVerbatim: node.isVerbatim)
    }
  }

  private func read(
    _ pairs: [YAMLPair], of node: YAMLNode, called name: String, _ faults: inout Faults
  ) -> PrintedText? {
    var translations: [String: String] = [:]
    for pair in pairs {
      faults.checkWords(pair.value, pair.key)
      if pair.key == "printed" { continue }
      if !TextForm.language.accepts(pair.key) {
        faults.add(UnknownKey().report(pair, in: name, known: ["printed"]))
      }
      if case .scalar(let text, _) = pair.value.content { translations[pair.key] = text }
    }
    guard let printed = node["printed"] else {
      faults.add(
        MissingKey().report(
          "printed", .shape("printed", "the words as printed"), of: name, at: node.position))
      return nil
    }
    guard case .scalar(let text, _) = printed.content else { return nil }
    return PrintedText(
      printed: text, translations: translations, position: printed.position,
      isVerbatim: printed.isVerbatim)
  }

  func standIn(for node: YAMLNode) -> PrintedText? {
    node.text.map { PrintedText(printed: $0, position: node.position) }
  }

  func write(_ value: PrintedText) -> JSONValue {
    guard !value.translations.isEmpty else { return .string(value.printed) }
    let translations = value.translations.sorted { $0.key < $1.key }
    return .object(
      [("printed", .string(value.printed))] + translations.map { ($0.key, .string($0.value)) })
  }
}

extension Kind where Self == PrintedKind {
  static var printed: Self { PrintedKind() }
}

/// One of the words that a type lists.
struct ChoiceKind<Choice>: Kind
where Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
  private let words = Choice.allCases.map(\.rawValue)

  var shape: Shape { .choice(words) }
  // A type without cases has no values to be read or written.
  var blank: Located<Choice> {
    Located(value: Choice.allCases.first!, position: .start(of: ""))
  }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Located<Choice>? {
    guard case .scalar(let text, let quoted) = node.content, !node.isNothing else {
      faults.refuse(node, name, expected: shape.expectation)
      return nil
    }
    guard let choice = Choice(rawValue: text) else {
      faults.add(InvalidValue().report(text, key: name, words: words, at: node.position))
      return nil
    }
    if !quoted { faults.checkWords(node, name) }
    return Located(value: choice, position: node.position)
  }

  func standIn(for node: YAMLNode) -> Located<Choice>? {
    Located(value: blank.value, position: node.position)
  }

  func write(_ value: Located<Choice>) -> JSONValue { .string(value.value.rawValue) }
}

extension Kind {
  static func choice<Choice>(_ choice: Choice.Type) -> Self where Self == ChoiceKind<Choice> {
    ChoiceKind()
  }
}

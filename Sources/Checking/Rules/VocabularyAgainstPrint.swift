import Standards

struct VocabularyAgainstPrint: Rule {
  let name = "vocabulary-against-print"
  let severity = Severity.warning
  let summary = "the words of the vocabulary are those of the print"
  let explanation = """
    What a standard calls its tasks and certificates is taken from the family that `preset` names, \
    or from the standard's own words. The kind of document, the heads of the tables and the room \
    whose invigilators are counted (每个标准考场不少于2名) say the same in print; pages that call a 工作内容 a 工作任务 quote another standard. A word that is \
    the printed one shortened, such as 技能要求 for 技能及能力要求, is fine.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "preset: association", with: "preset: ↓national"),
    RuleExample(
      file: "standard.yaml", replacing: "preset: association\n",
      with: "preset: association\n  task: ↓工作项目\n"),
    RuleExample(
      file: "text.yaml", replacing: "监考人员与考生配比不低于1:20，",
      with: "监考人员与考生配比不低于1:20，↓每个标准教室不少于2名，"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    if let finding = kind(standard) { return [finding] }
    let heads: [(VocabularyWord, (TableHeadings) -> PrintedText?)] = [
      (.function, { $0.function }), (.task, { $0.task }), (.skill, { $0.skill }),
      (.knowledge, { $0.knowledge }),
    ]
    return heads.compactMap { heading($0, $1, standard) } + room(standard)
  }

  /// The first sentence that counts invigilators in a room of another name.
  private func room(_ standard: Standard) -> [Diagnostic] {
    let said = standard.vocabulary.printed(.room)
    return standard.clauses.flatMap(\.sentences).lazy.compactMap { text in
      guard text.printed.says("监考"), let room = PrintedRoom(text.printed),
        !isShortened(room.name, said)
      else { return nil }
      return self.finding(
        "the text prints “{printed}” as the room, but the word is “{said}”",
        ["printed": room.name, "said": said], at: text.position(at: room.offset),
        subject: "vocabulary/room",
        help: "write `room: {printed}` under `vocabulary`", variant: "room")
    }.prefix(1).map { $0 }
  }

  /// The kind of document is that of another family.
  private func kind(_ standard: Standard) -> Diagnostic? {
    let (vocabulary, kind) = (standard.vocabulary, standard.document.kind)
    let others = VocabularyPreset.allCases.filter { preset in
      preset != vocabulary.family && preset.kinds.contains { kind.printed.contains($0) }
    }
    guard let other = others.first else { return nil }
    return finding(
      "the vocabulary is that of “{preset}”, but the document is a “{kind}”",
      ["preset": vocabulary.family.rawValue, "kind": kind.printed, "other": other.rawValue],
      at: vocabulary.preset?.position ?? kind.position, subject: "vocabulary/preset",
      help: "write `preset: {other}` under `vocabulary`",
      related: [("the kind is printed here", kind.position)], variant: "kind")
  }

  /// The first head of a column that says something else.
  private func heading(
    _ word: VocabularyWord, _ head: (TableHeadings) -> PrintedText?, _ standard: Standard
  ) -> Diagnostic? {
    let vocabulary = standard.vocabulary
    let said = vocabulary.printed(word)
    let heads = standard.levels.compactMap { $0.headings.flatMap(head) }
    guard let printed = heads.first(where: { !isShortened($0.printed, said) }) else { return nil }
    let place = vocabulary.own[word]?.position ?? vocabulary.preset?.position
    let fitting = VocabularyPreset.allCases.filter { $0[word].printed == printed.printed }
    return finding(
      "the table is headed “{printed}”, but the word is “{said}”",
      [
        "printed": printed.printed, "said": said, "word": word.rawValue,
        "presets": fitting.map(\.rawValue).joined(separator: ", "),
      ],
      at: place ?? printed.position, subject: "vocabulary/\(word.rawValue)",
      help: fitting.isEmpty || vocabulary.own[word] != nil
        ? "write `{word}: {printed}` under `vocabulary`"
        : "write `{word}: {printed}` under `vocabulary`, or a preset that says so: {presets}",
      related: [("the printed head is here", printed.position)],
      variant: fitting.isEmpty || vocabulary.own[word] != nil ? "" : "preset")
  }

  /// Whether one is the other with letters left out.
  private func isShortened(_ one: String, _ other: String) -> Bool {
    let (long, short) = one.count > other.count ? (one, other) : (other, one)
    var rest = Substring(short.filter { !$0.isWhitespace })
    for letter in long where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

/// The room of 每个标准考场不少于2名监考人员.
private struct PrintedRoom {
  let name: String
  /// In scalars from the beginning of the sentence.
  let offset: Int

  init?(_ sentence: String) {
    let text = sentence[...]
    guard let start = text.place(of: "每个"),
      let end = text[start.upperBound...].place(of: "不少于")?.lowerBound,
      text[start.upperBound..<end].allSatisfy(\.isLetter)
    else { return nil }
    name = String(text[start.upperBound..<end])
    offset = text.unicodeScalars.distance(from: text.startIndex, to: start.lowerBound)
  }
}

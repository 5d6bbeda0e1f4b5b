import CYAML
import Standards

/// Turns the text of one file into nodes. The only place that knows libyaml.
struct YAMLParser: ~Copyable {
  /// Most bytes of a single value.
  static let longestValue = 256 << 10
  /// How many lists and mappings may lie inside each other.
  private static let deepest = 500

  private let text: SourceText
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  /// What the parser found last.
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

  static var linkedVersion: String { "libyaml " + String(cString: yaml_get_version_string()) }

  /// The root node; a failure says what keeps the file from being read.
  static func parse(_ text: SourceText) throws(YAMLFailure) -> YAMLNode {
    try text.bytes.withUnsafeBufferPointer { bytes throws(YAMLFailure) in
      try YAMLParser(text, bytes).root()
    }
  }

  /// - Parameter bytes: of the text; they stay where they are as long as the parser.
  private init(_ text: SourceText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    event.initialize(to: yaml_event_t())
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  private func next() throws(YAMLFailure) -> yaml_event_type_t {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw YAMLFailure(fault) }
    return event.pointee.type
  }

  private func root() throws(YAMLFailure) -> YAMLNode {
    _ = try next()
    guard try next() == YAML_DOCUMENT_START_EVENT else {
      throw YAMLFailure(EmptyFile().report(file: text.file))
    }
    _ = try next()
    let root = try node(depth: 1)
    _ = try next()
    guard try next() == YAML_STREAM_END_EVENT else {
      throw YAMLFailure(YAMLSyntax().report("a second document begins here", at: position))
    }
    return root
  }

  /// The node that begins with the event.
  private func node(depth: Int) throws(YAMLFailure) -> YAMLNode {
    let position = position
    guard depth <= YAMLParser.deepest else {
      throw YAMLFailure(YAMLSyntax().report("too many levels lie inside each other", at: position))
    }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      return try scalar()
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      try refuse(anchor: start.anchor, tag: start.implicit == 1 ? nil : start.tag, own: "seq")
      var items: [YAMLNode] = []
      while try next() != YAML_SEQUENCE_END_EVENT { items.append(try node(depth: depth + 1)) }
      return YAMLNode(content: .list(items), position: position)
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      try refuse(anchor: start.anchor, tag: start.implicit == 1 ? nil : start.tag, own: "map")
      return YAMLNode(content: .mapping(try pairs(depth: depth)), position: position)
    default:
      throw YAMLFailure(YAMLAlias().report(at: position))
    }
  }

  private func pairs(depth: Int) throws(YAMLFailure) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    // Few keys are compared with each other, many are looked up.
    var places: [String: SourcePosition] = [:]
    while try next() != YAML_MAPPING_END_EVENT {
      let (key, place) = try key()
      if pairs.count == 16 {
        for pair in pairs { places[pair.key] = pair.position }
      }
      let first =
        pairs.count < 16
        ? pairs.first { $0.key == key }?.position : places.updateValue(place, forKey: key)
      if let first {
        throw YAMLFailure(
          DuplicateKey().report(
            key, at: place, first: first, isFirstKey: key == pairs.first?.key))
      }
      _ = try next()
      pairs.append(YAMLPair(key: key, position: place, value: try node(depth: depth + 1)))
    }
    return pairs
  }

  private func key() throws(YAMLFailure) -> (String, SourcePosition) {
    let position = position
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      guard case .scalar(let key, let quoted) = try scalar().content else { return ("", position) }
      if !quoted, let slip = YAMLSlip(key: key, at: position) {
        throw YAMLFailure(YAMLSyntax().report(slip))
      }
      return (key, position)
    case YAML_ALIAS_EVENT:
      throw YAMLFailure(YAMLAlias().report(at: position))
    default:
      throw YAMLFailure(YAMLSyntax().report("a key must be a word", at: position))
    }
  }

  private func scalar() throws(YAMLFailure) -> YAMLNode {
    let scalar = event.pointee.data.scalar
    try refuse(
      anchor: scalar.anchor, tag: scalar.quoted_implicit == 1 ? nil : scalar.tag, own: "str")
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    guard scalar.length <= YAMLParser.longestValue else {
      throw YAMLFailure(TooLarge().report(value: position))
    }
    let words = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let (position, isVerbatim) = place(of: words, scalar.style)
    return YAMLNode(
      content: .scalar(words, quoted: !isPlain), position: position, isVerbatim: isVerbatim)
  }

  /// Where the words themselves begin, and whether they stand there letter by letter. A quoted
  /// scalar is marked at its quote, a block scalar at its indicator.
  private func place(
    of words: String, _ style: yaml_scalar_style_t
  ) -> (SourcePosition, isVerbatim: Bool) {
    let (start, end) = (event.pointee.start_mark, event.pointee.end_mark)
    if style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE {
      let first = text.firstWords(below: position) ?? position
      return (first, text.holds(words, at: first))
    }
    // An escape is longer than what it stands for.
    let quotes = style == YAML_PLAIN_SCALAR_STYLE ? 0 : 1
    let isVerbatim =
      start.line == end.line
      && Int(end.column) - Int(start.column) - 2 * quotes
        == words.utf8.count { $0 & 0xC0 != 0x80 }
    return (position.advanced(by: quotes), isVerbatim)
  }

  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, own: String
  ) throws(YAMLFailure) {
    if anchor != nil { throw YAMLFailure(YAMLAlias().report(at: position)) }
    guard let tag else { return }
    let name = String(cString: tag)
    if name == "tag:yaml.org,2002:" + own { return }
    throw YAMLFailure(YAMLSyntax().report(tag: name, at: position))
  }

  /// Where the event begins.
  private var position: SourcePosition { position(event.pointee.start_mark) }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    text.inside(
      SourcePosition(file: text.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1))
  }

  private var fault: Diagnostic {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    switch state.error {
    case YAML_READER_ERROR: return YAMLEncoding().report(problem, at: .start(of: text.file))
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      let context = state.context.map { " " + String(cString: $0) } ?? ""
      let place = position(state.problem_mark)
      if let slip = YAMLSlip.find(in: text, at: place, problem + context) {
        return YAMLSyntax().report(slip)
      }
      // What is never closed is reported where it begins, since it ends with the file.
      let isUnclosed = !context.isEmpty && problem.contains("end of stream")
      return YAMLSyntax().report(
        problem + context, at: isUnclosed ? position(state.context_mark) : place)
    default:
      return YAMLSyntax().report("cannot be read as YAML", at: .start(of: text.file))
    }
  }
}

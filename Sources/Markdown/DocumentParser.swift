import CCmarkGFM

/// Parses with libcmark-gfm. The only file that knows it.
///
/// Only the `table` and `tasklist` extensions: the others change process-wide tables while they
/// parse, which breaks parsers on other threads.
enum DocumentParser {
  /// Registration is not thread-safe; a static value is made once.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Name and version of the library.
  static var linkedVersion: String { "libcmark-gfm " + String(cString: cmark_version_string()) }

  static func parse(_ text: String) throws(MarkdownProblem) -> ParsedElement {
    guard isRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
      throw MarkdownProblem("cannot start the Markdown parser", line: 0)
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else {
        throw MarkdownProblem("the Markdown library has no extension '\(name)'", line: 0)
      }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    var copy = text
    copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else {
      throw MarkdownProblem("cannot parse the Markdown text", line: 0)
    }
    defer { cmark_node_free(document) }
    cmark_consolidate_text_nodes(document)
    return try tree(of: document)
  }

  static func tooDeep(line: Int) -> MarkdownProblem {
    MarkdownProblem(
      "Markdown is nested more than \(Limits.nesting) deep", help: "write it flatter", line: line)
  }

  private static func tree(
    of document: OpaquePointer
  ) throws(MarkdownProblem) -> ParsedElement {
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    var open: [ParsedElement] = []
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let found = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER {
        let element = try element(from: found, outerLine: open.last?.line ?? 0)
        open.append(element)
        guard open.count <= Limits.nesting else { throw tooDeep(line: element.line) }
        guard isLeaf(element.kind) else { continue }
      }
      guard let done = open.popLast() else { break }
      if open.isEmpty { return done }
      open[open.count - 1].children.append(done)
    }
    return ParsedElement(kind: .document, line: 0)
  }

  /// The parser leaves such elements as it enters them.
  private static func isLeaf(_ kind: ElementKind) -> Bool {
    switch kind {
    case .codeBlock, .thematicBreak, .htmlBlock, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }

  private static func element(
    from found: OpaquePointer,
    outerLine: Int
  ) throws(MarkdownProblem) -> ParsedElement {
    // Breaks and paragraphs before a table have no line of their own.
    let line = max(Int(cmark_node_get_start_line(found)) - 1, outerLine)
    guard let kind = span(found) ?? block(found) ?? extensionBlock(found) else {
      let name = String(cString: cmark_node_get_type_string(found))
      throw MarkdownProblem("Markdown element '\(name)' is not supported", line: line)
    }
    return ParsedElement(kind: kind, line: line)
  }

  private static func span(_ found: OpaquePointer) -> ElementKind? {
    switch cmark_node_get_type(found) {
    case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(found)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(found)))
    case CMARK_NODE_HTML_INLINE: .htmlInline(string(cmark_node_get_literal(found)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(
        address: string(cmark_node_get_url(found)), title: string(cmark_node_get_title(found)))
    case CMARK_NODE_IMAGE:
      .image(
        address: string(cmark_node_get_url(found)), title: string(cmark_node_get_title(found)))
    default: nil
    }
  }

  private static func block(_ found: OpaquePointer) -> ElementKind? {
    switch cmark_node_get_type(found) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(found)))
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: list(found)
    case CMARK_NODE_ITEM: .item(isChecked: taskState(of: found))
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(
        info: string(cmark_node_get_fence_info(found)),
        literal: string(cmark_node_get_literal(found)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(string(cmark_node_get_literal(found)))
    default: nil
    }
  }

  /// The library has no constants for the blocks of its extensions, only names.
  private static func extensionBlock(_ found: OpaquePointer) -> ElementKind? {
    switch String(cString: cmark_node_get_type_string(found)) {
    case "table_cell": .cell
    case "table_header", "table_row":
      .row(
        isHead: cmark_gfm_extensions_get_table_row_is_header(found) != 0,
        column: max(0, Int(cmark_node_get_start_column(found)) - 1))
    case "table": .table(alignments(of: found))
    default: nil
    }
  }

  /// A task is an item under another name.
  private static func taskState(of item: OpaquePointer) -> Bool? {
    guard String(cString: cmark_node_get_type_string(item)) == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(item)
  }

  private static func list(_ found: OpaquePointer) -> ElementKind {
    let isOrdered = cmark_node_get_list_type(found) == CMARK_ORDERED_LIST
    return .list(
      start: isOrdered ? Int(cmark_node_get_list_start(found)) : nil,
      isTight: cmark_node_get_list_tight(found) != 0)
  }

  private static func alignments(
    of found: OpaquePointer
  ) -> [ColumnAlignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(found))
    guard let codes = cmark_gfm_extensions_get_table_alignments(found) else {
      return Array(repeating: .none, count: count)
    }
    return (0..<count).map { column in
      switch codes[column] {
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters else { return "" }
    return ReservedScalars.withoutJoiners(String(cString: characters))
  }
}

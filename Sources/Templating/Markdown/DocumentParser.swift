import CCmarkGFM
import Synchronization

/// Parses with libcmark-gfm. The only file that knows it.
///
/// Without its extensions: tables are ours, and some of the others change process-wide tables while
/// they parse, which breaks parsers on other threads.
enum DocumentParser {
  /// Name and version of the library.
  static var linkedVersion: String { "libcmark-gfm " + String(cString: cmark_version_string()) }

  /// Nothing if the library has no memory left.
  static func parse(_ text: String) -> ParsedElement? {
    ParseCounter.current?.add()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    var copy = text
    copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(document) }
    cmark_consolidate_text_nodes(document)
    return tree(of: document)
  }

  private static func tree(of document: OpaquePointer) -> ParsedElement {
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    var open: [ParsedElement] = []
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let found = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER {
        open.append(element(from: found, outer: open.last))
        guard isLeaf(open[open.count - 1].kind) else { continue }
      }
      guard let done = open.popLast() else { break }
      if open.isEmpty { return done }
      open[open.count - 1].children.append(done)
    }
    return ParsedElement(kind: .document, line: 0, column: 0)
  }

  /// The parser leaves such elements as it enters them.
  private static func isLeaf(_ kind: ElementKind) -> Bool {
    switch kind {
    case .codeBlock, .thematicBreak, .htmlBlock, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }

  private static func element(from found: OpaquePointer, outer: ParsedElement?) -> ParsedElement {
    // Breaks have no place of their own.
    let line = max(Int(cmark_node_get_start_line(found)) - 1, outer?.line ?? 0)
    let column = Int(cmark_node_get_start_column(found)) - 1
    return ParsedElement(
      kind: span(found) ?? block(found), line: line,
      column: column >= 0 ? column : outer?.column ?? 0)
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

  private static func block(_ found: OpaquePointer) -> ElementKind {
    switch cmark_node_get_type(found) {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(found)))
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: list(found)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(
        info: string(cmark_node_get_fence_info(found)),
        literal: string(cmark_node_get_literal(found)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(string(cmark_node_get_literal(found)))
    default: .document
    }
  }

  private static func list(_ found: OpaquePointer) -> ElementKind {
    let isOrdered = cmark_node_get_list_type(found) == CMARK_ORDERED_LIST
    return .list(
      start: isOrdered ? Int(cmark_node_get_list_start(found)) : nil,
      isTight: cmark_node_get_list_tight(found) != 0)
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters else { return "" }
    let text = String(cString: characters)
    guard text.unicodeScalars.contains(ReservedScalars.joiner) else { return text }
    var result = text.unicodeScalars
    result.removeAll { $0 == ReservedScalars.joiner }
    return String(result)
  }
}

/// Counts parses of Markdown in tests, which show that a template is parsed once.
package final class ParseCounter: Sendable {
  /// The counter of the running test; nobody else has one.
  @TaskLocal package static var current: ParseCounter?

  private let parses = Mutex(0)

  package init() {}

  package var count: Int { parses.withLock { $0 } }

  func add() { parses.withLock { $0 += 1 } }
}

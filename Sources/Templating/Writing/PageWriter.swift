import Standards

/// Writes one page: runs compiled templates over views, and records what links need to know.
struct PageWriter {
  var output: [UInt8] = []
  var record = PageRecord()
  /// Faults that only values can bring.
  var faults: [Diagnostic] = []
  let language: PageLanguage
  private let breaks: WordBreaks
  private let links: LinkForm
  private var isInHeading = false
  private var frames: [ViewInstance]
  private var loops: [(index: Int, count: Int)] = []
  private var ids: Set<String> = []
  /// Where what is being written begins: the page, or a text that is taken away again.
  private var start = 0
  /// Where a soft break waits for what stands behind it, in bytes of the output.
  private var pendingBreak: Int?
  /// Of the table cell that is being written: where its lines begin.
  var cellLines: [Int] = []
  var cellJoin: CellJoin?
  /// What was asked for last: a section asks first whether a value is there, and then for it.
  private var lastText: (frame: ViewInstance, name: String, value: String?)?
  private var lastList: (frame: ViewInstance, name: String, items: [ViewInstance])?
  /// Tables without an id so far.
  var tableNumber = 0

  init(
    _ frames: [ViewInstance], language: PageLanguage, breaks: WordBreaks,
    links: @escaping LinkForm
  ) {
    self.links = links
    self.frames = frames
    self.language = language
    self.breaks = breaks
    output.reserveCapacity(1 << 16)
  }

  mutating func run(_ operations: [Operation]) {
    for operation in operations { run(operation) }
  }

  private mutating func run(_ operation: Operation) {
    switch operation {
    case .bytes(let bytes): output.append(contentsOf: bytes)
    case .words(let bytes):
      if pendingBreak != nil { settleBreak(before: bytes[...]) }
      output.append(contentsOf: bytes)
    case .value(let path, let style): write(path, style)
    case .markup(let path):
      if case .markup(let read) = path.kind, let frame = frame(path), let markup = read(frame) {
        pendingBreak = nil
        output.append(contentsOf: markup.bytes)
      }
    case .when(let condition, let inner): if holds(condition) { run(inner) }
    case .each(let path, let inner): each(path) { $0.run(inner) }
    case .with(let path, let inner): with(path) { $0.run(inner) }
    case .element(let open, let inner, let close):
      let start = output.count
      output.append(contentsOf: open)
      let inside = output.count
      run(inner)
      if output.count == inside {
        output.removeSubrange(start...)
      } else {
        output.append(contentsOf: close)
      }
    case .identifier(let id, let position): write(identifier: text(id), at: position)
    case .address(let address, let use, let position):
      write(address: text(address), use, at: position)
    case .language(let tag, let position): write(language: text(tag), at: position)
    case .heading(let heading): write(heading)
    case .table(let table): write(table)
    case .softBreak: if pendingBreak == nil { pendingBreak = output.count }
    case .citation: record.hasCitations = true
    case .join(let join): cellJoin = join
    case .cellLine: cellLines.append(output.count)
    case .unknown: return
    }
  }

  // MARK: Values

  private mutating func write(_ path: ValuePath, _ style: ValueStyle) {
    guard let frame = frame(path) else { return }
    let isPrinted: Bool
    let value: String?
    switch path.kind {
    case .printed(let read): (value, isPrinted) = (self.text(path, of: frame, read), true)
    case .text(let read), .link(let read), .number(let read), .data(let read):
      (value, isPrinted) = (self.text(path, of: frame, read), false)
    default: return
    }
    guard let value, !value.isEmpty else { return }
    switch style {
    case .raw: return output.append(contentsOf: value.utf8)
    case .escaped: return HTMLText.append(value, to: &output)
    case .words, .text: break
    }
    if pendingBreak != nil { settleBreak(before: Array(value.utf8.prefix(4))[...]) }
    let pieces = isInHeading ? breaks.pieces(of: value) : [value]
    for (index, piece) in pieces.enumerated() {
      if index > 0 { output.append(contentsOf: "<wbr>".utf8) }
      language.append(piece, isPrinted: isPrinted, linked: style == .text, to: &output)
    }
  }

  /// What operations write, as plain text.
  mutating func text(_ operations: [Operation]) -> String {
    let (before, waiting) = (start, pendingBreak)
    (start, pendingBreak) = (output.count, nil)
    run(operations)
    let text = String(decoding: output[start...], as: UTF8.self)
    output.removeSubrange(start...)
    (start, pendingBreak) = (before, waiting)
    return text
  }

  private mutating func text(
    _ path: ValuePath, of frame: ViewInstance, _ read: NameKind.Reader<String?>
  ) -> String? {
    if let last = lastText, last.frame === frame, last.name == path.name { return last.value }
    let value = read(frame)
    lastText = (frame, path.name, value)
    return value
  }

  private mutating func items(
    _ path: ValuePath, of frame: ViewInstance, _ read: NameKind.Reader<[ViewInstance]>
  ) -> [ViewInstance] {
    if let last = lastList, last.frame === frame, last.name == path.name { return last.items }
    let items = read(frame)
    lastList = (frame, path.name, items)
    return items
  }

  private func frame(_ path: ValuePath) -> ViewInstance? {
    var frame = frames[path.level]
    for part in path.parts {
      guard let inner = part(frame) else { return nil }
      frame = inner
    }
    return frame
  }

  // MARK: Sections

  mutating func each(_ path: ValuePath, _ body: (inout PageWriter) -> Void) {
    guard case .list(_, let read) = path.kind, let frame = frame(path) else { return }
    let items = self.items(path, of: frame, read)
    loops.append((0, items.count))
    for (index, item) in items.enumerated() {
      loops[loops.count - 1].index = index
      frames.append(item)
      body(&self)
      frames.removeLast()
    }
    loops.removeLast()
  }

  mutating func with(_ path: ValuePath, _ body: (inout PageWriter) -> Void) {
    guard case .part(_, let read) = path.kind, let frame = frame(path), let inner = read(frame)
    else { return }
    frames.append(inner)
    body(&self)
    frames.removeLast()
  }

  mutating func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .present(let path): isPresent(path)
    case .absent(let path): !isPresent(path)
    case .first(let wanted): (loops.last.map { $0.index == 0 } ?? true) == wanted
    case .last(let wanted): (loops.last.map { $0.index == $0.count - 1 } ?? true) == wanted
    case .unknown: false
    }
  }

  private mutating func isPresent(_ path: ValuePath) -> Bool {
    guard let frame = frame(path) else { return false }
    return switch path.kind {
    case .text(let read), .printed(let read), .link(let read), .number(let read), .data(let read):
      text(path, of: frame, read)?.isEmpty == false
    case .flag(let read): read(frame)
    case .markup(let read): read(frame) != nil
    case .list(_, let read): !items(path, of: frame, read).isEmpty
    case .part(_, let read): read(frame) != nil
    }
  }

  // MARK: Places

  private mutating func write(identifier id: String, at position: SourcePosition) {
    if !NameRule.isIdentifier(id) {
      faults.append(TemplateValueRule().notAnIdentifier(id, at: position))
    } else if !ids.insert(id).inserted {
      faults.append(TemplateValueRule().repeatedIdentifier(id, at: position))
    }
    record.anchors.append(id)
    HTMLText.append(id, to: &output)
  }

  private mutating func write(
    address: String, _ use: AddressUse, at position: SourcePosition
  ) {
    if let refusal = AddressRule.refusal(of: address) {
      faults.append(TemplateMarkup().refusedAddress(address, refusal, at: position))
      return
    }
    record.links.append(PageRecord.Link(target: address, position: position))
    if use == .resource { record.resources.append(address) }
    guard let written = use == .resource ? address : links(address) else {
      // An element without this attribute is no link.
      output.replaceSuffix("href=\"", with: "data-href=\"")
      return
    }
    HTMLText.append(AddressRule.encoded(written), to: &output)
    if use == .link, AddressRule.isExternal(address) {
      // The quote that closes the address follows: the attribute begins before it.
      output.append(contentsOf: "\" rel=\"external noopener".utf8)
    }
  }

  private mutating func write(language tag: String, at position: SourcePosition) {
    guard NameRule.isLanguage(tag) else {
      faults.append(TemplateValueRule().notALanguage(tag, at: position))
      return
    }
    output.append(contentsOf: tag.utf8)
  }

  private mutating func write(_ heading: HeadingProgram) {
    let hasId = !heading.id.isEmpty
    if heading.level == 2, record.firstSection == nil { record.firstSection = output.count }
    output.append(contentsOf: "<h\(heading.level)".utf8)
    var id = ""
    if hasId {
      id = text(heading.id)
      output.append(contentsOf: " id=\"".utf8)
      write(identifier: id, at: heading.position)
      output.append(UInt8(ascii: "\""))
    }
    output.append(contentsOf: heading.classes)
    output.append(UInt8(ascii: ">"))
    isInHeading = true
    run(heading.content)
    isInHeading = false
    if hasId {
      record.headings.append(
        PageRecord.Heading(level: heading.level, id: id, text: text(heading.plain)))
      // For the mouse only: screen readers and the tab key pass it by.
      if (2...4).contains(heading.level) {
        output.append(contentsOf: " <a class=\"permalink\" href=\"#".utf8)
        HTMLText.append(id, to: &output)
        output.append(contentsOf: "\" aria-hidden=\"true\" tabindex=\"-1\">#</a>".utf8)
      }
    }
    output.append(contentsOf: "</h\(heading.level)>\n".utf8)
  }

  // MARK: Line ends

  /// Chinese has no spaces between words: between two wide characters a line end is nothing.
  private mutating func settleBreak(before next: ArraySlice<UInt8>) {
    guard let place = pendingBreak, let following = Self.first(of: next) else { return }
    pendingBreak = nil
    let before = Self.lastVisible(in: output[start..<place])
    if let before, before.isUnspaced, following.isUnspaced { return }
    output.insert(UInt8(ascii: "\n"), at: place)
  }

  private static func first(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// The last character that is not part of a tag; nothing behind a line break.
  private static func lastVisible(in bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var rest = bytes
    while rest.last == UInt8(ascii: ">") {
      guard let start = rest.lastIndex(of: UInt8(ascii: "<")) else { return nil }
      if rest[start...].elementsEqual("<br>".utf8) { return nil }
      rest = rest[..<start]
    }
    let tail = rest.suffix(4)
    guard let start = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    return String(decoding: tail[start...], as: UTF8.self).unicodeScalars.last
  }
}

extension [UInt8] {
  fileprivate mutating func replaceSuffix(_ old: String, with new: String) {
    guard suffix(old.utf8.count).elementsEqual(old.utf8) else { return }
    removeLast(old.utf8.count)
    append(contentsOf: new.utf8)
  }
}

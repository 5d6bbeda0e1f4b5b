/// Collects the HTML, or plain text, of one run of inline Markdown.
struct InlineWriter {
  /// Changes from page to link text and back while a link is written.
  var use: InlineUse
  private(set) var output = ""
  /// The last character a reader sees; nil at the start and after pictures.
  private var last: Unicode.Scalar?
  /// Where a soft break waits for the character behind it, in UTF-8 bytes of the output.
  private var pendingBreak: Int?

  init(use: InlineUse) {
    self.use = use
  }

  /// Text that a reader sees.
  mutating func write(text: String) {
    guard let first = text.unicodeScalars.first else { return }
    settleBreak(before: first)
    last = text.unicodeScalars.last
    switch use {
    case .plain: output += text
    case .page: writeLinked(text)
    case .linkText, .outline: output += HTMLText.escaped(text)
    }
  }

  /// Text in which addresses stay as they are.
  mutating func write(code: String) {
    tag("<code>")
    if let first = code.unicodeScalars.first { settleBreak(before: first) }
    last = code.unicodeScalars.last ?? last
    output += use == .plain ? code : HTMLText.escaped(code)
    tag("</code>")
  }

  /// Finished HTML that a reader sees; nothing in plain text.
  mutating func write(html: String) {
    guard use != .plain else { return }
    settleBreak(before: nil)
    last = nil
    output += html
  }

  /// A tag that a reader does not see; nothing in plain text.
  mutating func tag(_ tag: String) {
    if use != .plain { output += tag }
  }

  mutating func writeLineBreak(_ html: String) {
    pendingBreak = nil
    last = nil
    output += use == .plain ? " " : html
  }

  mutating func writeSoftBreak() {
    if pendingBreak == nil { pendingBreak = output.utf8.count }
  }

  /// Chinese has no spaces between words: between two wide characters a line end is nothing.
  private mutating func settleBreak(before next: Unicode.Scalar?) {
    guard let offset = pendingBreak else { return }
    pendingBreak = nil
    if let last, let next, last.isWide, next.isWide { return }
    let place = output.utf8.index(output.startIndex, offsetBy: offset)
    output.insert(use == .plain ? " " : "\n", at: place)
  }

  private mutating func writeLinked(_ text: String) {
    var rest = text[...]
    while let found = BareAddress.first(in: rest) {
      output += HTMLText.escaped(String(rest[..<found.lowerBound]))
      let address = String(rest[found])
      let href = HTMLText.attribute("href", AddressRule.encoded(address))
      output += "<a\(href) rel=\"external noopener\">\(HTMLText.escaped(address))</a>"
      rest = rest[found.upperBound...]
    }
    output += HTMLText.escaped(String(rest))
  }
}

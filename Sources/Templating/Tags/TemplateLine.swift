import Standards

/// A line of a template with its partials put in.
struct TemplateLine {
  var pieces: [TemplatePiece] = []

  /// The only tag of a line on which nothing else stands.
  var loneTag: TemplateTag? {
    var found: TemplateTag?
    for piece in pieces {
      switch piece {
      case .text(let text, _): if !text.allSatisfy(\.isWhitespace) { return nil }
      case .tag(let tag):
        if found != nil { return nil }
        found = tag
      }
    }
    return found
  }

  /// White space at its beginning.
  var indentation: Substring {
    guard case .text(let text, _) = pieces.first else { return "" }
    return text.prefix { $0 == " " || $0 == "\t" }
  }

  /// What stands behind the indentation, if words.
  var start: Substring {
    guard case .text(let text, _) = pieces.first else { return "" }
    return text.drop { $0 == " " || $0 == "\t" }
  }

  var isBlank: Bool {
    pieces.allSatisfy {
      if case .text(let text, _) = $0 { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }

  /// Whether the last words end in a sign, white space and closing tags aside.
  func ends(in sign: Character) -> Bool {
    for piece in pieces.reversed() {
      switch piece {
      case .tag(let tag): if tag.kind != .close { return false }
      case .text(let text, _):
        let rest = text.reversed().drop(while: \.isWhitespace)
        guard let last = rest.first else { continue }
        return last == sign && rest.dropFirst().first != "\\"
      }
    }
    return false
  }

  var position: SourcePosition {
    switch pieces.first {
    case .text(let text, let position):
      position.advanced(by: text.prefix { $0 == " " || $0 == "\t" }.count)
    case .tag(let tag): tag.position
    case nil: .start(of: "")
    }
  }

  /// The line without its first words.
  func dropping(_ prefix: String) -> TemplateLine {
    guard case .text(let text, let position) = pieces.first else { return self }
    let kept = text.drop { $0 == " " || $0 == "\t" }.dropFirst(prefix.count)
    let cut = text.unicodeScalars.count - kept.unicodeScalars.count
    let rest = Array(pieces.dropFirst())
    if kept.isEmpty { return TemplateLine(pieces: rest) }
    return TemplateLine(pieces: [.text(String(kept), position.advanced(by: cut))] + rest)
  }
}

extension [TemplatePiece] {
  /// The pieces line by line.
  var lines: [TemplateLine] {
    var lines = [TemplateLine()]
    for piece in self {
      guard case .text(let text, let position) = piece else {
        lines[lines.count - 1].pieces.append(piece)
        continue
      }
      let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append(TemplateLine()) }
        let place =
          index == 0
          ? position : SourcePosition(file: position.file, line: position.line + index, column: 1)
        if !part.isEmpty { lines[lines.count - 1].pieces.append(.text(String(part), place)) }
      }
    }
    return lines
  }

  /// On one line: a line end and the indentation behind it are nothing.
  var joined: [TemplatePiece] {
    var result: [TemplatePiece] = []
    for (index, line) in lines.enumerated() {
      result += index == 0 ? line.pieces : line.dropping("").pieces
    }
    return result
  }
}

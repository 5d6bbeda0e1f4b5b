import Standards

/// Puts partials in their places. A partial that stands alone on a line brings its lines, indented
/// as the tag; within a line it is joined to one line.
struct PartialExpansion {
  let sources: [String: TemplateSource]
  /// Partials that are left out.
  let broken: Set<String>
  private(set) var faults: [Diagnostic] = []
  /// HTML partials stay tags; a Markdown template gives them a place of their own.
  private(set) var used: Set<String> = []

  init(_ sources: [String: TemplateSource], without broken: Set<String>) {
    self.sources = sources
    self.broken = broken
  }

  mutating func lines(of source: TemplateSource, path: [String] = []) -> [TemplateLine] {
    var result: [TemplateLine] = []
    for line in source.pieces.lines {
      if let tag = line.loneTag, tag.kind == .partial, !source.file.isHTML {
        guard let partial = partial(tag, path: path) else {
          result.append(TemplateLine(pieces: [.tag(Self.leftOut(tag))]))
          continue
        }
        if partial.file.isHTML {
          result.append(line)
        } else {
          result += lines(of: partial, path: path + [tag.name]).map {
            Self.indented($0, by: line.indentation)
          }
        }
      } else {
        result.append(TemplateLine(pieces: expanded(line.pieces, path: path, of: source)))
      }
    }
    // The line end at the end of a file begins no line.
    if !path.isEmpty, result.last?.isBlank == true { result.removeLast() }
    return result
  }

  private mutating func expanded(
    _ pieces: [TemplatePiece], path: [String], of source: TemplateSource
  ) -> [TemplatePiece] {
    pieces.flatMap { piece -> [TemplatePiece] in
      guard case .tag(let tag) = piece, tag.kind == .partial else { return [piece] }
      guard let partial = partial(tag, path: path) else { return [.tag(Self.leftOut(tag))] }
      if partial.file.isHTML != source.file.isHTML {
        faults.append(TemplateStructure().htmlWithinLine(tag.name, at: tag.position))
        return [.tag(Self.leftOut(tag))]
      }
      return lines(of: partial, path: path + [tag.name]).enumerated().flatMap { index, line in
        index == 0 || partial.file.isHTML ? line.pieces : line.dropping("").pieces
      }
    }
  }

  private static func leftOut(_ tag: TemplateTag) -> TemplateTag {
    TemplateTag(kind: .leftOut, name: tag.name, position: tag.position)
  }

  private mutating func partial(_ tag: TemplateTag, path: [String]) -> TemplateSource? {
    guard let partial = sources["partials/" + tag.name] else {
      let known = sources.keys.filter { $0.hasPrefix("partials/") }.map { String($0.dropFirst(9)) }
      faults.append(TemplateName().unknownPartial(tag.name, known: known, at: tag.position))
      return nil
    }
    used.insert(tag.name)
    return broken.contains(tag.name) || path.contains(tag.name) ? nil : partial
  }

  private static func indented(_ line: TemplateLine, by indentation: Substring) -> TemplateLine {
    guard !indentation.isEmpty, !line.isBlank else { return line }
    let place = line.pieces.first.map { piece in
      switch piece {
      case .text(_, let position): position
      case .tag(let tag): tag.position
      }
    }
    guard let place else { return line }
    return TemplateLine(pieces: [.text(String(indentation), place)] + line.pieces)
  }
}

/// A template taken apart.
struct TemplateSource {
  let file: TemplateFile
  let pieces: [TemplatePiece]
  /// Whether a tag has no end, so that others may not be told.
  let isCutOff: Bool

  init(file: TemplateFile, pieces: [TemplatePiece], isCutOff: Bool = false) {
    self.file = file
    self.pieces = pieces
    self.isCutOff = isCutOff
  }
}

import Standards
import Yams

/// Turns the text of one file into nodes. The only place that knows Yams.
struct YAMLParser {
  let file: String
  let lines: SourceLines

  /// The root node, or what keeps the file from being read.
  func parse(_ text: String) -> Result<YAMLNode, YAMLFailure> {
    do {
      // The parser owns the anchors of its nodes, so it outlives the conversion.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          return .failure(YAMLFailure(EmptyFile().report(file: file)))
        }
        return .success(try convert(root))
      }
    } catch let failure as YAMLFailure {
      return .failure(failure)
    } catch let error as YamlError {
      return .failure(YAMLFailure(diagnostic(for: error)))
    } catch {
      return .failure(YAMLFailure(YAMLSyntax().report("\(error)", at: .start(of: file))))
    }
  }

  private func convert(_ node: Node) throws -> YAMLNode {
    try refuseProperties(of: node)
    switch node {
    case .scalar(let scalar):
      let content = YAMLNode.Content.scalar(scalar.string, quoted: scalar.style != .plain)
      let position = textPosition(of: scalar)
      return YAMLNode(
        content: content, position: position,
        isVerbatim: lines.holds(scalar.string, at: position))
    case .sequence(let sequence):
      return YAMLNode(content: .list(try sequence.map(convert)), position: position(node.mark))
    case .mapping(let mapping):
      return YAMLNode(
        content: .mapping(try mapping.map(convertPair)), position: position(node.mark))
    case .alias:
      throw YAMLFailure(YAMLAlias().report(at: position(node.mark)))
    }
  }

  private func convertPair(_ key: Node, _ value: Node) throws -> YAMLPair {
    try refuseProperties(of: key)
    guard case .scalar(let name) = key else {
      throw YAMLFailure(YAMLSyntax().report("a key must be a word", at: position(key.mark)))
    }
    return YAMLPair(
      key: name.string, position: position(key.mark), value: try convert(value))
  }

  private func refuseProperties(of node: Node) throws {
    if node.anchor != nil { throw YAMLFailure(YAMLAlias().report(at: position(node.mark))) }
    // Yams itself gives quoted words the tag of words, and keys that of their kind.
    let (tag, own): (Tag, Tag.Name)
    switch node {
    case .scalar(let scalar): (tag, own) = (scalar.tag, .str)
    case .sequence(let sequence): (tag, own) = (sequence.tag, .seq)
    case .mapping(let mapping): (tag, own) = (mapping.tag, .map)
    case .alias: return
    }
    let implied = [Tag.Name.implicit.rawValue, own.rawValue]
    guard !implied.contains(tag.description) else { return }
    throw YAMLFailure(YAMLSyntax().report(tag: tag.description, at: position(node.mark)))
  }

  /// A quoted scalar's mark is at the quote, a block scalar's at its indicator: point at the words.
  private func textPosition(of scalar: Node.Scalar) -> SourcePosition {
    let start = position(scalar.mark)
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: return start.advanced(by: 1)
    case .literal, .folded:
      return lines.firstWords(below: start) ?? start
    default: return start
    }
  }

  private func position(_ mark: Mark?) -> SourcePosition {
    guard let mark else { return .start(of: file) }
    return lines.inside(
      SourcePosition(file: file, line: max(mark.line, 1), column: max(mark.column, 1)))
  }

  // The errors' own text carries the whole document, so only the problem is quoted.
  private func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      return syntax(problem, at: mark, context: context)
    case .composer(_, let problem, let mark, _):
      return problem.contains("alias")
        ? YAMLAlias().report(at: position(mark))
        : YAMLSyntax().report("a second document begins here", at: position(mark))
    case .reader(let problem, _, _, _):
      return YAMLEncoding().report(problem, at: .start(of: file))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let first = position(context.mark)
      let key = duplicates.first ?? ""
      return DuplicateKey().report(
        key, at: lines.place(ofKey: key, after: first) ?? first, first: first)
    case .memory:
      return YAMLSyntax().report("too many levels lie inside each other", at: .start(of: file))
    default:
      return YAMLSyntax().report("cannot be read as YAML", at: .start(of: file))
    }
  }

  /// What is never closed is reported where it begins, since it ends with the file.
  private func syntax(
    _ problem: String, at mark: Mark, context: YamlError.Context?
  ) -> Diagnostic {
    guard let context else { return YAMLSyntax().report(problem, at: position(mark)) }
    let isUnclosed = problem.contains("end of stream")
    return YAMLSyntax().report(
      problem + " " + context.text, at: position(isUnclosed ? context.mark : mark))
  }
}

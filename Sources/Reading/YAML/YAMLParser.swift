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
    if case .alias = node { throw YAMLFailure(YAMLAlias().report(at: position(node.mark))) }
    guard node.anchor == nil else {
      throw YAMLFailure(YAMLAlias().report(at: position(node.mark)))
    }
    switch node {
    case .scalar(let scalar):
      let content = YAMLNode.Content.scalar(scalar.string, quoted: scalar.style != .plain)
      return YAMLNode(content: content, position: textPosition(of: scalar))
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
    guard case .scalar(let name) = key else {
      throw YAMLFailure(YAMLSyntax().report("a key must be a word", at: position(key.mark)))
    }
    return YAMLPair(
      key: name.string, position: position(key.mark), value: try convert(value))
  }

  /// A quoted scalar's mark is at the quote, a block scalar's at its indicator: point at the words.
  private func textPosition(of scalar: Node.Scalar) -> SourcePosition {
    let start = position(scalar.mark)
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: return start.advanced(by: 1)
    case .literal, .folded:
      return SourcePosition(
        file: file, line: start.line + 1, column: lines.indentation(ofLine: start.line + 1) + 1)
    default: return start
    }
  }

  private func position(_ mark: Mark?) -> SourcePosition {
    guard let mark else { return .start(of: file) }
    return SourcePosition(file: file, line: max(mark.line, 1), column: max(mark.column, 1))
  }

  // The errors' own text carries the whole document, so only the problem is quoted.
  private func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return YAMLSyntax().report(problem, at: position(mark))
    case .composer(_, let problem, let mark, _):
      return problem.contains("alias") || problem.contains("anchor")
        ? YAMLAlias().report(at: position(mark)) : YAMLSyntax().report(problem, at: position(mark))
    case .reader(let problem, _, _, _):
      return YAMLEncoding().report(problem, at: .start(of: file))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let start = position(context.mark)
      let places = lines.places(ofKey: duplicates.first ?? "", from: start)
      return DuplicateKey().report(
        duplicates.first ?? "", at: places.dropFirst().first ?? start, first: places.first ?? start)
    default:
      return YAMLSyntax().report("cannot be read as YAML", at: .start(of: file))
    }
  }
}

import Standards

/// Finds files that unfold to more than a parser can compare: each alias doubles what the one
/// before it stands for. Few words look like an alias, so a file with many of both is no text.
enum AliasSwarm {
  private static let harmlessAliases = 8

  static func firstAnchor(in lines: SourceLines) -> SourcePosition? {
    var first: SourcePosition?
    var aliases = 0
    for (index, line) in lines.lines.enumerated() where line.contains("&") || line.contains("*") {
      let scalars = Array(line.unicodeScalars)
      for column in scalars.indices where isMark(scalars, at: column) {
        if scalars[column] == "*" { aliases += 1 }
        if scalars[column] == "&", first == nil {
          first = SourcePosition(file: lines.file, line: index + 1, column: column + 1)
        }
      }
    }
    return aliases > harmlessAliases ? first : nil
  }

  private static func isMark(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "&" || scalars[index] == "*", index + 1 < scalars.count,
      scalars[index + 1].isASCII,
      scalars[index + 1].properties.isAlphabetic || scalars[index + 1].properties.numericType != nil
        || ["_", "-"].contains(scalars[index + 1])
    else { return false }
    return index == 0 || [" ", "\t", "[", "{", ","].contains(scalars[index - 1])
  }
}

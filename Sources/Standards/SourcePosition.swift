/// A place in a source file, as shown to users: `file:line:column`.
package struct SourcePosition: Codable, Hashable, Sendable {
  /// Path as the user knows it, relative to the working folder.
  package let file: String
  /// 1-based.
  package let line: Int
  /// 1-based, in Unicode scalars.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  package static func start(of file: String) -> SourcePosition {
    SourcePosition(file: file, line: 1, column: 1)
  }

  /// The same place, `count` scalars further right on the line.
  package func advanced(by count: Int) -> SourcePosition {
    SourcePosition(file: file, line: line, column: column + count)
  }
}

/// A value and the place where its author wrote it.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let position: SourcePosition

  package init(value: Value, position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

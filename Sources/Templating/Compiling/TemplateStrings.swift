package import Standards

/// The words of the site's language, `{{t.…}}`.
package protocol TemplateStrings: Sendable {
  /// Nothing if the locale has no such string.
  func text(_ key: String) -> String?
  var keys: [String] { get }
}

/// Where the user's own strings stand.
package struct StringPlaces: Hashable, Sendable {
  package let positions: [String: SourcePosition]
  /// Keys of strings whose faults the locale has told.
  package let faulty: Set<String>

  package init(_ positions: [String: SourcePosition] = [:], faulty: Set<String> = []) {
    self.positions = positions
    self.faulty = faulty
  }
}

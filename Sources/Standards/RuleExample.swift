/// One edit of the sample standard that a rule must accept or refuse: a test and a part of the manual.
package struct RuleExample: Hashable, Sendable {
  /// File of the sample standard, such as `weights.yaml`.
  package let file: String
  /// Text in the sample that the edit replaces; it occurs there exactly once. The sample is
  /// faultless, so before a bad example this is how it should be. Empty for a whole file.
  package let replacing: String
  /// What stands there instead. In a bad example `↓` marks the reported character.
  package let with: String

  package init(
    file: String,
    replacing: String,
    with: String
  ) {
    self.file = file
    self.replacing = replacing
    self.with = with
  }
}

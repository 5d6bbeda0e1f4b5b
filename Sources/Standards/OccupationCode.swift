/// A code of the occupation in the national classification (国家职业分类大典).
package struct OccupationCode: Hashable, Sendable {
  /// Such as `4-01-06-02`.
  package let code: Located<String>
  /// Marks such as `S` (digital) or `L` (green).
  package let marks: [String]
  /// Whether a later classification replaced the code.
  package let former: Bool

  package init(
    code: Located<String>,
    marks: [String],
    former: Bool
  ) {
    self.code = code
    self.marks = marks
    self.former = former
  }
}

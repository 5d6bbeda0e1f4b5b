/// A function that only lower levels have.
package struct InheritedFunction: Hashable, Sendable {
  /// Id of the function.
  package let function: String
  /// Lowest level first; never empty.
  package let rows: [InheritedRow]
}

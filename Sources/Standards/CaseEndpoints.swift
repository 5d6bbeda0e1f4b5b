/// How much of CASE a site answers.
package enum CaseEndpoints: String, Hashable, Sendable, CaseIterable {
  /// Documents and packages.
  case packages
  /// Items and associations by themselves as well: thousands of files.
  case endpoints
}

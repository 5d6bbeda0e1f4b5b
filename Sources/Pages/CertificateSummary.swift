/// A clause on the certificate of a standard.
package struct CertificateSummary: Codable, Hashable, Sendable {
  /// Number of the clause, if it has one.
  package let number: String?
  /// Anchor of the clause in the full text.
  package let anchor: String
  /// Its first paragraph as printed.
  package let text: String
}

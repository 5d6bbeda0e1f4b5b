package import Standards

/// What the preview answers to a request.
package struct PreviewAnswer: Sendable {
  package let outcome: Outcome
  package var bytes: [UInt8]
  /// IANA media type.
  package let mediaType: String
  /// Of the standard that the page belongs to.
  package var standard: String?
  /// About the page itself: links that lead nowhere, weight.
  package var findings: [Diagnostic] = []
  /// Whether it shows older files than those that are saved.
  package var isHeldBack = false
  /// The files that cannot be used as they are saved.
  package var faultyFiles: Set<String> = []

  package enum Outcome: Hashable, Sendable {
    case found
    /// The site's own page that says so.
    case missing
    /// There is a folder of this name.
    case moved
    /// Nothing can be made, and nothing ever could.
    case unmakeable
  }

  /// Tells one state of the page from another.
  package var digest: String { Fingerprint.short(bytes) }
}

extension PreviewAnswer {
  /// The same, perhaps older than what is saved.
  func heldBack(_ isOld: Bool, by files: Set<String>) -> PreviewAnswer {
    var own = self
    own.isHeldBack = isHeldBack || isOld
    if own.isHeldBack { own.faultyFiles.formUnion(files) }
    return own
  }
}

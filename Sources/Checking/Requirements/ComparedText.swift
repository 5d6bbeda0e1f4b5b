import Curriculum
import Standards

/// A requirement prepared for comparison with many others.
struct ComparedText: Sendable {
  let requirement: RequirementText
  private let similarity: TextSimilarity

  /// Parts per thousand from which a pair is suspicious, if one text adds nothing to the other.
  private static let suspicious = 700
  /// Parts per thousand from which it is suspicious whatever the difference.
  private static let nearlyEqual = 900

  init(_ requirement: RequirementText) {
    self.requirement = requirement
    similarity = TextSimilarity(requirement.text.printed)
  }

  /// Parts per thousand, if the texts differ and are suspiciously alike.
  func nearness(to other: ComparedText) -> Int? {
    let perMille = similarity.perMille(to: other.similarity)
    guard perMille >= Self.suspicious, requirement.folded != other.requirement.folded,
      requirement.sharesTrack(with: other.requirement)
    else { return nil }
    let (own, others) = (characters, other.characters)
    let addsNothing = own.isSubset(of: others) || others.isSubset(of: own)
    return addsNothing || perMille >= Self.nearlyEqual ? perMille : nil
  }

  private var characters: Set<Unicode.Scalar> { Set(requirement.folded.unicodeScalars) }
}

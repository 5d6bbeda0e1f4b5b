/// What a part of the site is to be made from.
struct PartInput: Sendable {
  /// Of the standard; nothing for what belongs to none.
  let standard: String?
  /// Digest of everything that it is made from.
  let digest: String
  /// The part as it is published already; nothing if it must be built.
  let cached: CachedPart?
}

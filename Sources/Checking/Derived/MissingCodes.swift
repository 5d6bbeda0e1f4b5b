/// The printed numbers that a gap leaves out.
struct MissingCodes {
  let count: Int
  /// Such as `1.1.3`, `1.1.3, 1.1.4` or `1.1.3 … 1.1.8`.
  let printed: String

  /// Nothing where the numbers run on.
  ///
  /// - Parameter known: the siblings' own numbers, which are not missing wherever they stand.
  init?(before code: PrintedCode, after previous: Int, known: Set<Int>) {
    guard previous + 1 < code.last else { return nil }
    let between = (previous + 1)..<code.last
    let present = known.count(where: between.contains)
    count = between.count - present
    let missing = between.lazy.filter { !known.contains($0) }
    guard let first = missing.first, let last = missing.last else { return nil }
    let listed = count <= 3 ? Array(missing) : [first, last]
    printed = listed.map { number in
      (code.prefix + [number]).map(String.init).joined(separator: ".")
    }.joined(separator: count <= 3 ? ", " : " … ")
  }
}

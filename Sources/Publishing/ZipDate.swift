/// A day as ZIP archives write it.
package struct ZipDate: Equatable, Sendable {
  /// Seven bits of years since 1980, four of the month, five of the day.
  let bits: UInt16

  /// - Parameter date: `2026-06-01`. Anything else, and days before 1980, give 1980-01-01.
  package init(_ date: String) {
    let parts = date.split(separator: "-").compactMap { UInt16($0) }
    guard parts.count == 3, 1980...2107 ~= parts[0], 1...12 ~= parts[1], 1...31 ~= parts[2] else {
      bits = 1 << 5 | 1
      return
    }
    bits = (parts[0] - 1980) << 9 | parts[1] << 5 | parts[2]
  }
}

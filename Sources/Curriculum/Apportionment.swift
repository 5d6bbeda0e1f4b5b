/// Division of a whole number by weights, with the method of largest remainders.
///
/// Each part gets the whole number below its quota `total * weight / sum`; what is left goes, one
/// each, to the largest remainders. Also known as Hamilton's method; see Balinski and Young,
/// "Fair Representation" (1982), chapter 3.
package enum Apportionment {
  /// Parts of `total`, one for each weight and in their order.
  ///
  /// The parts add up to `total`, and each differs from its quota by less than one. Equal
  /// remainders go to the earlier index. A weight of zero or less gets 0. All parts are 0 when no
  /// weight is above zero, or when `total` is not.
  package static func divide(_ total: Int, by weights: [Int]) -> [Int] {
    let weights = weights.map { Int128(max($0, 0)) }
    let sum = weights.reduce(0, +)
    guard total > 0, sum > 0 else { return weights.map { _ in 0 } }
    // Twice as wide, so that no figure an author can write overflows.
    let products = weights.map { Int128(total) * $0 }
    var parts = products.map { Int($0 / sum) }
    let remainders = products.map { $0 % sum }
    let order = remainders.indices.sorted {
      (remainders[$1], $0) < (remainders[$0], $1)
    }
    for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }

  /// As `divide`, but every weight above zero gets at least 1 if there is enough for all of them:
  /// those that would get nothing take 1 each, the rest is divided among the others.
  package static func divideToAll(_ total: Int, by weights: [Int]) -> [Int] {
    guard total >= weights.count(where: { $0 > 0 }) else { return divide(total, by: weights) }
    var served: Set<Int> = []
    while true {
      let others = weights.indices.map { served.contains($0) ? 0 : weights[$0] }
      let parts = divide(total - served.count, by: others)
      let empty = weights.indices.filter { others[$0] > 0 && parts[$0] == 0 }
      if empty.isEmpty { return parts.indices.map { served.contains($0) ? 1 : parts[$0] } }
      served.formUnion(empty)
    }
  }
}

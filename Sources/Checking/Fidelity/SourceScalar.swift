/// A scalar of the printed source and its place there, both counted from 1.
struct SourceScalar: Hashable, Sendable {
  let scalar: Unicode.Scalar
  let line: Int
  let column: Int
}

import Standards

/// How many cells of a terminal text takes: a Han character takes two.
enum DisplayWidth {
  static func of(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + $1.cells }
  }
}

import Publishing
import Standards

/// Turns findings into the text of one format.
protocol Reporter: Sendable {
  func report(_ report: BuildReport) -> String
}

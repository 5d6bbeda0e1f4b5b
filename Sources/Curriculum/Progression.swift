package import Standards

/// One function through all levels that have it: what is new, carried on, changed or dropped.
package struct Progression: Hashable, Sendable {
  /// Id of the function.
  package let function: String
  package let track: String?
  /// Lowest level first; levels without the function are left out.
  package let steps: [ProgressionStep]

  /// Fails if the standard has no such function. Without a track all rows count.
  package init?(
    standard: Standard,
    function: String,
    track: String? = nil
  ) {
    guard standard.function(function) != nil else { return nil }
    var below: [FunctionAtLevel] = []
    var steps: [ProgressionStep] = []
    for level in standard.levels(in: track) {
      guard let here = FunctionAtLevel(level: level, function: function, track: track) else {
        continue
      }
      steps.append(TaskComparison(here: here, below: below).step)
      below.append(here)
    }
    self.function = function
    self.track = track
    self.steps = steps
  }
}

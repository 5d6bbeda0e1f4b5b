/// All rules that check a standard.
package enum Rules {
  /// In alphabetical order of their names.
  package static let all: [any Rule] = [
    WeightsSum()
  ]
}

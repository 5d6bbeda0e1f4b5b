import Standards

extension WeightSubject {
  /// As the author writes it, such as `function/brewing`.
  var key: String {
    switch self {
    case .ethics: "ethics"
    case .foundationKnowledge: "foundationKnowledge"
    case .function(let id): "function/\(id)"
    case .task(let id): "task/\(id)"
    }
  }
}

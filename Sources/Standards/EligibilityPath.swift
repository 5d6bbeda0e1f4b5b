/// One way to be admitted: all of its conditions together.
package struct EligibilityPath: Statement, Hashable, Sendable {
  package let id: String
  /// Such as `a)`.
  package let number: Located<String>?
  /// The printed sentence, which is the authority.
  package let text: PrintedText
  package let conditions: [EligibilityCondition]
  /// What patterns of wording read from the sentence; nothing if none understands it whole.
  package let worded: [EligibilityCondition]?
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>?,
    text: PrintedText,
    conditions: [EligibilityCondition],
    worded: [EligibilityCondition]? = nil,
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.text = text
    self.conditions = conditions
    self.worded = worded
    self.position = position
  }

  /// All conditions, those of alternatives too, in the order of the file.
  package var leaves: [EligibilityCondition] { conditions.flatMap(\.leaves) }

  /// Every list of conditions that is enough, with one alternative taken at each choice.
  package var ways: [[EligibilityCondition]] { Self.ways(conditions) }

  /// Each condition with those that it goes together with: of its own list, then of those around.
  package var scopes: [(condition: EligibilityCondition, beside: [EligibilityCondition])] {
    Self.scopes(conditions, around: [])
  }

  private static func ways(_ conditions: [EligibilityCondition]) -> [[EligibilityCondition]] {
    conditions.reduce([[]]) { ways, condition in
      guard case .any(let alternatives) = condition else { return ways.map { $0 + [condition] } }
      let choices = alternatives.flatMap { Self.ways($0.conditions) }
      return ways.flatMap { way in choices.map { way + $0 } }
    }
  }

  private static func scopes(
    _ conditions: [EligibilityCondition], around: [EligibilityCondition]
  ) -> [(condition: EligibilityCondition, beside: [EligibilityCondition])] {
    conditions.flatMap { condition in
      guard case .any(let alternatives) = condition else {
        return [(condition: condition, beside: conditions + around)]
      }
      return alternatives.flatMap { scopes($0.conditions, around: conditions + around) }
    }
  }
}

extension EligibilityCondition {
  /// Itself, or the conditions of all its alternatives.
  package var leaves: [EligibilityCondition] {
    guard case .any(let alternatives) = self else { return [self] }
    return alternatives.flatMap { $0.conditions.flatMap(\.leaves) }
  }
}

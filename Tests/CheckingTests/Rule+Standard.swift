import Standards

@testable import Checking

extension Rule {
  /// The findings of one rule alone.
  func check(_ standard: Standard) -> [Diagnostic] { check(CheckInput(standard)) }
}

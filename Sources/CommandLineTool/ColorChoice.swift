import ArgumentParser
import Foundation

/// When text is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// - Parameter environment: `NO_COLOR` (no-color.org) and `TERM=dumb` turn colours off.
  func isOn(terminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      terminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }
}

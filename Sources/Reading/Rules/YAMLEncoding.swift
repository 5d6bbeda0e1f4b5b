import Standards

struct YAMLEncoding: RuleManual {
  let name = "yaml-encoding"
  let severity = Severity.error
  let summary = "content files are plain UTF-8"
  let explanation = """
    Files saved as GBK or UTF-16 show as garbled text elsewhere, and invisible control characters \
    confuse tools. Every editor can save as UTF-8.
    """
  let badExamples = [
    RuleExample(
      file: "terms.yaml", replacing: "name: 茶艺", with: "name: 茶↓\u{FEFF}艺")
  ]

  func report(_ problem: String, at position: SourcePosition) -> Diagnostic {
    finding("{problem}", ["problem": problem], at: position, help: "save the file as UTF-8")
  }

  func report(_ fault: Fault, at position: SourcePosition) -> Diagnostic {
    finding(fault.message, at: position, help: "save the file as UTF-8", variant: fault.rawValue)
  }

  /// Why bytes are no UTF-8.
  enum Fault: String {
    case utf16, nul, gbk, invalid

    fileprivate var message: String {
      switch self {
      case .utf16: "the file is UTF-16"
      case .nul: "the file contains a NUL character"
      case .gbk: "the bytes here are not UTF-8; the file looks like GBK"
      case .invalid: "the bytes here are not UTF-8"
      }
    }
  }

  func report(_ scalar: Unicode.Scalar, at position: SourcePosition) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return finding(
      "the invisible character {code} has no place in YAML", ["code": code], at: position,
      help: "remove the character, or end the line with an ordinary line break",
      variant: "character")
  }
}

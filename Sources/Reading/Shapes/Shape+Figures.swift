extension Shape {
  /// Whether a figure or a truth value is one that may stand here.
  func accepts(_ text: String, quoted: Bool) -> Bool {
    switch self {
    case .integer(let range): !quoted && PlainScalar.integer(text).map(range.contains) == true
    case .flag: !quoted && ["true", "false"].contains(text)
    case .weight: WeightRowReader.isWeight(text, quoted: quoted)
    case .text, .printed, .choice, .form, .list, .record: false
    }
  }
}

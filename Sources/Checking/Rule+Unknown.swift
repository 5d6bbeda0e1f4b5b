import Standards

extension Rule {
  /// A finding about an id that nothing has.
  ///
  /// - Parameter message: template with `{id}`.
  func unknown(
    _ id: Located<String>, _ message: String, subject: String, known: [String]
  ) -> Diagnostic {
    let meant = DidYouMean.suggestion(for: id.value, among: known)
    let (help, variant) =
      if meant != nil { ("did you mean “{meant}”?", "meant") } else if known.isEmpty {
        ("standard.yaml lists none", "none")
      } else { ("known are {known}", "") }
    return finding(
      message,
      ["id": id.value, "meant": meant ?? "", "known": known.joined(separator: ", ")],
      at: id.position, subject: subject, help: help, variant: variant)
  }
}

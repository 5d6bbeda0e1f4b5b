import Standards

extension Array where Element == Diagnostic {
  /// The first finding about each subject: what several tracks share is looked at several times.
  var firstPerSubject: [Diagnostic] {
    var seen: Set<String?> = []
    return filter { seen.insert($0.subject).inserted }
  }
}

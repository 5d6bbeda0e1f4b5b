/// Names of files that every system can keep.
package enum FileName {
  /// Bytes that file systems allow, less what browsers add to the name of a second copy.
  private static let longest = 200

  /// The parts joined by blanks. What a name cannot hold becomes a blank. What makes it too long
  /// goes from its first part, since the others tell files apart.
  package static func text(_ parts: [String?], ending: String) -> String {
    let parts = parts.compactMap { $0 }.map { part in
      part.unicodeScalars.split { isForbidden($0) }.map { String(String.UnicodeScalarView($0)) }
        .joined(separator: " ")
    }.filter { !$0.isEmpty }
    var first = parts.first ?? ""
    let rest = parts.dropFirst().joined(separator: " ")
    while !first.isEmpty, first.utf8.count + rest.utf8.count >= longest { first.removeLast() }
    var name = [first, rest].filter { !$0.isEmpty }.joined(separator: " ")
    while name.utf8.count > longest { name.removeLast() }
    // A leading point hides a file, one at the end is lost on some systems.
    name = String(name.drop { $0 == "." })
    return (name.isEmpty ? "_" : name) + "." + ending
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate:
      return true
    default:
      return "/\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
  }
}

/// A piece of an XML document. Words never become markup: they are escaped as they are written.
indirect enum XML: Sendable {
  case element(String, [(name: String, value: String)], [XML])
  case text(String)

  /// The document as UTF-8.
  var document: [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text)
    return Array(text.utf8)
  }

  private func write(to output: inout String) {
    switch self {
    case .text(let text): Self.escape(text, to: &output)
    case .element(let name, let attributes, let children):
      output += "<" + name
      for attribute in attributes {
        output += " " + attribute.name + "=\""
        Self.escape(attribute.value, to: &output)
        output += "\""
      }
      guard !children.isEmpty else { return output += "/>" }
      output += ">"
      for child in children { child.write(to: &output) }
      output += "</" + name + ">"
    }
  }

  private static func escape(_ text: String, to output: inout String) {
    for scalar in text.fitForXML.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\t", "\n", "\r": output += "&#\(scalar.value);"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}

extension XML {
  /// An element of WordprocessingML (ECMA-376), whose names and attributes begin with `w:`.
  ///
  /// - Parameter attributes: a name with a colon stays as it is.
  static func w(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XML] = []
  ) -> XML {
    .element(
      "w:" + name,
      attributes.map { (name: $0.key.contains(":") ? $0.key : "w:" + $0.key, value: $0.value) },
      children)
  }

  /// An element that says one thing.
  static func w(_ name: String, _ value: String) -> XML { .w(name, ["val": value]) }
}

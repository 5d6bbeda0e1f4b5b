/// The controls of forms. Names and labels are text; the results are HTML.
enum FormHTML {
  /// - Parameters:
  ///   - maximum: beyond it an answer is a slip of the finger.
  ///   - needs: name of the control whose answer makes this one appear.
  static func number(
    _ name: String, label: String, maximum: Int, needs: String? = nil
  ) -> String {
    let name = HTMLEscape.text(name)
    return self.label(
      label, needs: needs,
      "<input type=\"number\" name=\"\(name)\" min=\"0\" max=\"\(maximum)\" step=\"any\" inputmode=\"decimal\">"
    )
  }

  static func checkbox(_ name: String, label: String, needs: String? = nil) -> String {
    "<label class=\"choice\"\(condition(needs))><input type=\"checkbox\" name=\""
      + "\(HTMLEscape.text(name))\"> \(HTMLEscape.text(label))</label>\n"
  }

  /// The first option, with an empty value, is the one chosen at the beginning.
  static func select(
    _ name: String, label: String, options: [(value: String, label: String)], needs: String? = nil
  ) -> String {
    let items = options.map {
      "<option value=\"\(HTMLEscape.text($0.value))\">\(HTMLEscape.text($0.label))</option>"
    }.joined()
    return self.label(
      label, needs: needs, "<select name=\"\(HTMLEscape.text(name))\">\(items)</select>")
  }

  /// Nothing if it has no controls.
  static func fieldset(_ legend: String, _ controls: [String]) -> String {
    controls.isEmpty
      ? ""
      : "<fieldset>\n<legend>\(HTMLEscape.text(legend))</legend>\n\(controls.joined())</fieldset>\n"
  }

  /// Controls that stay together.
  static func group(_ controls: [String]) -> String { "<div>\n\(controls.joined())</div>\n" }

  static func button(_ label: String, action: String) -> String {
    "<button type=\"button\" data-action=\"\(action)\">\(HTMLEscape.text(label))</button>\n"
  }

  /// Values for the page's script, in a block that does not run.
  static func data(_ id: String, _ value: ScriptValue) -> String {
    "<script type=\"application/json\" id=\"\(id)\">\(value.json)</script>\n"
  }

  private static func label(_ label: String, needs: String?, _ control: String) -> String {
    "<label\(condition(needs))>\(HTMLEscape.text(label)) \(control)</label>\n"
  }

  private static func condition(_ needs: String?) -> String {
    needs.map { " data-needs=\"\(HTMLEscape.text($0))\" hidden" } ?? ""
  }
}

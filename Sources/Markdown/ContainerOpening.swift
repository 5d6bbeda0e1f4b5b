/// A line `::: name.class class "label" {#id}`.
struct ContainerOpening {
  /// Elements that a template may ask for; any other name becomes a class of a `div`.
  static let elements: Set<String> = [
    "aside", "details", "div", "figure", "footer", "header", "nav", "section",
  ]

  let element: String
  /// As written, for messages.
  let name: String
  let attributes: AttributeList
  /// Not escaped; nil without a label.
  let label: String?
  /// Of `details`; empty for all others.
  let summary: [ParsedElement]
  /// 0-based.
  let line: Int

  var startTag: String {
    // A plain div has no role that could carry a name.
    let role = label != nil && element == "div" ? " role=\"group\"" : ""
    let labelPart = label.map { HTMLText.attribute("aria-label", $0) } ?? ""
    return "<\(element)\(attributes.html)\(role)\(labelPart)>"
  }
}

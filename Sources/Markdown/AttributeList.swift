/// What a `{#id .class key=1}` at the end of a line says.
struct AttributeList {
  var id: String?
  var classes: [String] = []
  /// Numbers by key.
  var numbers: [String: Int] = [:]

  /// The `id` and `class` attributes, each with a space before it.
  var html: String {
    let idPart = id.map { HTMLText.attribute("id", $0) } ?? ""
    return classes.isEmpty
      ? idPart : idPart + HTMLText.attribute("class", classes.joined(separator: " "))
  }
}

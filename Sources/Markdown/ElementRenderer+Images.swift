extension ElementRenderer {
  mutating func write(
    image: ParsedElement,
    address: String,
    title: String,
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    let alternative = try inline(image.children, use: .plain)
    guard alternative.unicodeScalars.contains(where: { !$0.isMarkdownSpace }) else {
      throw MarkdownProblem(
        "image without a text for those who cannot see it",
        help: "say what it shows in the brackets: ![text](picture.svg)",
        line: image.line)
    }
    if writer.use == .plain || writer.use == .outline { return writer.write(text: alternative) }
    let target = try checkedAddress(address, line: image.line)
    guard AddressRule.scheme(of: target) == nil else {
      throw MarkdownProblem(
        "image from another site", help: "keep the picture in the site itself", line: image.line)
    }
    let titleText = try text(of: title, in: "a title", line: image.line)
    writer.write(
      html: "<img" + HTMLText.attribute("src", AddressRule.encoded(target))
        + HTMLText.attribute("alt", alternative)
        + (titleText.isEmpty ? "" : HTMLText.attribute("title", titleText))
        + " loading=\"lazy\" decoding=\"async\">")
  }
}

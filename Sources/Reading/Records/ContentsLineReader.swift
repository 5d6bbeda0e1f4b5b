import Standards

enum ContentsLineReader: RecordReader {
  static let shape = RecordShape(
    name: "contents-line", summary: "A line of the printed table of contents.",
    fields: [
      .required("text", .printed, "the line without its page"),
      .required("page", .text, "the page as printed"),
    ])

  static func read(_ record: Record) -> ContentsLine? {
    guard let text = record.printed("text"), let page = record.text("page") else { return nil }
    return ContentsLine(text: text, page: page)
  }
}

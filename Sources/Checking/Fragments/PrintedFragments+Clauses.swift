import Standards

extension PrintedFragments {
  /// A clause's own words: title, lines of contents, paragraphs, items.
  func heading(of clause: Clause, in part: DocumentPart) -> [PrintedFragment] {
    let subject = (part == .draftingNotes ? "drafting-notes/" : "text/") + clause.id
    // A clause without title prints its number before the first paragraph.
    let paragraphNumber = clause.title == nil ? clause.number : nil
    let lines = clause.contents.enumerated().map { index, line in
      PrintedFragment(
        "\(subject)/contents-\(index + 1)", .line, in: part, line.text, tail: line.page.value)
    }
    let paragraphs = clause.paragraphs.enumerated().map { index, paragraph in
      PrintedFragment(
        "\(subject)/p\(index + 1)", .sentence, in: part,
        number: index == 0 ? paragraphNumber : nil, paragraph)
    }
    let items = clause.items.enumerated().map { index, item in
      PrintedFragment(
        "\(subject)/item-\(index + 1)", .sentence, in: part, number: item.number, item.text)
    }
    return title(of: clause, subject, in: part) + lines + paragraphs + items
  }

  private func title(
    of clause: Clause, _ subject: String, in part: DocumentPart
  ) -> [PrintedFragment] {
    if let title = clause.title {
      return [PrintedFragment(subject, .title, in: part, number: clause.number, title)]
    }
    guard clause.paragraphs.isEmpty, let number = clause.number else { return [] }
    let text = PrintedText(printed: number.value, position: number.position)
    return [PrintedFragment(subject, .title, in: part, text)]
  }
}

import Standards

extension PrintedFragments {
  /// A clause's own words and what it inserts, in printed order.
  func words(of clause: Clause, in part: DocumentPart) -> [PrintedFragment] {
    let subject = (part == .draftingNotes ? "drafting-notes/" : "text/") + clause.id
    var fragments = title(of: clause, subject, in: part)
    var places = BlockPlaces()
    for block in clause.body {
      switch block {
      case .contents(let lines):
        fragments += lines.enumerated().map { index, line in
          PrintedFragment(
            "\(subject)/contents-\(index + 1)", .line, in: part, line.text, tail: line.page.value)
        }
      case .paragraph(let text):
        // A clause without title prints its number before the first paragraph.
        let number = clause.title == nil && places.paragraphs == 0 ? clause.number : nil
        places.paragraphs += 1
        fragments.append(
          PrintedFragment(
            "\(subject)/p\(places.paragraphs)", .sentence, in: part, number: number, text))
      case .note(let text):
        places.notes += 1
        fragments.append(
          PrintedFragment("\(subject)/note-\(places.notes)", .sentence, in: part, text))
      case .items(let items):
        fragments += items.enumerated().map { index, item in
          PrintedFragment(
            "\(subject)/item-\(places.items + index + 1)", .sentence, in: part,
            number: item.number, item.text)
        }
        places.items += items.count
      case .table(let table):
        places.tables += 1
        fragments += self.fragments(of: table, "\(subject)/table-\(places.tables)", in: part)
      case .insert(let insert):
        fragments += self.fragments(
          of: insert.value, tables: tables(of: insert.value, in: clause))
      }
    }
    return fragments
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

/// How many pieces of each kind a clause has printed so far.
private struct BlockPlaces {
  var paragraphs = 0
  var notes = 0
  var items = 0
  var tables = 0
}

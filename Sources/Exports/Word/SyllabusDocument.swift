import Curriculum
import Pages
import Standards

/// 教学大纲 of a level: what its page says, to be completed and handed in.
struct SyllabusDocument {
  let level: DerivedLevel
  let book: StandardBook
  private let tables: LevelTables
  private var words: Strings { book.strings }

  init(_ level: DerivedLevel, _ book: StandardBook) {
    self.level = level
    self.book = book
    tables = LevelTables(level, book)
  }

  var document: WordDocument {
    let title = words(
      "levelTitle", ["level": book.name(of: level), "page": words["levelSections.syllabus"]])
    let fields = ["provider", "teacher", "date", "approval"].map { words["exports.fields." + $0] }
    let front: [WordBlock] = [
      .title(title),
      .paragraph(.subtitle, book.title + " " + book.standard.designation),
      .table(.fields(fields), .fields), .contents,
    ]
    return WordDocument(
      title, of: book, front + aims + eligibility + hours + basics + content + assessment)
  }

  private func chapter(_ key: String) -> WordBlock { .heading(1, .counted, words[key]) }

  private var aims: [WordBlock] {
    let aims = words(
      "syllabus.aims",
      [
        "level": level.level.title.printed,
        "occupation": book.standard.occupation.name.printed,
      ])
    let definition = book.standard.occupation.definition.map {
      [WordBlock.paragraph(.quote, $0.printed)]
    }
    return [
      chapter("syllabus.aimsTitle"), .paragraph(.body, aims),
      .paragraph(.note, words["syllabus.aimsOwn"]),
    ] + (definition ?? []) + [.table(.facts(book.facts(of: level)), .facts)]
  }

  private var eligibility: [WordBlock] {
    let groups = level.eligibility.flatMap { group -> [WordBlock] in
      let number = group.number?.value
      let paths = group.paths.map { WordBlock.item($0, of: book) }
      return [
        .paragraph(.body, [number, group.title.printed].compactMap { $0 }.joined(separator: " "))
      ]
        + paths
    }
    let none = [WordBlock.paragraph(.body, words["syllabus.eligibilityNone"])]
    let notes = level.openLists.map { list in
      WordBlock.paragraph(.note, (list.mark?.printed ?? "") + list.text.printed)
    }
    return [chapter("syllabus.eligibilityTitle")] + (groups.isEmpty ? none : groups) + notes
  }

  private var hours: [WordBlock] {
    guard let table = tables.hours?.withoutLastColumn else {
      return [chapter("syllabus.hoursTitle"), .paragraph(.body, words["hours.missing"])]
    }
    return [
      chapter("syllabus.hoursTitle"),
      .table(table, WordColumns(widths: [26, 32, 14, 14, 14], headers: 2)),
      .paragraph(.note, words["exports.derivedNote"]),
    ]
  }

  private var basics: [WordBlock] {
    let groups = book.standard.foundationKnowledge
    // Either all headings of a chapter bear the printed numbers, or Word counts them.
    let isPrinted = groups.contains { $0.number != nil }
    func heading(_ number: String?, _ text: String) -> WordBlock {
      .heading(2, isPrinted ? WordNumber(printed: number) : .counted, text)
    }
    let ethics = book.standard.ethics
    let rules =
      ethics.isEmpty
      ? []
      : [heading(nil, words["word.ethics"])]
        + ethics.map { WordBlock.item($0, of: book) }
    let knowledge = groups.flatMap { group in
      [heading(group.number?.value, group.title.printed)]
        + group.items.map { WordBlock.item($0, of: book) }
    }
    let all = rules + knowledge
    return all.isEmpty ? [] : [chapter("syllabus.basicsTitle")] + all
  }

  private var content: [WordBlock] {
    let isPrinted = level.functions.contains { $0.number != nil }
    let key = book.keyNote.map { [WordBlock.paragraph(.note, $0)] } ?? []
    return [chapter("syllabus.contentTitle")] + key
      + level.functions.flatMap { function -> [WordBlock] in
        let number = isPrinted ? WordNumber(printed: function.number?.value) : .counted
        let table = tables.teaching(function)
        let hours = tables.hours(of: function).map { [WordBlock.paragraph(.lead, $0)] } ?? []
        return [.heading(2, number, function.label.printed)] + hours
          + [
            .table(
              table,
              WordColumns(widths: table.columns.count > 3 ? [19, 36, 34, 11] : [20, 40, 40]))
          ]
      }
  }

  private var assessment: [WordBlock] {
    let papers = book.standard.examinations(at: level.level.id, track: level.track?.id)
    guard !papers.isEmpty else { return [] }
    return [chapter("syllabus.assessmentTitle")]
      + papers.flatMap { paper -> [WordBlock] in
        [
          .heading(2, .counted, paper.name.printed), .table(.facts(book.facts(of: paper)), .facts),
        ] + blueprint(of: paper)
      }
  }

  private func blueprint(of paper: Examination) -> [WordBlock] {
    level.blueprint.papers.filter { $0.examination == paper && !$0.rows.isEmpty }.flatMap { own in
      [
        .table(
          .blueprint(own, id: "blueprint", at: level.level, strings: words),
          WordColumns(widths: [52, 16, 16, 16], isWhole: true)),
        .paragraph(.note, words["exports.derivedNote"]),
      ]
    }
  }
}

extension WordBlock {
  /// A statement in a list, with the number that the standard prints.
  static func item(_ statement: some Statement, of book: StandardBook) -> WordBlock {
    .paragraph(
      .item,
      [statement.number?.value, statement.isKey ? "★" : nil, statement.text.printed]
        .compactMap { $0 }.joined(separator: " "))
  }
}

extension DataTable {
  /// Facts with their names.
  static func facts(_ facts: [FactView]) -> DataTable {
    DataTable(
      id: "facts", caption: "", columns: (0..<2).map { _ in DataColumn(title: .empty) },
      rows: facts.map { DataRow([DataCell(.words($0.label)), DataCell(.words($0.value))]) })
  }
}

import Standards

enum WeightsFile: Record {
  static let shape = describe(
    "weight-tables", "weights.yaml: the weight tables.")

  static func value(_ fields: inout Fields<Self>) -> [WeightTable] {
    fields.required(
      "weightTables", .list(.record(WeightTableRecord.self)), \.self, "in printed order")
  }
}

enum WeightTableRecord: Record {
  static let shape = describe("weight-table", "A weight table (权重表).")

  static func value(_ fields: inout Fields<Self>) -> WeightTable {
    WeightTable(
      paper: fields.required(
        "paper", .choice(Paper.self), \.paper, "paper whose points it divides"),
      clause: fields.required("clause", .text, \.clause, "number of the clause that prints it"),
      headings: fields.list("headings", .printed, \.headings, "heads above the columns"),
      columns: fields.required(
        "columns", .list(.record(WeightColumnRecord.self)), \.columns, "columns in printed order"),
      rows: fields.required(
        "rows", .list(.record(WeightRowRecord.self)), \.rows, "rows in printed order"),
      total: fields.optional(
        "total", .record(WeightTotalRecord.self), \.total, "the printed total row"),
      notes: fields.list("notes", .printed, \.notes, "notes printed below the table"),
      position: fields.position)
  }
}

enum WeightColumnRecord: Record {
  static let shape = describe("weight-column", "A column of a weight table.")

  static func value(_ fields: inout Fields<Self>) -> WeightColumn {
    WeightColumn(
      level: fields.required("level", .identifier, \.level, "id of the level"),
      track: fields.optional("track", .identifier, \.track, "id of the track; without it, all"),
      group: fields.optional(
        "group", .printed, \.group,
        "label of the merged cell above several columns, such as 五级/初级工（%）"),
      label: fields.required("label", .printed, \.label, "head of the column as printed"),
      position: fields.position)
  }
}

enum WeightRowRecord: Record {
  static let shape = describe("weight-row", "A row of a weight table.")

  static func value(_ fields: inout Fields<Self>) -> WeightRow {
    WeightRow(
      subject: fields.required(
        "subject", .weightSubject, \.subject, "what the weight is given to"),
      group: fields.optional("group", .printed, \.group, "label of the merged cell to the left"),
      label: fields.required("label", .printed, \.label, "label as printed"),
      tracks: fields.list(
        "tracks", .identifier, \.tracks, "ids of the tracks it holds for; without it, all"),
      weights: fields.required(
        "weights", .list(.weight), \.weights, "one weight per column; \"-\" for a printed dash"),
      position: fields.position)
  }
}

enum WeightTotalRecord: Record {
  static let shape = describe("weight-total", "The printed total row.")

  static func value(_ fields: inout Fields<Self>) -> WeightTotal {
    WeightTotal(
      label: fields.required("label", .printed, \.label, "label as printed"),
      weights: fields.required("weights", .list(.weight), \.weights, "one figure per column"))
  }
}

extension Kind where Self == WordKind<WeightSubject> {
  static var weightSubject: Self {
    WordKind(
      form: .weightSubject, blankMeaning: .ethics, meaning: WeightSubject.init(words:),
      words: \.words)
  }
}

extension WeightSubject {
  init?(words: String) {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("ethics", 1): self = .ethics
    case ("foundationKnowledge", 1): self = .foundationKnowledge
    case ("function", 2) where TextForm.identifier.accepts(parts[1]): self = .function(parts[1])
    case ("task", 2) where TextForm.identifier.accepts(parts[1]): self = .task(parts[1])
    default: return nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .ethics: "ethics"
    case .foundationKnowledge: "foundationKnowledge"
    case .function(let id): "function/" + id
    case .task(let id): "task/" + id
    }
  }
}

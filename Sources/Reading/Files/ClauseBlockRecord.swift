import Standards

enum ClauseBlockRecord: Record {
  static let shape = describe(
    "clause-block", "A piece of a clause: exactly one of these keys.", choosesOne: true)

  static func value(_ fields: inout Fields<Self>) -> ClauseBlock {
    let blocks = [
      fields.option(
        "paragraph", .printed, { if case .paragraph(let text) = $0 { text } else { nil } },
        ClauseBlock.paragraph, "a paragraph as printed"),
      fields.option(
        "note", .printed, { if case .note(let text) = $0 { text } else { nil } },
        ClauseBlock.note, "a note (注) as printed"),
      fields.option(
        "items", .list(.record(ClauseItemRecord.self)),
        { if case .items(let items) = $0 { items } else { nil } }, ClauseBlock.items,
        "lettered items"),
      fields.option(
        "table", .record(ClauseTableRecord.self),
        { if case .table(let table) = $0 { table } else { nil } }, ClauseBlock.table,
        "a table that has no file of its own"),
      fields.option(
        "insert", .insert, { if case .insert(let insert) = $0 { insert } else { nil } },
        ClauseBlock.insert, "data of another file that is printed here"),
    ]
    return blocks.lazy.compactMap { $0 }.first ?? fields.refuse(with: .items([]))
  }
}

enum ClauseTableRecord: Record {
  static let shape = describe(
    "clause-table",
    "A printed table that has no file of its own. A cell `<` belongs to the cell before it, `^` to "
      + "the one above.")

  static func value(_ fields: inout Fields<Self>) -> ClauseTable {
    ClauseTable(
      number: fields.optional("number", .text, \.number, "number as printed, such as 表1"),
      title: fields.optional("title", .printed, \.title, "title as printed"),
      head: fields.list("head", .list(.cell), \.head, "rows above the body, cell by cell"),
      rows: fields.required("rows", .list(.list(.cell)), \.rows, "rows of the body, cell by cell"),
      notes: fields.list("notes", .printed, \.notes, "notes printed below the table"),
      position: fields.position)
  }
}

import Standards

enum TermsFile: Record {
  static let shape = describe(
    "term-list", "terms.yaml: terms and definitions.")

  static func value(_ fields: inout Fields<Self>) -> [Term] {
    fields.required("terms", .list(.record(TermRecord.self)), \.self, "in printed order")
  }
}

enum TermRecord: Record {
  static let shape = describe("term", "A term and its definition.")

  static func value(_ fields: inout Fields<Self>) -> Term {
    Term(
      id: fields.required("id", .plain(.identifier), \.id, "permanent id"),
      number: fields.optional("number", .text, \.number, "number of the clause"),
      name: fields.required("name", .printed, \.name, "the term"),
      definition: fields.required("definition", .printed, \.definition, "its definition"),
      position: fields.position(of: "id"))
  }
}

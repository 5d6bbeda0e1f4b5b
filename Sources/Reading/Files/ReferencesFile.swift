import Standards

enum ReferencesFile: Record {
  static let shape = describe(
    "reference-list", "references.yaml: normative references.")

  static func value(_ fields: inout Fields<Self>) -> [Reference] {
    fields.required("references", .list(.record(ReferenceRecord.self)), \.self, "in printed order")
  }
}

enum ReferenceRecord: Record {
  static let shape = describe("reference", "A normative reference.")

  static func value(_ fields: inout Fields<Self>) -> Reference {
    Reference(
      id: fields.required("id", .plain(.identifier), \.id, "permanent id"),
      code: fields.optional("code", .printed, \.code, "number of the cited document"),
      title: fields.required("title", .printed, \.title, "title of the cited document"),
      position: fields.position(of: "id"))
  }
}

import Standards

enum FoundationKnowledgeFile: Record {
  static let shape = describe(
    "foundation-knowledge", "foundation-knowledge.yaml: 基础知识.")

  static func value(_ fields: inout Fields<Self>) -> [FoundationGroup] {
    fields.required(
      "foundationKnowledge", .list(.record(FoundationGroupRecord.self)), \.self,
      "in printed order")
  }
}

enum FoundationGroupRecord: Record {
  static let shape = describe("foundation-group", "A group of foundation knowledge.")

  static func value(_ fields: inout Fields<Self>) -> FoundationGroup {
    FoundationGroup(
      id: fields.required("id", .plain(.identifier), \.id, "permanent id"),
      number: fields.optional("number", .text, \.number, "number of the clause"),
      title: fields.required("title", .printed, \.title, "title as printed"),
      items: fields.required(
        "items", .list(.record(FoundationItemRecord.self)), \.items, "its items"),
      position: fields.position(of: "id"))
  }
}

enum FoundationItemRecord: Record {
  static let shape = describe("foundation-item", "One item of 基础知识要求.")

  static func value(_ fields: inout Fields<Self>) -> Requirement {
    fields.requirement(
      "permanent id, unique within its list", "letter as printed", "the item as printed")
  }
}

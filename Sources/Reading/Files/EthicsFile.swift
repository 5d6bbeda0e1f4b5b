import Standards

enum EthicsFile: Record {
  static let shape = describe(
    "ethics", "ethics.yaml: 职业道德.")

  static func value(_ fields: inout Fields<Self>) -> [Requirement] {
    fields.required("ethics", .list(.record(EthicsItemRecord.self)), \.self, "in printed order")
  }
}

enum EthicsItemRecord: Record {
  static let shape = describe("ethics-item", "One item of 职业道德规范.")

  static func value(_ fields: inout Fields<Self>) -> Requirement {
    fields.requirement(
      "permanent id, unique within its list", "letter as printed", "the item as printed")
  }
}

extension Fields where Owner.Value == Requirement {
  /// The keys that requirements of all kinds have, with sentences of each kind.
  mutating func requirement(_ id: String, _ number: String, _ text: String) -> Requirement {
    Requirement(
      id: required("id", .plain(.identifier), \.id, id),
      number: optional("number", .text, \.number, number),
      text: required("text", .printed, \.text, text),
      position: position(of: "id"))
  }
}

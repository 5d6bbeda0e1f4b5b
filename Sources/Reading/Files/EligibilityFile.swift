import Standards

/// What `eligibility.yaml` holds.
struct Eligibility {
  /// The rules whose wording tells the conditions that are not written.
  let preset: Located<EligibilityPreset>?
  let groups: [EligibilityGroup]
  let openLists: [OpenList]
}

enum EligibilityFile: Record {
  static let shape = describe(
    "eligibility", "eligibility.yaml: who may apply for which level.")

  static func value(_ fields: inout Fields<Self>) -> Eligibility {
    Eligibility(
      preset: fields.optional(
        "preset", .choice(EligibilityPreset.self), \.preset,
        "the rules whose wording tells the conditions of paths that have none"),
      groups: fields.required(
        "eligibility", .list(.record(EligibilityGroupRecord.self)), \.groups, "one group a level"),
      openLists: fields.list(
        "openLists", .record(OpenListRecord.self), \.openLists, "open lists in footnotes"))
  }
}

enum EligibilityGroupRecord: Record {
  static let shape = describe(
    "eligibility-group", "The paths to one level (申报条件); any one is enough.")

  static func value(_ fields: inout Fields<Self>) -> EligibilityGroup {
    EligibilityGroup(
      level: fields.required("level", .identifier, \.level, "id of the level"),
      track: fields.optional("track", .identifier, \.track, "id of the track; without it, all"),
      number: fields.optional("number", .text, \.number, "number of the clause"),
      title: fields.required("title", .printed, \.title, "the sentence above the paths"),
      paths: fields.required(
        "paths", .list(.record(EligibilityPathRecord.self)), \.paths, "the paths"),
      position: fields.position)
  }
}

enum EligibilityPathRecord: Record {
  static let shape = describe(
    "eligibility-path", "One way to be admitted: all of its conditions together.")

  static func value(_ fields: inout Fields<Self>) -> EligibilityPath {
    EligibilityPath(
      id: fields.required(
        "id", .plain(.identifier), \.id, "permanent id, unique within the level"),
      number: fields.optional("number", .text, \.number, "letter as printed"),
      text: fields.required(
        "text", .printed, \.text, "the printed sentence, which is the authority"),
      conditions: fields.list(
        "conditions", .record(ConditionRecord.self), \.conditions,
        "what it demands; with a preset, only where its wording is not understood"),
      position: fields.position(of: "id"))
  }
}

enum OpenListRecord: Record {
  static let shape = describe("open-list", "A list that the standard leaves open (…等).")

  static func value(_ fields: inout Fields<Self>) -> OpenList {
    OpenList(
      id: fields.required("id", .plain(.identifier), \.id, "permanent id"),
      mark: fields.optional("mark", .printed, \.mark, "footnote mark as printed"),
      name: fields.required("name", .printed, \.name, "what it lists"),
      text: fields.required("text", .printed, \.text, "the whole printed sentence"),
      items: fields.required("items", .list(.printed), \.items, "the listed items"),
      position: fields.position(of: "id"))
  }
}

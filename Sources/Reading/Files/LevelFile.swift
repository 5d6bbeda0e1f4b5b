import Standards

/// What a level's file holds.
struct LevelTable {
  let clause: Located<String>?
  let headings: TableHeadings?
  let functions: [FunctionRow]
}

enum LevelFile: Record {
  static let shape = describe(
    "level-table", "levels/LEVEL.yaml: the level's table of requirements.")

  static func value(_ fields: inout Fields<Self>) -> LevelTable {
    LevelTable(
      clause: fields.optional(
        "clause", .text, \.clause, "number of the clause that prints the table"),
      headings: fields.optional(
        "headings", .record(TableHeadingsRecord.self), \.headings, "heads of the columns"),
      functions: fields.required(
        "functions", .list(.record(FunctionRowRecord.self)), \.functions, "rows in printed order"))
  }
}

enum TableHeadingsRecord: Record {
  static let shape = describe(
    "table-headings", "Heads of the columns of a level's table, as printed.")

  static func value(_ fields: inout Fields<Self>) -> TableHeadings {
    TableHeadings(
      function: fields.optional(
        "function", .printed, \.function, "head of the functions, if they have a column"),
      task: fields.required("task", .printed, \.task, "head of the tasks"),
      skill: fields.required("skill", .printed, \.skill, "head of the skills"),
      knowledge: fields.optional(
        "knowledge", .printed, \.knowledge, "head of the knowledge, if it has a column"),
      weight: fields.optional(
        "weight", .printed, \.weight, "head of the weights, if they stand beside the tasks"))
  }
}

enum FunctionRowRecord: Record {
  static let shape = describe("function-row", "A function as the level's table prints it.")

  static func value(_ fields: inout Fields<Self>) -> FunctionRow {
    FunctionRow(
      function: fields.required(
        "function", .identifier, \.function, "id of the function in standard.yaml"),
      number: fields.optional("number", .text, \.number, "number as printed"),
      label: fields.required("label", .printed, \.label, "label as printed"),
      tracks: fields.list(
        "tracks", .identifier, \.tracks, "ids of its tracks; without it, all"),
      tasks: fields.required(
        "tasks", .list(.record(TaskRowRecord.self)), \.tasks, "its tasks at this level"),
      position: fields.position)
  }
}

enum TaskRowRecord: Record {
  static let shape = describe("task-row", "A task as the level's table prints it.")

  static func value(_ fields: inout Fields<Self>) -> TaskRow {
    TaskRow(
      task: fields.required("task", .identifier, \.task, "id of the task in standard.yaml"),
      number: fields.optional("number", .text, \.number, "number as printed"),
      label: fields.required("label", .printed, \.label, "label as printed"),
      tracks: fields.list(
        "tracks", .identifier, \.tracks, "ids of its tracks; without it, all of its function"),
      skills: fields.required(
        "skills", .list(.record(SkillRecord.self)), \.skills, "技能及能力要求"),
      knowledge: fields.required(
        "knowledge", .list(.record(KnowledgeRecord.self)), \.knowledge, "相关知识要求"),
      weight: fields.optional(
        "weight", .weight, \.weight,
        "its weight, where the level's table prints it (考核比重); otherwise see weights.yaml"),
      position: fields.position)
  }
}

enum SkillRecord: Record {
  static let shape = describe("skill", "One item of 技能及能力要求.")

  static func value(_ fields: inout Fields<Self>) -> SkillRequirement {
    SkillRequirement(
      id: fields.required(
        "id", .plain(.identifier), \.id, "permanent id, unique within the task and level"),
      number: fields.optional("number", .text, \.number, "number as printed, wrong ones too"),
      text: fields.required("text", .printed, \.text, "the requirement as printed"),
      isKey: fields.flag("isKey", \.isKey, "whether it is printed with ★"),
      position: fields.position(of: "id"))
  }
}

enum KnowledgeRecord: Record {
  static let shape = describe("knowledge", "One item of 相关知识要求.")

  static func value(_ fields: inout Fields<Self>) -> Requirement {
    fields.requirement(
      "permanent id, unique within the task and level", "number as printed, wrong ones too",
      "the requirement as printed")
  }
}

import Standards

/// What `standard.yaml` holds.
struct StandardHead {
  let address: Located<String>
  let document: DocumentFacts
  let vocabulary: Vocabulary?
  let cover: [PrintedText]
  let occupation: Occupation
  let levels: [Level]
  let tracks: [Track]
  let functions: [WorkFunction]
  let classHours: [ClassHours]
  let planning: [Planning]
  let aliases: [Alias]
  let position: SourcePosition
}

enum StandardFile: Record {
  static let shape = describe(
    "standard", "standard.yaml: what the standard is, its levels and functions.")

  static func value(_ fields: inout Fields<Self>) -> StandardHead {
    StandardHead(
      address: fields.required(
        "address", .form(.address), \.address,
        "a name that never changes; permanent ids rest on it"),
      document: fields.required(
        "document", .record(DocumentRecord.self), \.document, "facts about the document"),
      vocabulary: fields.optional(
        "vocabulary", .record(VocabularyRecord.self), \.vocabulary,
        "what the standard calls things; without it, the words of national standards"),
      cover: fields.list("cover", .printed, \.cover, "lines of the cover, in printed order"),
      occupation: fields.required(
        "occupation", .record(OccupationRecord.self), \.occupation, "the occupation"),
      levels: fields.required("levels", .list(.record(LevelRecord.self)), \.levels, "its levels"),
      tracks: fields.list(
        "tracks", .record(TrackRecord.self), \.tracks, "its tracks, if it has any"),
      functions: fields.required(
        "functions", .list(.record(WorkFunctionRecord.self)), \.functions,
        "functions and their tasks"),
      classHours: fields.list(
        "classHours", .record(ClassHoursRecord.self), \.classHours, "minimum class hours"),
      planning: fields.list(
        "planning", .record(PlanningRecord.self), \.planning,
        "settings that go before those of site.yaml"),
      aliases: fields.list(
        "aliases", .record(AliasRecord.self), \.aliases, "pages that have moved"),
      position: fields.position)
  }
}

enum DocumentRecord: Record {
  static let shape = describe(
    "document", "Facts about the document itself, from its cover and foreword.")

  static func value(_ fields: inout Fields<Self>) -> DocumentFacts {
    DocumentFacts(
      kind: fields.required(
        "kind", .printed, \.kind, "kind of document as printed, such as 团体标准"),
      number: fields.optional(
        "number", .printed, \.number,
        "the document's number as printed, placeholders included; some families print none"),
      edition: fields.optional(
        "edition", .printed, \.edition, "edition as printed, such as 2021年版"),
      title: fields.required("title", .printed, \.title, "title as printed"),
      status: fields.required(
        "status", .choice(DocumentStatus.self), \.status, "stage of its life"),
      issued: fields.optional("issued", .printed, \.issued, "date of issue as printed"),
      effective: fields.optional(
        "effective", .printed, \.effective, "date of effect as printed"),
      publishers: fields.required(
        "publisher", .oneOrMore(.printed), \.publishers, "who publishes it; a list if several do"),
      promulgation: fields.optional(
        "promulgation", .printed, \.promulgation,
        "number of the act that puts it into force, as printed (发布文号)"),
      draftingUnits: fields.list("draftingUnits", .printed, \.draftingUnits, "起草单位"),
      drafters: fields.list("drafters", .printed, \.drafters, "起草人"),
      changed: fields.required(
        "changed", .form(.date), \.changed, "date of the last change of this encoding"),
      embargoed: fields.flag(
        "embargoed", \.embargoed, "whether search engines must stay away"))
  }
}

enum LevelRecord: Record {
  static let shape = describe("level", "A level (等级). Its table is in levels/ID.yaml.")

  static func value(_ fields: inout Fields<Self>) -> Level {
    Level(
      id: fields.required(
        "id", .plain(.identifier), \.id, "permanent id; part of its address"),
      rank: fields.required(
        "rank", .plain(.integer(1...20)), \.rank,
        "1 for the lowest level, whatever the printed number"),
      name: fields.required("name", .printed, \.name, "short name such as 初级"),
      title: fields.required("title", .printed, \.title, "full title"),
      clause: nil, headings: nil, functions: [], file: "", position: fields.position(of: "id"))
  }
}

enum TrackRecord: Record {
  static let shape = describe(
    "track", "A branch of the occupation (工种/职业方向) with its range of levels.")

  static func value(_ fields: inout Fields<Self>) -> Track {
    Track(
      id: fields.required("id", .plain(.identifier), \.id, "permanent id"),
      name: fields.required("name", .printed, \.name, "name as printed"),
      levels: fields.required(
        "levels", .list(.identifier), \.levels, "ids of the levels that the track has"),
      position: fields.position(of: "id"))
  }
}

enum WorkFunctionRecord: Record {
  static let shape = describe(
    "function", "A function (职业功能) as an identity that holds across levels and tracks.")

  static func value(_ fields: inout Fields<Self>) -> WorkFunction {
    WorkFunction(
      id: fields.required(
        "id", .plain(.identifier), \.id, "permanent id; part of its address"),
      name: fields.required(
        "name", .printed, \.name, "name used where no level's own label applies"),
      tasks: fields.required(
        "tasks", .list(.record(WorkTaskRecord.self)), \.tasks, "its tasks over all levels"),
      position: fields.position(of: "id"))
  }
}

enum WorkTaskRecord: Record {
  static let shape = describe(
    "task", "A task (工作任务) as an identity that holds across levels.")

  static func value(_ fields: inout Fields<Self>) -> WorkTask {
    WorkTask(
      id: fields.required(
        "id", .plain(.identifier), \.id, "permanent id, unique in the standard"),
      name: fields.required(
        "name", .printed, \.name, "name used where no level's own label applies"),
      position: fields.position(of: "id"))
  }
}

enum ClassHoursRecord: Record {
  static let shape = describe(
    "class-hours", "Minimum training in standard class hours (标准学时).")

  static func value(_ fields: inout Fields<Self>) -> ClassHours {
    ClassHours(
      levels: fields.required(
        "levels", .list(.identifier), \.levels, "ids of the levels that share the figure"),
      track: fields.optional(
        "track", .identifier, \.track, "id of the track it holds for; without it, all"),
      minimum: fields.required("minimum", .integer(1...100_000), \.minimum, "the figure"),
      theory: fields.optional(
        "theory", .integer(1...100_000), \.theory,
        "theory hours, if the standard itself splits the figure"),
      practice: fields.optional(
        "practice", .integer(1...100_000), \.practice,
        "practice hours, if the standard itself splits the figure"),
      clause: fields.required("clause", .text, \.clause, "number of the clause that prints it"),
      position: fields.position)
  }
}

enum PlanningRecord: Record {
  static let shape = describe(
    "planning",
    "How hours and questions are divided at some levels or tracks where the standard does not say. "
      + "Of several entries the first that fits counts.")

  static func value(_ fields: inout Fields<Self>) -> Planning {
    Planning(
      levels: fields.list("levels", .identifier, \.levels, "ids of levels; without it, all"),
      tracks: fields.list("tracks", .identifier, \.tracks, "ids of tracks; without it, all"),
      theoryPercent: fields.optional(
        "theoryPercent", .integer(0...100), \.theoryPercent,
        "share of theory; the rest is practice"),
      questions: fields.optional(
        "questions", .integer(1...1_000), \.questions,
        "number of questions of the knowledge paper in the blueprint"),
      position: fields.position)
  }
}

enum AliasRecord: Record {
  static let shape = describe(
    "alias",
    "A page, or a folder of pages, that has moved. Its old address leads to the new one.")

  static func value(_ fields: inout Fields<Self>) -> Alias {
    Alias(
      from: fields.required(
        "from", .form(.place), \.from, "old place in the standard's folder on the site"),
      to: fields.required(
        "to", .form(.place), \.to, "new place; of a folder, for every page in it"))
  }
}

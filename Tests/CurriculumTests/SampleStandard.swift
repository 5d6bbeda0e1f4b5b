import Standards

/// A standard with only the parts that the tables are made of; the rest is blank.
struct SampleStandard {
  /// Lowest first. The functions and tasks of the standard are those of its levels.
  var levels: [Level] = []
  var tracks: [Track] = []
  var planning: [Planning] = []
  var classHours: [ClassHours] = []
  var weightTables: [WeightTable] = []
  var examinations: [Examination] = []

  var standard: Standard {
    Standard(
      id: "sample", address: Sample.located("https://example.org/sample"), document: document,
      occupation: occupation, levels: levels, tracks: tracks, functions: functions,
      classHours: classHours, planning: planning, ethics: [], foundationKnowledge: [],
      weightTables: weightTables,
      examinations: examinations, eligibility: [], eligibilityPreset: nil, openLists: [], terms: [],
      references: [],
      cover: [], text: [], draftingNotes: [], source: nil, acknowledgements: [],
      position: Sample.position)
  }

  private var functions: [WorkFunction] {
    var tasks: [String: [WorkTask]] = [:]
    var order: [String] = []
    for row in levels.flatMap(\.functions) {
      let id = row.function.value
      if tasks[id] == nil { order.append(id) }
      for task in row.tasks where tasks[id]?.contains(where: { $0.id == task.task.value }) != true {
        tasks[id, default: []].append(
          WorkTask(id: task.task.value, name: task.label, position: Sample.position))
      }
    }
    return order.map {
      WorkFunction(
        id: $0, name: Sample.text("name \($0)"), tasks: tasks[$0] ?? [], position: Sample.position)
    }
  }

  private var document: DocumentFacts {
    let blank = Sample.text("")
    return DocumentFacts(
      kind: blank, number: blank, title: blank, status: Sample.located(.draft), issued: nil,
      effective: nil, publishers: [blank], draftingUnits: [], drafters: [],
      changed: Sample.located("2026-01-01"), embargoed: false)
  }

  private var occupation: Occupation {
    Occupation(
      name: Sample.text(""), definition: nil, codes: [], environment: nil, education: nil,
      ratingTables: [])
  }
}

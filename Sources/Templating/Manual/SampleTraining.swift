/// What the examples of the manual show: a small training.
struct SampleTraining: View {
  struct Function: View {
    let name: String
    let weight: Int
    let tasks: [String]

    static let names: [Name<Function>] = [
      .printed("name", "its name") { $0.name }, .number("weight", "its weight") { $0.weight },
      .texts("tasks", "its tasks") { $0.tasks },
    ]
  }

  struct Level: View {
    let name: String
    let tracks: [String]

    static let names: [Name<Level>] = [
      .printed("name", "its name") { $0.name },
      .number("width", "how many tracks it has") { $0.tracks.count },
      .texts("tracks", "its tracks") { $0.tracks },
    ]
  }

  static let names: [Name<SampleTraining>] = [
    .printed("title", "its title") { _ in "Tea <basic>" },
    .text("note", "a note, if there is one") { _ in nil },
    .flag("isOpen", "whether it takes learners") { _ in true },
    .link("href", "its page") { _ in "tea.html" },
    .markup("chart", "a picture") { _ in Markup("<svg></svg>") },
    .data("settings", "what a script needs to know") { _ in "{\"hours\":40}" },
    .part("first", "the first function", of: Function.self) { _ in functions.first },
    .list("functions", "its functions", of: Function.self) { _ in functions },
    .list("former", "functions it no longer has", of: Function.self) { _ in [] },
    .list("levels", "its levels", of: Level.self) { _ in
      [Level(name: "Junior", tracks: ["Tea"]), Level(name: "Senior", tracks: ["Tea", "Tasting"])]
    },
  ]

  private static let functions = [
    Function(name: "Prepare", weight: 40, tasks: ["Choose", "Warm"]),
    Function(name: "Brew", weight: 60, tasks: ["Pour"]),
  ]
}

import Reading
import Standards
import TestSupport

/// A small standard made by chance: numbers missing, repeated or odd, several tables of a paper,
/// functions repeated for each track, and texts with every sign that means something somewhere.
struct RandomStandard {
  private static let ids = [
    "content", "hours", "basic", "matrix", "exam", "skills", "knowledge", "main", "weights",
    "index", "syllabus", "tasks", "c1", "s1", "functions", "levels", "self-check", "search",
  ]
  private static let texts = [
    "能⟦x⟧", "能用{{x}}和{{{y}}}", "能|分|栏", "能*做*_事_", "能<script>alert(1)</script>", "能`x`",
    "能[a](b)", "# 能", "能&amp;&lt;", "能\\做\\", "能~做~^x^", "能$x$", "能\u{3000}做",
    "能“做”‘事’", "能做：一、二；三。", "能https://a.example/b?c=d#e", "能::: part", "能{#id}", "^", "-",
    "能🍵𠮷", "能a\u{301}", "1. 能", "能做--事……", "能!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    "能\u{200D}\u{FE0F}", "能\u{00A0}做", "- [ ] 能", "> 能", "![能](x)",
  ]
  private static let numbers: [String?] = [nil, "——", "（一）", "１．１", "a)", "〇", "1.1"]

  private var random: SeededGenerator
  private let levels: [String]
  private let tracks: [String]
  private let functions: [String]
  /// One way of numbering for the whole standard, so that many are faultless.
  private let number: String?
  /// Whether rows and requirements bear it too, which is mostly a fault.
  private let isNumbered: Bool
  /// The levels of each table of a paper.
  private let groups: [[String]]
  /// Whether a function stands once, and its task in it once for each track.
  private let repeatsTasks: Bool
  /// Whether tables have a column for each track.
  private let hasColumnsOfTracks: Bool
  /// Whether weights of skills stand beside the tasks, in tables without functions.
  private let hasWeightsInRows: Bool
  private let hasKnowledge: Bool

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    levels = Array(Self.ids.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    tracks = Array(["green", "black"].prefix(Int.random(in: 0...2, using: &random)))
    functions = Array(
      Self.ids.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    isNumbered = Int.random(in: 0...4, using: &random) == 0
    groups = Bool.random(using: &random) ? [levels] : levels.map { [$0] }
    number = Self.numbers.randomElement(using: &random) ?? nil
    repeatsTasks = Bool.random(using: &random)
    hasColumnsOfTracks = Bool.random(using: &random)
    hasWeightsInRows = Int.random(in: 0...3, using: &random) == 0
    hasKnowledge = Int.random(in: 0...3, using: &random) > 0
  }

  /// Those that have a table of weights.
  private var papers: [String] {
    (hasKnowledge ? ["knowledge"] : []) + (hasWeightsInRows ? [] : ["skills"])
  }

  private func share(of function: String) -> Int {
    let place = functions.firstIndex(of: function) ?? 0
    return 100 / functions.count + (place < 100 % functions.count ? 1 : 0)
  }

  /// Its files, by path below its folder. JSON is YAML too.
  mutating func files() -> [String: FileContent] {
    var files: [String: JSONValue] = [
      "standard.yaml": head(), "text.yaml": text(),
      "ethics.yaml": ["ethics": .array((0..<2).map { statement("e\($0)") })],
      "foundation-knowledge.yaml": foundation(), "eligibility.yaml": eligibility(),
    ]
    if !papers.isEmpty { files["weights.yaml"] = ["weightTables": .array(tables())] }
    for level in levels { files["levels/\(level).yaml"] = table() }
    return files.mapValues { .bytes(Array($0.indentedText.utf8)) }
  }

  private mutating func words() -> JSONValue { .string(Self.texts.randomElement(using: &random)!) }

  private mutating func numbered(_ members: [(String, JSONValue)]) -> JSONValue {
    .object((isNumbered ? number.map { [("number", .string($0))] } ?? [] : []) + members)
  }

  /// With the standard's one number, though others have it too.
  private mutating func alike(_ members: [(String, JSONValue)]) -> JSONValue {
    .object((number.map { [("number", .string($0))] } ?? []) + members)
  }

  private mutating func statement(_ id: String) -> JSONValue {
    numbered([("id", .string(id)), ("text", words())])
  }

  private mutating func head() -> JSONValue {
    let listed = levels.enumerated().map { rank, id -> JSONValue in
      ["id": .string(id), "rank": .int(rank + 1), "name": .string("\(id)级"), "title": words()]
    }
    let functions = functions.map { id -> JSONValue in
      [
        "id": .string(id), "name": words(),
        "tasks": [["id": .string("task-\(id)"), "name": words()]],
      ]
    }
    let tracks = tracks.map { id -> JSONValue in
      ["id": .string(id), "name": words(), "levels": .array(levels.map(JSONValue.string))]
    }
    return .object(
      [
        ("address", "https://gangmu.example/random"),
        (
          "document",
          [
            "kind": words(), "number": words(), "title": words(), "status": "draft",
            "publisher": words(), "changed": "2026-01-31",
          ]
        ), ("occupation", ["name": words(), "definition": words()]), ("levels", .array(listed)),
        ("functions", .array(functions)),
      ] + (tracks.isEmpty ? [] : [("tracks", .array(tracks))]))
  }

  /// With tracks each function, or its task, has a row for each of them.
  private mutating func table() -> JSONValue {
    let all = tracks.isEmpty ? [nil] : tracks.map(Optional.some)
    var rows: [JSONValue] = []
    for function in functions {
      if repeatsTasks {
        let tasks = all.map { task(of: function, $0, ofTrack: $0 != nil) }
        rows.append(row(of: function, tasks, nil))
      } else {
        for track in all {
          rows.append(row(of: function, [task(of: function, track, ofTrack: false)], track))
        }
      }
    }
    return ["headings": headings(), "functions": .array(rows)]
  }

  private mutating func headings() -> JSONValue {
    var heads = [("task", words()), ("skill", words())]
    if hasKnowledge { heads.append(("knowledge", words())) }
    return .object(heads + [hasWeightsInRows ? ("weight", words()) : ("function", words())])
  }

  private mutating func row(
    of function: String, _ tasks: [JSONValue], _ track: String?
  ) -> JSONValue {
    numbered(
      [("function", .string(function)), ("label", words()), ("tasks", .array(tasks))]
        + self.track(track))
  }

  private mutating func task(of function: String, _ track: String?, ofTrack: Bool) -> JSONValue {
    let end = track.map { "-" + $0 } ?? ""
    return numbered(
      [
        ("task", .string("task-\(function)")), ("label", words()),
        ("skills", [statement("s1\(end)"), statement("s2\(end)")]),
        ("knowledge", hasKnowledge ? [statement("k1\(end)")] : []),
      ] + (hasWeightsInRows ? [("weight", .int(share(of: function)))] : [])
        + self.track(ofTrack ? track : nil))
  }

  private func track(_ id: String?) -> [(String, JSONValue)] {
    id.map { [("tracks", .array([.string($0)]))] } ?? []
  }

  /// One table of each paper, or one for each level.
  private mutating func tables() -> [JSONValue] {
    return papers.flatMap { paper in
      groups.enumerated().map { index, levels in
        let columns = levels.flatMap { self.columns(of: $0) }
        let rows = functions.map { function -> JSONValue in
          [
            "subject": .string("function/\(function)"), "label": words(),
            "weights": .array(columns.map { _ in .int(share(of: function)) }),
          ]
        }
        return [
          "paper": .string(paper), "clause": .string(paper == "skills" ? "2.\(index + 1)" : "1"),
          "columns": .array(columns), "rows": .array(rows), "notes": [words()],
        ]
      }
    }
  }

  private mutating func columns(of level: String) -> [JSONValue] {
    guard hasColumnsOfTracks, !tracks.isEmpty else {
      return [["level": .string(level), "label": words()]]
    }
    let group = words()
    return tracks.map {
      ["level": .string(level), "track": .string($0), "group": group, "label": words()]
    }
  }

  private mutating func foundation() -> JSONValue {
    let groups = ["main", "content"].map { id in
      alike([("id", .string(id)), ("title", words()), ("items", [statement("i1")])])
    }
    return ["foundationKnowledge": .array(groups)]
  }

  private mutating func eligibility() -> JSONValue {
    let groups = levels.map { level in
      alike([
        ("level", .string(level)), ("title", words()),
        (
          "paths",
          [
            [
              "id": "a", "text": .string("年满16周岁" + Self.texts.randomElement(using: &random)!),
              "conditions": [["age": 16]],
            ]
          ]
        ),
      ])
    }
    return ["eligibility": .array(groups)]
  }

  private mutating func text() -> JSONValue {
    let inserts =
      [
        "ethics", "foundationKnowledge", "eligibility", "occupationName", "occupationDefinition",
      ] + levels.map { "level/\($0)" } + (hasKnowledge ? ["weights/knowledge"] : [])
    var clauses = inserts.enumerated().map { index, insert -> JSONValue in
      [
        "number": .string(index == 0 ? "1" : "3.\(index)"), "title": words(),
        "paragraphs": [words()], "insert": .string(insert),
      ]
    }
    for index in groups.indices where papers.contains("skills") {
      clauses.append([
        "number": .string("2.\(index + 1)"), "title": words(), "insert": "weights/skills",
      ])
    }
    return ["clauses": .array(clauses)]
  }
}

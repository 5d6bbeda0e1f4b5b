import Curriculum
import Standards
import Templating

/// A paper of an examination.
struct PaperView: View {
  let examination: Examination
  let context: PageContext

  static let names: [Name<PaperView>] = [
    .printed("name", "name of the paper as printed") { $0.examination.name.printed },
    .text("anchor", "its anchor on the page") { $0.anchor },
    .printed("tracks", "names of the tracks that it is for, if not for all") { $0.tracks },
    .flag("optional", "whether it is held only when needed") { $0.examination.optional },
    .list("facts", "form, time, marks and examiners", of: FactView.self) { $0.facts },
  ]

  private var strings: Strings { context.strings }

  var anchor: String {
    ([examination.paper.value.rawValue] + examination.tracks.map(\.value)).joined(separator: "-")
  }

  private var tracks: String? { context.names(ofTracks: examination.tracks) }

  /// Name, time and pass mark in a few words.
  var summary: String {
    let facts = [examination.optional ? strings["exam.optional"] : nil, time, marks]
    return strings(
      "levelPage.paper",
      [
        "paper": [examination.name.printed, tracks].compactMap { $0 }.joined(separator: " · "),
        "facts": facts.compactMap { $0 }.joined(separator: strings["listSeparator"]),
      ])
  }

  private var time: String? {
    examination.minutes.map { strings("exam.minutes", ["n": String($0.value)]) }
  }

  private var marks: String? {
    examination.passMark.map { mark in
      guard let full = examination.fullMark else {
        return strings("exam.marksAlone", ["pass": String(mark.value)])
      }
      return strings("exam.marks", ["pass": String(mark.value), "full": String(full.value)])
    }
  }

  var facts: [FactView] {
    let separator = strings["listSeparator"]
    var facts: [FactView] = []
    func add(_ key: String, _ value: String?) {
      if let value { facts.append(FactView(label: strings[key], value: value)) }
    }
    if !examination.forms.isEmpty {
      add("exam.forms", examination.forms.map(\.printed).joined(separator: separator))
    }
    add("exam.time", time)
    add("exam.passMark", marks)
    add("exam.questions", examination.questions.map { String($0.value) })
    if !examination.staff.isEmpty {
      add("exam.staff", examination.staff.map(staff).joined(separator: strings["itemSeparator"]))
    }
    return facts
  }

  private func staff(_ staff: StaffRatio) -> String {
    let role = strings["staffRoles." + roleKey(staff.role.value)]
    var parts: [String] = []
    if let candidates = staff.candidates {
      let key = staff.atLeast ? "exam.ratioAtLeast" : "exam.ratio"
      parts.append(strings(key, ["n": String(candidates.value)]))
    }
    if let minimum = staff.minimum {
      parts.append(
        strings(staff.odd ? "exam.personsOdd" : "exam.persons", ["n": String(minimum.value)]))
    }
    return parts.isEmpty
      ? role : role + strings["wordSeparator"] + parts.joined(separator: strings["clauseSeparator"])
  }

  /// Who judges a review has a word of its own.
  private func roleKey(_ role: StaffRole) -> String {
    examination.paper.value == .review && role == .assessor ? "reviewer" : role.rawValue
  }
}

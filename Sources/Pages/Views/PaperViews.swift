import Curriculum
import Standards

/// The papers of an examination as templates see them.
struct PaperViews {
  let book: StandardBook
  /// Goes before each anchor where one page shows several parts.
  var prefix = ""

  /// Papers that apply at a level, without their blueprint.
  func papers(of level: Level) -> [[String: TemplateValue]] {
    book.standard.examinations.filter { $0.applies(to: level.id) }.map(values)
  }

  func values(_ examination: Examination) -> [String: TemplateValue] {
    [
      "name": .text(examination.name.printed),
      "anchor": .text(prefix + examination.paper.value.rawValue),
      "optional": .flag(examination.optional),
      "facts": .objects(facts(examination).map { ["label": .text($0.0), "value": .text($0.1)] }),
    ]
  }

  private func facts(_ examination: Examination) -> [(String, String)] {
    let strings = book.strings
    let separator = strings["listSeparator"]
    var facts: [(String, String)] = []
    if !examination.forms.isEmpty {
      facts.append(
        (strings["exam.forms"], examination.forms.map(\.printed).joined(separator: separator)))
    }
    if let minutes = examination.minutes {
      facts.append((strings["exam.time"], strings("exam.minutes", ["n": String(minutes.value)])))
    }
    if let mark = examination.passMark {
      let full = examination.fullMark.map { String($0.value) } ?? "100"
      facts.append(
        (
          strings["exam.passMark"],
          strings("exam.marks", ["pass": String(mark.value), "full": full])
        ))
    }
    if !examination.staff.isEmpty {
      facts.append(
        (
          strings["exam.staff"],
          examination.staff.map(staff).joined(separator: strings["itemSeparator"])
        ))
    }
    return facts
  }

  private func staff(_ staff: StaffRatio) -> String {
    let strings = book.strings
    var parts = [strings["staffRoles." + staff.role.value.rawValue]]
    if let candidates = staff.candidates {
      let key = staff.atLeast ? "exam.ratioAtLeast" : "exam.ratio"
      parts.append(strings(key, ["n": String(candidates.value)]))
    }
    if let minimum = staff.minimum {
      parts.append(
        strings(staff.odd ? "exam.personsOdd" : "exam.persons", ["n": String(minimum.value)]))
    }
    return parts.joined(separator: strings["wordSeparator"])
  }
}

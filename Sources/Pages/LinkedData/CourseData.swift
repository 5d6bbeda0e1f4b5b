import Curriculum
import Standards

/// The training for a level as a course with its syllabus, for search engines.
struct CourseData {
  let book: StandardBook
  let level: Level

  var value: JSONValue { LinkedNames.document([course]) }

  private var names: LinkedNames { LinkedNames(book: book) }

  private var course: JSONValue {
    let title = book.strings(
      "levelTitle",
      ["level": level.title.printed, "page": book.strings["levelSections.syllabus"]])
    let minimum = book.standard.classHours(level: level.id)?.minimum.value
    return .object(
      [
        ("@type", .string("Course")),
        ("@id", .string(names.course(level.id))),
        ("name", .string(title)),
        ("description", .string(book.description("syllabus", title: title, level: level))),
        (
          "url",
          .string(book.site.address.value + book.addresses.level(level.id, .syllabus).path)
        ),
        ("educationalLevel", .string(level.name.printed)),
        ("educationalCredentialAwarded", LinkedNames.mention(names.level(level.id))),
        ("about", LinkedNames.mention(names.termSet)),
      ] + (minimum.map { [("timeRequired", .string("PT\($0)H"))] } ?? [])
        + [("syllabusSections", .array(level.functions.map(section)))])
  }

  private func section(_ function: FunctionRow) -> JSONValue {
    let statements = function.tasks.flatMap { names.statements($0, level: level.id) }
    return .object(
      [("@type", .string("Syllabus")), ("name", .string(function.label.printed))]
        + (time(function).map { [("timeRequired", .string($0))] } ?? [])
        + [("teaches", LinkedNames.mentions(statements))])
  }

  /// Hours of the function in the first track that has it, as an ISO 8601 duration.
  private func time(_ function: FunctionRow) -> String? {
    let row = book.derived.levels(of: level.id).lazy
      .compactMap { (try? $0.hours.get())?.row(function: function.function.value) }.first
    return row.map { row in
      let minutes = row.total.units * 60 / row.total.unit.perHour
      return "PT\(minutes / 60)H" + (minutes % 60 == 0 ? "" : "\(minutes % 60)M")
    }
  }
}

import Curriculum
import Standards

/// The training for a level as a course with its syllabus, for search engines.
struct CourseData {
  let book: StandardBook
  let level: LevelContext

  var value: JSONValue { LinkedNames.document([course]) }

  private var names: LinkedNames { LinkedNames(book: book) }

  private var course: JSONValue {
    let title = book.title(of: level)
    let minimum = level.minimumHours.count == 1 ? level.minimumHours.first?.hours : nil
    return .object(
      [
        ("@type", .string("Course")),
        ("@id", .string(names.course(level.level.id, track: level.track?.id))),
        ("name", .string(title)),
        ("description", .string(book.description("syllabus", title: title, level: level))),
        (
          "url",
          .string(book.site.address.value + level.context.page.path)
        ),
        ("educationalLevel", .string(level.level.name.printed)),
        ("educationalCredentialAwarded", LinkedNames.mention(names.level(level.level.id))),
        ("about", LinkedNames.mention(names.termSet)),
      ] + (minimum.map { [("timeRequired", .string("PT\($0)H"))] } ?? [])
        + [("syllabusSections", .array(level.common.functions.map(section)))])
  }

  private func section(_ function: FunctionRow) -> JSONValue {
    let statements = function.tasks.flatMap { names.statements($0, level: level.level.id) }
    return .object(
      [("@type", .string("Syllabus")), ("name", .string(function.label.printed))]
        + (time(function).map { [("timeRequired", .string($0))] } ?? [])
        + [("teaches", LinkedNames.mentions(statements))])
  }

  /// Hours of the function where all tracks agree, as an ISO 8601 duration.
  private func time(_ function: FunctionRow) -> String? {
    level.common.function(function)?.hours.map { row in
      let minutes = row.total.units * 60 / row.total.unit.perHour
      return "PT\(minutes / 60)H" + (minutes % 60 == 0 ? "" : "\(minutes % 60)M")
    }
  }
}

import Standards

enum SiteFile: Record {
  static let shape = describe(
    "site", "site.yaml: settings of the published site.")

  static func value(_ fields: inout Fields<Self>) -> Site {
    Site(
      title: fields.required("title", .printed, \.title, "title of the site"),
      address: fields.required("address", .form(.address), \.address, "base address"),
      language: fields.required(
        "language", .form(.language), \.language, "language of the site's own words"),
      sourceAddress: fields.optional(
        "sourceAddress", .text, \.sourceAddress,
        "address of a line of a file, with {file}, relative to this folder, and {line}"),
      feedback: fields.optional(
        "feedback", .form(.contact), \.feedback, "where readers can report mistakes"),
      hours: fields.optional(
        "hours", .record(HourDefaultsRecord.self), \.hours, usually: HourDefaults(),
        "how class hours are divided"),
      questions: fields.optional(
        "questions", .plain(.integer(1...1_000)), \.questions, usually: 100,
        "questions of a knowledge paper"),
      downloads: fields.optional(
        "downloads", .list(.plain(.choice(DownloadFormat.self))), \.downloads,
        usually: DownloadFormat.usual, "kinds of files to take away that every build makes"),
      case: fields.optional(
        "case", .plain(.choice(CaseEndpoints.self)), \.case, usually: .packages,
        "which requests of CASE are answered: documents and packages, or items and associations too"
      ),
      position: fields.position)
  }
}

enum HourDefaultsRecord: Record {
  static let shape = describe(
    "hour-defaults", "How class hours are divided where the standard does not say.")

  static func value(_ fields: inout Fields<Self>) -> HourDefaults {
    HourDefaults(
      theoryPercent: fields.optional(
        "theoryPercent", .plain(.integer(0...100)), \.theoryPercent, usually: 40,
        "share of theory; the rest is practice"),
      unit: fields.optional(
        "unit", .plain(.choice(HourUnit.self)), \.unit, usually: .one,
        "smallest piece, in hours"),
      taskUnit: fields.optional(
        "taskUnit", .plain(.choice(HourUnit.self)), \.taskUnit, usually: .half,
        "smallest piece for the tasks of a function, in hours"))
  }
}

/// Settings of a published site (`site.yaml`).
package struct Site: Hashable, Sendable {
  package let title: PrintedText
  /// Base address; ends with a slash, whether its author wrote one or not.
  package let address: Located<String>
  package let language: Located<String>
  /// Pattern of the address of a line of a content file, with `{file}` and `{line}`.
  package let sourceAddress: Located<String>?
  /// Where readers can report mistakes: `https:` or `mailto:`.
  package let feedback: Located<String>?
  package let hours: HourDefaults
  /// Number of questions of a knowledge paper in the blueprint.
  package let questions: Int
  /// Kinds of files to take away that every build makes.
  package var downloads: [DownloadFormat]
  package let `case`: CaseEndpoints
  package let position: SourcePosition

  /// Whether readers can reach the site under its address: it is no example and not this machine.
  package var isPublic: Bool {
    let host = address.value.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let name = host.hasPrefix("[") ? host : String(host.prefix { $0 != ":" })
    let isReserved = [".example", ".test", ".invalid", ".localhost"].contains {
      name.hasSuffix($0)
    }
    return !isReserved && name != "localhost" && !name.hasPrefix("127.") && !name.hasPrefix("[::1]")
  }

  package init(
    title: PrintedText,
    address: Located<String>,
    language: Located<String>,
    sourceAddress: Located<String>?,
    feedback: Located<String>? = nil,
    hours: HourDefaults,
    questions: Int,
    downloads: [DownloadFormat] = DownloadFormat.usual,
    case: CaseEndpoints = .packages,
    position: SourcePosition
  ) {
    self.title = title
    self.address = Located(
      value: address.value.hasSuffix("/") ? address.value : address.value + "/",
      position: address.position)
    self.language = language
    self.sourceAddress = sourceAddress
    self.feedback = feedback
    self.hours = hours
    self.questions = questions
    self.downloads = downloads
    self.case = `case`
    self.position = position
  }
}

/// How a site divides class hours where the standard does not say.
package struct HourDefaults: Hashable, Sendable {
  /// Share of theory; the rest is practice.
  package let theoryPercent: Int
  package let unit: HourUnit
  /// For the tasks of a function; where it is coarser than `unit`, that one serves.
  package let taskUnit: HourUnit

  package init(
    theoryPercent: Int = 40,
    unit: HourUnit = .one,
    taskUnit: HourUnit = .half
  ) {
    self.theoryPercent = theoryPercent
    self.unit = unit
    self.taskUnit = taskUnit
  }
}

/// The smallest piece that hours are rounded to.
package enum HourUnit: String, Hashable, Sendable, CaseIterable {
  case one = "1"
  case half = "0.5"

  /// Units in an hour.
  package var perHour: Int { self == .one ? 1 : 2 }
}

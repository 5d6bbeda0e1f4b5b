import Standards

/// Versions of CASE. The older one has fewer members and no extensions.
enum CaseVersion { case v1p0, v1p1 }

/// The members of an object of CASE.
struct CaseMembers {
  private(set) var members: [(String, JSONValue)] = []
  let version: CaseVersion

  init(_ version: CaseVersion) { self.version = version }

  var json: JSONValue { .object(members) }

  /// Nothing is written for nothing: CASE knows no null.
  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append((name, value)) }
  }

  mutating func add(_ name: String, _ text: String?) {
    add(name, text.map(JSONValue.string))
  }

  /// Words for which there is a list; nothing for an empty one.
  mutating func add(_ name: String, _ words: [String]) {
    if !words.isEmpty { add(name, .array(words.map(JSONValue.string))) }
  }

  /// A member that the older version does not have.
  mutating func addNew(_ name: String, _ value: JSONValue?) {
    if version == .v1p1 { add(name, value) }
  }

  /// What CASE has no member for.
  mutating func addExtensions(_ extensions: [(String, JSONValue)]) {
    if !extensions.isEmpty { addNew("extensions", .object(extensions)) }
  }
}

/// A name that templates could use once, and what to write instead.
package struct FormerName: Sendable {
  package let name: String
  /// Where it was a name; nothing for anywhere.
  package let view: String?
  /// What to write now, read after “write”.
  package let now: String

  package init(_ name: String, in view: String? = nil, now: String) {
    self.name = name
    self.view = view
    self.now = now
  }

  /// The former name that is meant.
  ///
  /// - Parameter views: those in sight, innermost first.
  static func find(_ name: String, in views: [String], _ all: [FormerName]) -> FormerName? {
    let named = all.filter { $0.name == name }
    let own = views.lazy.compactMap { view in named.first { $0.view == view } }.first
    return own ?? named.first { $0.view == nil }
  }
}

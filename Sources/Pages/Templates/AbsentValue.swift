import Mustache

/// A known name without a value: prints nothing, and its sections are false.
struct AbsentValue: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

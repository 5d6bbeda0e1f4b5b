/// A step on the way from the root of a YAML file to one of its values.
enum PathStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

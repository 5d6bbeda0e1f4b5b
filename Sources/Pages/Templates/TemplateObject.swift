import Mustache

/// A mapping as Mustache sees it.
struct TemplateObject: MustacheParent {
  let fields: [String: TemplateValue]
  /// Set where a miss is a mistake: the path of a namespace, `""` for the root.
  let name: String?
  let scope: TemplateScope

  func child(named key: String) -> Any? {
    guard let value = fields[key] else {
      if let name {
        scope.miss(name.isEmpty ? key : name + "." + key)
        return AbsentValue()
      }
      return nil
    }
    if case .namespace(let inner) = value {
      let path = name.map { $0.isEmpty ? key : $0 + "." + key } ?? key
      return TemplateObject(fields: inner, name: path, scope: scope)
    }
    return scope.represent(value)
  }
}

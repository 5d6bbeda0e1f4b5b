import Synchronization

/// The names of a view, without the type that their values come from. Each view has one.
@usableFromInline
package final class ViewShape: Sendable {
  package let fields: [ViewField]
  private let type: Any.Type
  private let index: [String: Int]
  /// Few names are ever asked for.
  private let madeName = Mutex("")

  private static let known = Mutex<[ObjectIdentifier: ViewShape]>([:])

  /// The shape of a type of view, made when it is first asked for.
  static func known(_ type: Any.Type, fields: () -> [ViewField]) -> ViewShape {
    if let shape = known.withLock({ $0[ObjectIdentifier(type)] }) { return shape }
    let new = ViewShape(type, fields: fields())
    return known.withLock { known in
      let shape = known[ObjectIdentifier(type)] ?? new
      known[ObjectIdentifier(type)] = shape
      return shape
    }
  }

  init(_ type: Any.Type, fields: [ViewField]) {
    self.type = type
    self.fields = fields
    index = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// Name of the view's type. What a page offers is called as the page.
  package var name: String {
    madeName.withLock { name in
      if name.isEmpty {
        // The room comes first.
        var words = String(reflecting: type).split(separator: ".").dropFirst()
        if words.count > 1, words.last == "Content" { words.removeLast() }
        name = words.joined(separator: ".")
      }
      return name
    }
  }

  func field(_ name: String) -> ViewField? { index[name].map { fields[$0] } }

  /// The shapes and all that can be reached from them, each once.
  package static func all(from shapes: [ViewShape]) -> [ViewShape] {
    var seen: Set<ViewShape> = []
    func reach(_ shapes: [ViewShape]) -> [ViewShape] {
      let new = shapes.filter { seen.insert($0).inserted }
      return new + new.flatMap { reach($0.fields.compactMap(\.inner)) }
    }
    return reach(shapes)
  }
}

extension ViewShape: Hashable {
  @usableFromInline
  package static func == (one: ViewShape, other: ViewShape) -> Bool { one === other }

  @usableFromInline
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A name of a view.
@usableFromInline
package struct ViewField: Sendable {
  package let name: String
  /// For people who write templates.
  package let sentence: String
  package let kind: NameKind

  /// How the manual calls its kind.
  package var kindName: String {
    switch kind {
    case .text: "text"
    case .printed: "printed"
    case .link: "link"
    case .number: "number"
    case .flag: "flag"
    case .markup: "markup"
    case .data: "data"
    case .list: "list"
    case .part: "part"
    }
  }

  /// The names inside a list or a part.
  package var inner: ViewShape? {
    switch kind {
    case .list(let shape, _), .part(let shape, _): shape()
    default: nil
    }
  }
}

/// What a name stands for, and how its value is read.
@usableFromInline
package enum NameKind: Sendable {
  @usableFromInline package typealias Reader<Value> = @Sendable (ViewInstance) -> Value

  case text(Reader<String?>)
  case printed(Reader<String?>)
  case link(Reader<String?>)
  case number(Reader<String?>)
  case flag(Reader<Bool>)
  case markup(Reader<Markup?>)
  case data(Reader<String?>)
  case list(@Sendable () -> ViewShape, Reader<[ViewInstance]>)
  case part(@Sendable () -> ViewShape, Reader<ViewInstance?>)
}

/// A view on the writer's stack.
@usableFromInline
package class ViewInstance: @unchecked Sendable {
  @usableFromInline
  init() {}

  /// The view, as the type that its fields were declared for: a field is only ever read from an
  /// instance of the shape it was found in, which the compiler of templates sees to.
  @inlinable
  final func view<Source: View>() -> Source {
    unsafeDowncast(self, to: Instance<Source>.self).source
  }
}

@usableFromInline
final class Instance<Source: View>: ViewInstance, @unchecked Sendable {
  @usableFromInline let source: Source

  @inlinable
  init(_ source: Source) { self.source = source }
}

/// What a page, or a part of one, offers to its template.
///
/// A name is declared once: its kind, one sentence, and where its value comes from. Templates are
/// checked against the declaration, and the manual of names is made from it.
@usableFromInline
package protocol View: Sendable {
  static var names: [Name<Self>] { get }
}

extension View {
  /// The declaration without the type.
  @usableFromInline
  package static var shape: ViewShape {
    ViewShape.known(Self.self) { names.map(\.field) }
  }
}

/// A name that templates may use.
@usableFromInline
package struct Name<Source: View>: Sendable {
  let field: ViewField

  @usableFromInline
  init(_ name: String, _ sentence: String, _ kind: NameKind) {
    field = ViewField(name: name, sentence: sentence, kind: kind)
  }

  /// Words of the site. Without a value, or empty, it is absent.
  @inlinable
  package static func text(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Name(name, sentence, .text { read($0.view()) })
  }

  /// Words of a standard; on sites in another language they are marked as Chinese.
  @inlinable
  package static func printed(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Name(name, sentence, .printed { read($0.view()) })
  }

  /// An address, relative to the page.
  @inlinable
  package static func link(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Name(name, sentence, .link { read($0.view()) })
  }

  @inlinable
  package static func number(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> Int?
  ) -> Self {
    Name(name, sentence, .number { read($0.view()).map { String($0) } })
  }

  @inlinable
  package static func flag(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> Bool
  ) -> Self {
    Name(name, sentence, .flag { read($0.view()) })
  }

  /// HTML that the tool has made, such as a picture.
  @inlinable
  package static func markup(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> Markup?
  ) -> Self {
    Name(name, sentence, .markup { read($0.view()) })
  }

  /// JSON for the page's script: stands only in a `script` element of an HTML template.
  @inlinable
  package static func data(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Name(name, sentence, .data { read($0.view()) })
  }

  /// Several words or sentences of a standard; each is `{{.}}`.
  @inlinable
  package static func texts(
    _ name: String, _ sentence: String, _ read: @escaping @Sendable (Source) -> [String]
  ) -> Self {
    list(name, sentence, of: TextView.self) { read($0).map(TextView.init) }
  }

  @inlinable
  package static func list<Item: View>(
    _ name: String, _ sentence: String, of item: Item.Type,
    _ read: @escaping @Sendable (Source) -> [Item]
  ) -> Self {
    Name(name, sentence, .list({ Item.shape }, { read($0.view()).map(Instance.init) }))
  }

  /// A view within this one; may be absent.
  @inlinable
  package static func part<Item: View>(
    _ name: String, _ sentence: String, of item: Item.Type,
    _ read: @escaping @Sendable (Source) -> Item?
  ) -> Self {
    Name(name, sentence, .part({ Item.shape }, { read($0.view()).map(Instance.init) }))
  }
}

/// HTML that the tool itself has made. Text can only become markup through this type.
@usableFromInline
package struct Markup: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ html: String) { bytes = Array(html.utf8) }

  package init(bytes: [UInt8]) { self.bytes = bytes }
}

/// An item of a list of words.
@usableFromInline
struct TextView: View {
  let text: String

  @usableFromInline
  init(text: String) { self.text = text }

  @usableFromInline
  static let names: [Name<TextView>] = [.printed(".", "the item itself") { $0.text }]
}

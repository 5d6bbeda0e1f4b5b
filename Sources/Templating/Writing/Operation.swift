import Standards

/// A step of a compiled template.
indirect enum Operation: Sendable {
  /// Copies markup.
  case bytes([UInt8])
  /// Copies words that a reader sees, escaped.
  case words([UInt8])
  case value(ValuePath, ValueStyle)
  case markup(ValuePath)
  case when(Condition, [Operation])
  case each(ValuePath, [Operation])
  case with(ValuePath, [Operation])
  /// Nothing at all if the inner operations write nothing.
  case element(open: [UInt8], [Operation], close: [UInt8])
  /// The id of an element.
  case identifier([Operation], SourcePosition)
  /// The address of a link.
  case address([Operation], AddressUse, SourcePosition)
  /// A language tag.
  case language([Operation], SourcePosition)
  case heading(HeadingProgram)
  case table(TableProgram)
  /// A line end in running text.
  case softBreak
  /// Something that cites statements by permanent ids stands here.
  case citation
  /// The cell of a table joins a neighbour.
  case join(CellJoin)
  /// A new line in the cell of a table.
  case cellLine
  /// Stands for a value that nobody knows, and writes nothing: the fault is noted.
  case unknown
}

/// Where a value is found: in the view at a level of the stack, or in a part of it. A class, as
/// everything that steps share is, so that a step is taken without copying it.
final class ValuePath: Sendable {
  let level: Int
  let parts: [NameKind.Reader<ViewInstance?>]
  let kind: NameKind
  /// The last name of the path.
  let name: String
  /// All names of the path, as written.
  let written: String

  init(
    level: Int, parts: [NameKind.Reader<ViewInstance?>], kind: NameKind, name: String,
    written: String? = nil
  ) {
    self.level = level
    self.parts = parts
    self.kind = kind
    self.name = name
    self.written = written ?? name
  }
}

/// How a value is written.
enum ValueStyle: Sendable {
  /// As running text: addresses become links, Chinese words are marked on foreign sites.
  case text
  /// Text in a place that allows no elements but language marks.
  case words
  /// Escaped only: inside an attribute, or an element that holds words alone.
  case escaped
  /// As it is, for what is escaped later.
  case raw
}

enum Condition: Sendable {
  /// Whether a flag is set, a value is there, a list has items.
  case present(ValuePath)
  case absent(ValuePath)
  /// Whether the list around is at its first item.
  case first(Bool)
  case last(Bool)
  /// Nobody knows what the name stands for; never holds.
  case unknown(TemplateTag)
}

enum AddressUse: Sendable {
  /// Of a Markdown link: one that leads elsewhere says so.
  case link
  /// In an HTML template, which says itself what it wants.
  case reference
  /// What a browser loads with the page.
  case resource
}

enum CellJoin: Sendable {
  /// `^`
  case above
  /// `<`
  case left
}

/// A heading of the page.
struct HeadingProgram: Sendable {
  let level: Int
  /// Nothing without an id.
  let id: [Operation]
  let classes: [UInt8]
  let content: [Operation]
  /// The content as plain text, for the table of contents.
  let plain: [Operation]
  let position: SourcePosition
}

/// A table of the page.
struct TableProgram: Sendable {
  indirect enum Row: Sendable {
    case row([Cell], SourcePosition)
    case section(TableSection, [Row])
  }

  /// What rows or cells depend on.
  enum TableSection: Sendable {
    case when(Condition)
    case each(ValuePath)
    case with(ValuePath)
  }

  indirect enum Cell: Sendable {
    case cell(CellProgram)
    case section(TableSection, [Cell])
  }

  final class CellProgram: Sendable {
    let content: [Operation]
    /// The content as plain text, for the labels of a column.
    let plain: [Operation]
    /// Rows and columns that it covers, as figures; empty for one.
    let rows: [Operation]
    let columns: [Operation]
    /// As far as they are known without values; nothing if they are not.
    var staticSpan: (rows: Int, columns: Int)? {
      guard let height = Self.number(rows), let width = Self.number(columns) else { return nil }
      return (height, width)
    }
    let alignment: ColumnAlignment
    let position: SourcePosition

    init(
      content: [Operation], plain: [Operation], rows: [Operation], columns: [Operation],
      alignment: ColumnAlignment, position: SourcePosition
    ) {
      self.content = content
      self.plain = plain
      self.rows = rows
      self.columns = columns
      self.alignment = alignment
      self.position = position
    }

    private static func number(_ operations: [Operation]) -> Int? {
      guard let text = operations.staticText else { return nil }
      return text.isEmpty ? 1 : Int(text).map { max(1, $0) } ?? 1
    }
  }

  /// Empty without an id.
  let id: [Operation]
  let classes: [UInt8]
  let caption: [Operation]
  /// Number of columns that name their row, as a figure.
  let headers: [Operation]
  let columns: [Cell]
  let head: [Row]
  let body: [Row]
  /// Rows that sum up.
  let foot: [Row]
  let position: SourcePosition
}

extension [Operation] {
  /// What they write, if it is the same whatever the values.
  var staticText: String? {
    var bytes: [UInt8] = []
    for operation in self {
      guard case .bytes(let literal) = operation else { return nil }
      bytes += literal
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The named styles of a document, by which its user changes the looks of all of it.
enum WordStyle: String, CaseIterable, Sendable {
  case body = "BodyText"
  case title = "Title"
  case subtitle = "Subtitle"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case item = "ListParagraph"
  case quote = "Quote"
  case note = "Note"
  /// Stays with what follows it.
  case lead = "Lead"
  case caption = "Caption"
  case cell = "TableText"
  case cellHead = "TableHead"
  case cellFigure = "TableFigure"
  case contentsHeading = "TOCHeading"
  case contents1 = "TOC1"
  case contents2 = "TOC2"
  case header = "Header"
  case footer = "Footer"

  static func heading(_ level: Int) -> WordStyle {
    switch level {
    case 1: .heading1
    case 2: .heading2
    default: .heading3
    }
  }
}

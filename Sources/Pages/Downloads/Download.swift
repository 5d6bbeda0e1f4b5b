package import Curriculum
package import Standards

/// A file of a standard to take away. Its bytes are made when they are first asked for, and once.
package struct Download: Sendable {
  package let format: DownloadFormat
  package let content: Content
  package let address: PageAddress
  /// What it is about; nothing if it is about the whole standard.
  package let level: DerivedLevel?
  /// Under which browsers keep it.
  package let name: String
  /// Keys of the names of its parts, where it depends on the standard which it has.
  package let holds: [String]
  /// The program that makes it, if it is not the tool itself.
  package let program: String?
  /// Gets the standard, since one that its own files held would never be let go.
  private let make: @Sendable (StandardBook) throws -> [UInt8]
  private let made = Once<Result<[UInt8], any Error>>()

  /// What a file holds. The name is part of its address, and never changes.
  package enum Content: String, Sendable {
    case blueprint, feedback, findings, hours, matrix, print, standard, statements, syllabus, tables
    case text, weights, workbook
    case framework = "case"
    case formerFramework = "case-1-0"
  }

  /// - Parameters:
  ///   - level: of one track, where the level has tracks.
  ///   - holds: keys of the names of its parts.
  ///   - program: that makes it, if it is not the tool itself.
  package init(
    _ content: Content, _ format: DownloadFormat, of book: StandardBook,
    level: DerivedLevel? = nil, holding holds: [String] = [], program: String? = nil,
    make: @escaping @Sendable (StandardBook) throws -> [UInt8]
  ) {
    self.content = content
    self.format = format
    self.level = level
    self.holds = holds
    self.program = program
    self.make = make
    address = book.addresses.download(
      [level?.level.id, level?.track?.id, content.rawValue + "." + format.ending])
    name = FileName.text(
      [
        book.title, level?.level.name.printed, level?.track?.name.printed,
        book.strings["downloads.titles.\(content.rawValue)"],
      ], ending: format.ending)
  }

  /// - Parameter book: the standard of the file.
  package func bytes(of book: StandardBook) throws -> [UInt8] {
    try made { Result { try make(book) } }.get()
  }
}

import Curriculum
import Glibc
package import Pages
package import Standards
package import Packing

/// Prints pages with a browser, Chromium, into files that are tagged and have an outline.
package struct PagePrinter: Sendable {
  /// Gives the file that was made of the same inputs, or makes it.
  package typealias Memory =
    @Sendable (
      _ name: String, _ inputs: [UInt8], _ make: () throws -> [UInt8]
    ) throws -> [UInt8]

  private let renderer: PageRenderer
  /// The sheet that the pages name.
  private let style: OutputFile
  private let browser: Program
  private let memory: Memory
  private let trial = Once<EnvironmentError?>()

  /// Nothing where no browser is installed.
  package init?(
    _ renderer: PageRenderer, style: OutputFile, memory: @escaping Memory = { try $2() }
  ) {
    guard let browser = Self.browser else { return nil }
    self.renderer = renderer
    self.style = style
    self.browser = browser
    self.memory = memory
  }

  package static var browser: Program? {
    .find(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
  }

  /// Its name.
  var program: String { browser.name }

  /// What to do where no browser is installed.
  package static var missing: EnvironmentError {
    EnvironmentError(
      "PDF files are not made, since Chromium is missing",
      help: "install it: apt-get install chromium fonts-wqy-microhei fonts-wqy-zenhei")
  }

  /// What keeps the browser from printing as it should; found out by a trial when first asked for.
  package var fault: EnvironmentError? { trial { PrintTrial(self, style: style).fault } }

  /// A page on A4.
  func pdf(of page: Page?, in book: StandardBook) throws -> [UInt8] {
    guard let page, let document = renderer.document(page, of: book) else {
      throw EnvironmentError(
        "\(page?.address.path ?? "a print edition") cannot be made: its template is missing",
        help: "“gangmu check” tells why")
    }
    let date = book.standard.document.changed.value
    let number = ":root { --number: \(Self.quoted(book.standard.designation)) }\n"
    let files = [
      OutputFile(path: page.address.path, bytes: document),
      OutputFile(path: style.path, bytes: style.bytes + Array(number.utf8)),
    ]
    return try pdf(of: files, date: date, seconds: Self.seconds) { $0 }
  }

  /// How long a page may take.
  private static let seconds = 120

  /// What was made of the same files, or is made and accepted now.
  ///
  /// - Parameters:
  ///   - files: the page, and what it needs.
  ///   - date: as `YYYY-MM-DD`.
  func pdf(
    of files: [OutputFile], date: String, seconds: Int, accepted: ([UInt8]) throws -> [UInt8]
  ) throws -> [UInt8] {
    let inputs = files.flatMap(\.bytes) + Array((browser.stamp + date).utf8)
    return try memory(files[0].path, inputs) {
      try accepted(try printed(files, date: date, seconds: seconds))
    }
  }

  private func printed(_ files: [OutputFile], date: String, seconds: Int) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for file in files { try folder.write(file.bytes, as: file.path) }
    let result = folder.file("print.pdf")
    // Chromium cannot shut itself in where it runs as root.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    try browser.run(
      sandbox + [
        "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--user-data-dir=" + folder.file("profile"),
        "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=" + result,
        "file://" + Self.encoded(folder.file(files[0].path)),
      ], in: folder, seconds: seconds)
    guard let bytes = TemporaryFolder.read(result), bytes.starts(with: "%PDF-".utf8) else {
      throw EnvironmentError(
        "\(browser.path) wrote no PDF file",
        help: "check that it is a browser, and that there is room for temporary files")
    }
    return PDFMending.setIDs(in: PDFMending.setTags(in: PDFMending.set(date: date, in: bytes)))
  }

  /// A path as addresses have it (RFC 3986, 2.3).
  private static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      let sign = Unicode.Scalar(byte)
      let isPlain = sign.properties.isAlphabetic || ("0"..."9").contains(sign)
      return byte < 0x80 && isPlain || "/-._~".unicodeScalars.contains(sign)
        ? String(sign) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// A string of CSS.
  private static func quoted(_ text: String) -> String {
    let inner = text.unicodeScalars.map { scalar in
      "\"\\".unicodeScalars.contains(scalar) || scalar.value < 0x20
        ? "\\" + String(scalar.value, radix: 16) + " " : String(scalar)
    }
    return "\"" + inner.joined() + "\""
  }
}

import Packing
import Standards

/// Whether a browser prints Chinese in fonts that a PDF keeps by name: what it makes of two words
/// tells, before anything else waits for it.
struct PrintTrial {
  let printer: PagePrinter
  /// Fonts that the sheet asks for, and that a system must bring.
  private let fonts: [String]

  init(_ printer: PagePrinter, style: OutputFile) {
    self.printer = printer
    let sheet = String(decoding: style.bytes, as: UTF8.self)
    fonts = ["WenQuanYi Micro Hei", "WenQuanYi Zen Hei"].filter { sheet.contains("\"\($0)\"") }
  }

  private static let seconds = 30

  /// What it lacks, if anything.
  var fault: EnvironmentError? {
    do {
      let file = OutputFile(path: "trial.xhtml", bytes: page.document)
      _ = try printer.pdf(of: [file], date: "2000-01-01", seconds: Self.seconds, accepted: named)
      return nil
    } catch {
      return error as? EnvironmentError ?? PagePrinter.missing
    }
  }

  /// A page in XML, with a paragraph in each font.
  private var page: XML {
    let faces = fonts.map { "@font-face { font-family: '\($0)'; src: local('\($0)') }" }
    return .element(
      "html", [("xmlns", "http://www.w3.org/1999/xhtml")],
      [
        .element("style", [], [.text(faces.joined())]),
        .element(
          "body", [],
          fonts.map { .element("p", [("style", "font-family: '\($0)'")], [.text("纲目")]) }),
      ])
  }

  private func named(_ pdf: [UInt8]) throws(EnvironmentError) -> [UInt8] {
    let text = String(decoding: pdf, as: UTF8.self)
    let missing = fonts.filter { !text.contains("+" + $0.replacing(" ", with: "")) }
    guard missing.isEmpty else {
      throw EnvironmentError(
        "PDF files are not made, since fonts are missing: \(missing.joined(separator: ", "))",
        help: "install them: apt-get install fonts-wqy-microhei fonts-wqy-zenhei")
    }
    return pdf
  }
}

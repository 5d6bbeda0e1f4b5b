import Testing

@testable import Exports

/// The only moments in a PDF are those of the content, and readers know all its tags.
@Suite struct PDFMendingTests {
  @Test func digitsTakeThePlacesOfDigits() {
    let file =
      "1 0 obj /CreationDate (D:20261126052626+00'00')\n/ModDate (D:20261126052626+00'00') /Mo"
    let set = PDFMending.set(date: "2026-06-01", in: Array(file.utf8))
    #expect(
      String(decoding: set, as: UTF8.self)
        == "1 0 obj /CreationDate (D:20260601000000+00'00')\n/ModDate (D:20260601000000+00'00') /Mo"
    )
  }

  @Test(arguments: ["", "/ModDate (D:", "/ModDate (D:2026", "/", "//ModDate"])
  func shortFilesStayAsTheyAre(_ file: String) {
    #expect(PDFMending.set(date: "2026-06-01", in: Array(file.utf8)) == Array(file.utf8))
  }

  @Test func namesOfTagsAreCountedFromOne() {
    let names = PDFMending.setIDs(
      in: Array("/ID (node00000731) /Headers [(node00000730) (node00000731)] (node1) (node".utf8))
    #expect(
      String(decoding: names, as: UTF8.self)
        == "/ID (node00000002) /Headers [(node00000001) (node00000002)] (node1) (node")
  }

  @Test func tagsOfLaterVersionsBecomeTagsThatReadersKnow() {
    let tags = PDFMending.setTags(
      in: Array("<</Type /StructElem\n/S /Strong\n/P 1>> (/S /Strong\n) /S /Stronger\n".utf8))
    #expect(
      String(decoding: tags, as: UTF8.self)
        == "<</Type /StructElem\n/S /Span  \n/P 1>> (/S /Strong\n) /S /Stronger\n")
  }
}

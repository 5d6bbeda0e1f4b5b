import Glibc

/// What is set right in a finished PDF. Bytes take the places of as many bytes, so that all else
/// stays where the file's own table says.
enum PDFMending {
  /// Sets the moments that the file names as those of its making to midnight of a day.
  ///
  /// - Parameter date: as `YYYY-MM-DD`.
  static func set(date: String, in file: [UInt8]) -> [UInt8] {
    let moment = date.utf8.filter { $0 != UInt8(ascii: "-") } + Array("000000".utf8)
    guard moment.count == 14 else { return file }
    return ["/CreationDate (D:", "/ModDate (D:"].reduce(file) {
      replacing(behind: $1, by: moment, in: $0)
    }
  }

  /// Gives tags that only PDF 2.0 has, which readers refuse, a name that this version of the format
  /// has too.
  static func setTags(in file: [UInt8]) -> [UInt8] {
    replacing(
      behind: "/Type /StructElem\n/S ", "/Strong\n", by: Array("/Span  \n".utf8), in: file)
  }

  /// Counts the names of tags from one. Chromium's numbers start with whatever it has counted
  /// before, and so differ from one run to the next; their order is that of the document.
  static func setIDs(in file: [UInt8]) -> [UInt8] {
    let (begin, end) = (Array("(node".utf8), UInt8(ascii: ")"))
    let digits = 8
    let found = places(of: begin, in: file).map { $0 + begin.count }.filter { start in
      start + digits < file.count && file[start + digits] == end
        && file[start..<start + digits].allSatisfy { (0x30...0x39).contains($0) }
    }
    let names = Set(found.map { file[$0..<$0 + digits] }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 1...))
    var result = file
    for start in found {
      let number = String(numbers[file[start..<start + digits]] ?? 0)
      let padded = String(repeating: "0", count: digits - number.count) + number
      result.replaceSubrange(start..<start + digits, with: padded.utf8)
    }
    return result
  }

  /// - Parameter old: what must stand behind the name; anything without.
  private static func replacing(
    behind name: String, _ old: String = "", by new: [UInt8], in file: [UInt8]
  ) -> [UInt8] {
    var result = file
    for start in places(of: Array((name + old).utf8), in: file) {
      let begin = start + name.utf8.count
      guard begin + new.count <= file.count else { continue }
      result.replaceSubrange(begin..<begin + new.count, with: new)
    }
    return result
  }

  private static func places(of words: [UInt8], in file: [UInt8]) -> [Int] {
    file.withUnsafeBytes { bytes in
      var places: [Int] = []
      var start = 0
      guard let base = bytes.baseAddress else { return [] }
      while start + words.count <= bytes.count,
        let found = memchr(base + start, Int32(words[0]), bytes.count - words.count + 1 - start)
      {
        let place = base.distance(to: found)
        if memcmp(found, words, words.count) == 0 { places.append(place) }
        start = place + 1
      }
      return places
    }
  }
}

import Glibc

/// The moments that a PDF names as those of its making.
enum PDFDates {
  private static let names = ["/CreationDate (D:", "/ModDate (D:"]

  /// Sets all of them to midnight of a day.
  ///
  /// - Parameter date: as `YYYY-MM-DD`. Digits take the places of digits, so that all else stays
  ///   where the file's own table says.
  static func set(_ date: String, in file: [UInt8]) -> [UInt8] {
    let day = date.utf8.filter { $0 != UInt8(ascii: "-") }
    let moment = day + Array("000000".utf8)
    guard moment.count == 14 else { return file }
    var result = file
    for name in names {
      for start in places(behind: Array(name.utf8), in: file)
      where start + moment.count <= file.count {
        result.replaceSubrange(start..<start + moment.count, with: moment)
      }
    }
    return result
  }

  private static func places(behind name: [UInt8], in file: [UInt8]) -> [Int] {
    file.withUnsafeBytes { bytes in
      var places: [Int] = []
      var start = 0
      guard let base = bytes.baseAddress else { return [] }
      while start + name.count <= bytes.count,
        let slash = memchr(base + start, Int32(name[0]), bytes.count - name.count + 1 - start)
      {
        let place = base.distance(to: slash)
        if memcmp(slash, name, name.count) == 0 { places.append(place + name.count) }
        start = place + 1
      }
      return places
    }
  }
}

import Reading
import Standards

/// A digest of everything that a part of the site is made from. Lengths are digested too, so that
/// no two different inputs run together into the same bytes.
struct InputDigest {
  private var hash = SHA256()

  mutating func add(_ bytes: [UInt8]) {
    hash.add(Array("\(bytes.count):".utf8))
    hash.add(bytes)
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ content: FileContent?) {
    switch content {
    case .bytes(let bytes): add(bytes)
    case .folder: add("folder")
    case .unreadable(let reason): add("unreadable " + reason.text)
    case .outside: add("outside")
    case .tooLarge(let size): add("too large \(size)")
    case nil: add("absent")
    }
  }

  mutating func add(_ files: [String: FileContent]) {
    add("\(files.count) files")
    for (path, content) in files.sorted(by: { $0.key < $1.key }) {
      add(path)
      add(content)
    }
  }

  /// Hexadecimal.
  var digits: String { Fingerprint.digits(of: hash.finish()) }
}

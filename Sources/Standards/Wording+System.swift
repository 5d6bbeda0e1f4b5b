#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Wording {
  /// Why the system does not do what it was asked to.
  ///
  /// - Parameter code: as `errno` gives it.
  package static func system(_ code: Int32) -> Wording {
    switch code {
    case ENOENT: "it is not there"
    case EACCES, EPERM: "permission denied"
    case ENOSPC, EDQUOT: "no room is left on the disk"
    case EROFS: "the disk can only be read"
    case ENOTDIR: "a part of the path is no folder"
    case EISDIR: "it is a folder"
    case EEXIST: "there is a file of this name"
    case ELOOP: "links lead in a circle"
    case ENAMETOOLONG: "the name is too long"
    case EMFILE, ENFILE: "too many files are open"
    case ENOMEM: "memory is short"
    case EIO: "the disk reports a fault"
    case ENOEXEC: "it is no program for this system"
    default: Wording(key: untranslated, english: String(cString: strerror(code)))
    }
  }

  private static let untranslated = "system"
}

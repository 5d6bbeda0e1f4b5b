#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps other builds out of a folder while it lives; the system ends it with the program.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Nothing if another build holds it.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    // Some network disks know no locks: better no lock than no build.
    if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    // A program that is just being started may have the descriptor too, and would keep the lock.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}

import Glibc
import Standards
import Testing

@testable import Exports

/// Programs of the system: what they do wrong is said, and nothing of them stays.
@Suite struct ProgramTests {
  private func run(_ script: String, seconds: Int = 20) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try Program(path: "/bin/sh").run(["-c", script], in: folder, seconds: seconds)
  }

  @Test func endsWellIfTheProgramDoes() throws { try run("exit 0") }

  @Test func whatItSaidLastIsTheReason() {
    let error = #expect(throws: EnvironmentError.self) {
      try run("echo first >&2; echo no display >&2; echo >&2; exit 3")
    }
    #expect(error?.message.text.contains("no display") == true)
  }

  @Test func whatNeverEndsIsEndedWithAllItStarted() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let started = ContinuousClock().now
    let error = #expect(throws: EnvironmentError.self) {
      try run("sleep 60 & echo $! > \(folder.file("child")); sleep 60", seconds: 1)
    }
    #expect(error?.message.text.contains("1 seconds") == true)
    #expect(started.duration(to: ContinuousClock().now) < .seconds(20))
    let child = try #require(TemporaryFolder.read(folder.file("child")))
    let number = try #require(Int32(String(decoding: child, as: UTF8.self).dropLast()))
    // Signal 0 only asks whether it is there; who was ended may wait a moment for its parent.
    for _ in 0..<100 where kill(number, 0) == 0 { usleep(20_000) }
    let state = TemporaryFolder.read("/proc/\(number)/stat").map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(state?.contains(") Z ") ?? true)
  }

  @Test func whatIsNotThereCannotBeStarted() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    #expect(throws: EnvironmentError.self) {
      try Program(path: "/nowhere/program").run([], in: folder, seconds: 1)
    }
    #expect(Program.find(["no-such-program-anywhere"]) == nil)
    #expect(Program.find(["sh"])?.name == "sh")
  }

  @Test func temporaryFoldersGoWithAllThatIsInThem() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2], as: "a/b/c")
    #expect(TemporaryFolder.read(folder.file("a/b/c")) == [1, 2])
    symlink("/etc/hostname", folder.file("a/link"))
    folder.remove()
    #expect(access(folder.path, F_OK) != 0 && access("/etc/hostname", F_OK) == 0)
  }
}

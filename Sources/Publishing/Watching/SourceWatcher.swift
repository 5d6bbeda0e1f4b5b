package import Standards

/// Tells which files below some folders have changed, a batch at a time.
///
/// The system tells it where it can (inotify); else the folders are looked through again and again.
package actor SourceWatcher {
  private let folders: [String]
  private let disk: Disk
  private let clock = ContinuousClock()
  private let started: ContinuousClock.Instant
  private var schedule = ChangeSchedule()
  private var waiter: CheckedContinuation<Void, Never>?
  private var work: Task<Void, Never>?
  /// Why the folders are looked through again and again; nothing if the system tells of changes.
  package private(set) var pollingReason: Wording?

  /// From now on no change is missed.
  ///
  /// - Parameter polls: whether to look through the folders whatever the system can tell, since of
  ///   folders on other machines it tells nothing.
  package init(folders: [String], polls: Bool, disk: Disk = Disk()) async {
    self.folders = folders
    self.disk = disk
    started = clock.now
    let notices = polls ? nil : FolderNotices(folders: folders, disk: disk)
    if notices == nil {
      pollingReason = polls ? Self.asked : FolderNotices.refusal
    }
    let snapshot = notices == nil ? FolderSnapshot(of: folders, disk: disk) : nil
    work = Task { [weak self] in
      if let notices {
        for await event in notices.events { await self?.notice([event]) }
        await self?.fallBack()
      }
      await Self.poll(folders, disk, from: snapshot) { [weak self] in await self?.notice($0) != nil
      }
    }
  }

  deinit { work?.cancel() }

  /// Waits until files have changed and come to rest. A folder stands for all that is in it.
  package func next() async -> Set<String> {
    while true {
      switch schedule.step(at: started.duration(to: clock.now)) {
      case .take(let paths): return paths
      case .wait(let duration): try? await Task.sleep(for: duration)
      case .idle: await withCheckedContinuation { waiter = $0 }
      }
    }
  }

  /// What has changed and come to rest; nothing if there is nothing yet.
  package func ready() -> Set<String>? {
    guard case .take(let paths) = schedule.step(at: started.duration(to: clock.now)) else {
      return nil
    }
    return paths
  }

  private static var asked: Wording { "as you asked" }

  private func notice(_ events: [FileEvent]) {
    let now = started.duration(to: clock.now)
    for event in events { schedule.notice(event, at: now) }
    guard !events.isEmpty else { return }
    waiter?.resume()
    waiter = nil
  }

  /// The system tells no longer: what was missed meanwhile is anywhere.
  private func fallBack() {
    pollingReason = FolderNotices.refusal
    notice(folders.map { FileEvent(path: $0, isWhole: true) })
  }

  /// - Parameter report: gives false when nobody listens any more.
  private static func poll(
    _ folders: [String], _ disk: Disk, from first: FolderSnapshot?,
    _ report: @Sendable ([FileEvent]) async -> Bool
  ) async {
    var known = first ?? FolderSnapshot(of: folders, disk: disk)
    while !Task.isCancelled {
      let clock = ContinuousClock()
      let began = clock.now
      let new = FolderSnapshot(of: folders, disk: disk)
      guard await report(known.events(to: new)) else { return }
      known = new
      // A large folder on a slow disk must not keep the disk busy.
      let pause = max(.milliseconds(400), began.duration(to: clock.now) * 4)
      try? await Task.sleep(for: pause)
    }
  }
}

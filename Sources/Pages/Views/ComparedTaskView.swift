import Curriculum
import Standards
import Templating

/// One task with its levels side by side, of some tracks where tracks have rows of their own.
struct ComparedTaskView: View {
  let task: WorkTask
  let steps: [ProgressionStep]
  /// With the same rows; none if all tracks have the same.
  let tracks: [Track]
  let context: PageContext

  static let names: [Name<ComparedTaskView>] = [
    .printed("label", "name of the task") { $0.task.name.printed },
    .printed("tracks", "names of the tracks of the row, if others have a row of their own") {
      view in
      let separator = view.context.strings["listSeparator"]
      return view.tracks.isEmpty
        ? nil : view.tracks.map(\.name.printed).joined(separator: separator)
    },
    .list("cells", "the task at each level of the function", of: ComparedCellView.self) { view in
      view.steps.indices.map {
        ComparedCellView(row: view, index: $0, context: view.context)
      }
    },
  ]

  /// One row, or one for the tracks that share all rows of the task.
  static func rows(
    of task: WorkTask, _ steps: [ProgressionStep], in context: PageContext
  ) -> [ComparedTaskView] {
    func view(_ tracks: [Track]) -> ComparedTaskView {
      ComparedTaskView(task: task, steps: steps, tracks: tracks, context: context)
    }
    let isSplit = steps.contains { $0.tasks.count { $0.row.task.value == task.id } > 1 }
    guard isSplit else { return [view([])] }
    func places(for track: Track) -> [Int?] { steps.map { $0.place(of: task.id, for: track) } }
    return context.standard.tracks
      .filter { places(for: $0).contains { $0 != nil } }
      .grouped(by: places)
      .map(view)
  }

  /// The row of the task at one of the levels.
  fileprivate func found(_ index: Int) -> ProgressionTask? {
    steps[index].place(of: task.id, for: tracks.first).map { steps[index].tasks[$0] }
  }

  /// Whether the level before has the task and this one not, though it has the track.
  fileprivate func isDropped(_ index: Int) -> Bool {
    guard index > 0, found(index) == nil, found(index - 1) != nil else { return false }
    return tracks.isEmpty
      || tracks.contains { $0.levels.contains { $0.value == steps[index].level } }
  }
}

/// The task at one level.
struct ComparedCellView: View {
  let row: ComparedTaskView
  let index: Int
  let context: PageContext

  static let names: [Name<ComparedCellView>] = [
    .part("task", "the task as the level has it", of: StepTaskView.self) { view in
      view.row.found(view.index).map {
        StepTaskView(task: $0, step: view.row.steps[view.index], context: view.context)
      }
    },
    .flag("isDropped", "whether the level below has it and this one not") {
      $0.row.isDropped($0.index)
    },
    .flag("isAbsent", "whether neither has it") {
      $0.row.found($0.index) == nil && !$0.row.isDropped($0.index)
    },
  ]
}

extension ProgressionStep {
  /// Where the row of a task stands; that of a track, if one is given.
  fileprivate func place(of task: String, for track: Track?) -> Int? {
    tasks.firstIndex { candidate in
      candidate.row.task.value == task
        && (track.map { candidate.tracks.allOrNames($0.id) } ?? true)
    }
  }
}

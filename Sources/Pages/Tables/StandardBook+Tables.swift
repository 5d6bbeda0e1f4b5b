package import Curriculum
package import Standards

extension StandardBook {
  /// The table of requirements of a level as printed, for one track if it has tracks.
  ///
  /// - Parameter functions: which of its rows; nothing for all.
  package func requirements(
    of level: DerivedLevel, functions: [FunctionRow]? = nil
  ) -> DataTable {
    .requirements(
      of: level.level, in: PageContext(self, page: addresses.downloads),
      functions: functions ?? level.functions)
  }

  /// The table of requirements of a level as printed, with the rows of all tracks or of one.
  package func requirements(of level: Level, track: String?) -> DataTable {
    .requirements(
      of: level, in: PageContext(self, page: addresses.downloads),
      functions: level.functions(in: track), asPrinted: true)
  }

  /// A weight table as printed.
  package func weights(_ table: WeightTable) -> DataTable {
    .weights(
      table, id: "weights", caption: "", in: PageContext(self, page: addresses.downloads))
  }
}

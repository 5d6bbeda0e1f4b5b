package import Standards

/// Why a table cannot be derived from a standard.
package enum CurriculumGap: Error, Hashable, Sendable {
  case unknownLevel
  /// The standard prints no class hours for the level.
  case noClassHours
  /// The printed hours are not between 1 and 100,000.
  case hoursOutOfRange
  /// The printed hours of theory and practice do not add up to the printed minimum.
  case splitDisagrees
  case noWeightTable(Paper)
  /// The weight tables of the paper have no column for the level and track.
  case noColumn(Paper)
  /// A weight of the column is not between 0 and 100.
  case weightOutOfRange(Paper)
  /// No weight of the column is above 0, so there is nothing to divide by.
  case noWeights(Paper)
}

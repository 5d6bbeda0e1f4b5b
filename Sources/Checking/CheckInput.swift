package import Curriculum
package import Standards

/// A standard as rules look at it, with all that several of them need. Each part is made when it is
/// first asked for, and only once; pages may use the same parts afterwards.
package struct CheckInput: Sendable {
  package let derived: DerivedStandard

  private let printed = Once<PrintedFragments>()
  private let compared = Once<Fidelity?>()
  private let texts = Once<[LevelRequirements]>()
  private let tables = Once<[NumberedTable]>()

  package init(_ derived: DerivedStandard) { self.derived = derived }

  package init(_ standard: Standard) { self.init(DerivedStandard(standard)) }

  package var standard: Standard { derived.standard }

  /// What the encoding claims is printed.
  package var fragments: PrintedFragments { printed { PrintedFragments(standard) } }

  /// `nil` without a printed text.
  package var fidelity: Fidelity? { compared { Fidelity(fragments) } }

  /// The requirements of each level, in the order of the levels.
  var requirements: [LevelRequirements] { texts { standard.levels.map(LevelRequirements.init) } }

  /// The printed numbers of each level, in the order of the levels.
  var numbers: [NumberedTable] { tables { standard.levels.map(NumberedTable.init) } }
}

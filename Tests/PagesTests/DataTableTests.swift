import Curriculum
import Reading
import Standards
import TestSupport
import Testing

@testable import Pages

/// The tables that pages and files share.
@Suite struct DataTableTests {
  static let standards = StandardSearchTests.standards

  private func tables(_ name: String) throws -> [DataTable] {
    let book = try PagesSample.book(name)
    let context = PageContext(book, page: book.addresses.overview)
    let weights = book.standard.weightTables.map {
      DataTable.weights($0, id: "weights", caption: "", in: context)
    }
    return weights
      + book.standard.levels.flatMap { level -> [DataTable] in
        let context = LevelContext(book, level, .index)
        return [DataTable.requirements(of: level, in: context.context)]
          + context.derived.flatMap { tables(of: $0, at: context) }
      }
  }

  private func tables(of derived: DerivedLevel, at level: LevelContext) -> [DataTable] {
    let plans = (try? derived.hours.get()).map { [$0] } ?? []
    return plans.flatMap { plan in
      [
        DataTable.hours(plan, id: "hours", at: level),
        DataTable.hourSteps(plan, id: "steps", at: level),
      ]
    }
      + derived.blueprint.papers.map {
        DataTable.blueprint($0, id: "blueprint", at: level.level, strings: level.strings)
      }
      + [true, false].map {
        DataTable.figures(of: derived, id: "figures", at: level, withTasks: $0)
      }
  }

  /// Cells that cover several places leave no gap and no overlap.
  @Test(arguments: standards)
  func everyRowFillsItsColumns(_ name: String) throws {
    for table in try tables(name) {
      for rows in [table.head, table.rows, table.foot] {
        var covered = Array(repeating: 0, count: rows.count)
        for (index, row) in rows.enumerated() {
          for cell in row.cells {
            for below in index..<min(index + cell.rows, rows.count) {
              covered[below] += cell.columns
            }
            #expect(index + cell.rows <= rows.count, "\(table.id)")
          }
        }
        #expect(covered.allSatisfy { $0 == table.columns.count }, "\(table.id)")
      }
    }
  }

  /// Each sum below a column is that of the column's exact figures.
  @Test(arguments: standards)
  func everyFootIsTheSum(_ name: String) throws {
    var sums = 0
    for table in try tables(name) where table.isPlain {
      for foot in table.foot {
        for (column, cell) in foot.cells.enumerated() {
          guard let sum = cell.content.amount else { continue }
          let own = table.rows.filter { $0.cells[0].look != .sub }
            .compactMap { $0.cells[column].content.amount }
          #expect(own.reduce(Quota(numerator: 0, denominator: 1), add) == sum, "\(table.id)")
          sums += 1
        }
      }
    }
    #expect(sums > 10)
  }

  @Test func statementsKeepTheirPermanentIds() throws {
    let book = try PagesSample.book(StandardSearchTests.shipped)
    var ids: Set<String> = []
    for level in book.standard.levels {
      let context = LevelContext(book, level, .matrix).context
      let table = DataTable.requirements(of: level, in: context)
      for case .statements(let statements) in table.rows.flatMap(\.cells).map(\.content) {
        ids.formUnion(statements.compactMap { book.uuids[$0.key] })
      }
    }
    let all = book.standard.levels.reduce(0) { $0 + $1.skills.count + $1.knowledge.count }
    #expect(ids.count == all && all > 250)
  }

  /// What the standard prints is not marked as derived, and every figure of the tool is.
  @Test func derivedFiguresAreMarked() throws {
    let book = try PagesSample.book(StandardSearchTests.shipped)
    let level = LevelContext(book, book.standard.levels[0], .hours)
    let plan = try level.derived[0].hours.get()
    let table = DataTable.hours(plan, id: "hours", at: level)
    #expect(table.rows.flatMap(\.cells).allSatisfy { $0.isDerived == $0.content.isHours })
    #expect(
      table.foot[0].cells.map(\.isDerived) == [false, false, true, false, true, false])
    #expect(table.foot[0].cells[5].content.amount == Quota(numerator: 80, denominator: 1))
    #expect(
      table.columns.map(\.unit) == [.none, .statements, .hours, .statements, .hours, .hours])
    let weights = DataTable.weights(
      book.standard.weightTables[0], id: "weights", caption: "", in: level.context)
    #expect(!weights.isDerived && table.isDerived)
  }

  private func add(_ left: Quota, _ right: Quota) -> Quota {
    Quota(
      numerator: left.numerator * right.denominator + right.numerator * left.denominator,
      denominator: left.denominator * right.denominator)
  }

  /// A level without tracks has one cell through both rows of the head, others the level over tracks.
  @Test func aHeadWithoutAMergedCellGoesThroughBothRows() throws {
    let columns = """
      headings: [项目, 技能等级与工种（%）]
          columns:
            - level: level-5
              track: frame-making
              label: 五级扎制
            - level: level-5
              track: painting
              label: 五级彩绘
            - level: level-4
              track: frame-making
              label: 四级扎制
            - level: level-4
              track: painting
              label: 四级彩绘
            - level: level-3
              track: frame-making
              label: 三级扎制
      """
    let edited =
      columns
      .replacing("label: 四级", with: "group: 四级（%）\n        label: ")
      .replacing("label: 三级", with: "label: ")
    let example = RuleExample(
      file: "weights.yaml", replacing: "paper: knowledge\n    clause: \"4.1\"\n    " + columns,
      with: "paper: knowledge\n    clause: \"4.1\"\n    " + edited)
    let read = try SampleContent(example, of: "NationalSample").read()
    let book = PagesSample.book(try #require(read.value))
    let table = DataTable.weights(
      book.standard.weightTables[0], id: "weights", caption: "",
      in: PageContext(book, page: book.addresses.overview))
    let head = table.head.map { row in
      row.cells.map { "\($0.content.text ?? "") \($0.rows)×\($0.columns)" }
    }
    #expect(
      head == [
        ["项目 3×2", "技能等级与工种（%） 1×8"],
        [
          "五级扎制 2×1", "五级彩绘 2×1", "四级（%） 1×2", "三级 1×1", "三级彩绘 2×1", "二级 2×1", "一级 2×1",
        ],
        ["扎制 1×1", "彩绘 1×1", "扎制 1×1"],
      ])
  }
}

extension DataContent {
  fileprivate var isHours: Bool { if case .hours = self { true } else { false } }
}

extension DataTable {
  /// Whether it has rows, and no cell covers several places.
  fileprivate var isPlain: Bool {
    !rows.isEmpty && rows.flatMap(\.cells).allSatisfy { $0.rows == 1 && $0.columns == 1 }
  }
}

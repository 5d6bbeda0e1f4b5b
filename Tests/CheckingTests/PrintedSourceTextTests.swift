@testable import Checking
import Standards
import Testing

@Suite struct PrintedSourceTextTests {
  private func source(_ text: String) -> PrintedSourceText {
    PrintedSourceText(PrintedSource(file: "source.txt", text: text))
  }

  private func text(_ source: PrintedSourceText) -> String {
    PrintedScalars.text(source.scalars.lazy.map(\.scalar))
  }

  @Test func whiteSpaceIsDroppedAndPlacesAreKept() {
    let found = source("甲　乙\r\n\n  丙 丁")
    #expect(text(found) == "甲乙丙丁")
    #expect(found.position(at: 1) == SourcePosition(file: "source.txt", line: 1, column: 3))
    #expect(found.position(at: 3) == SourcePosition(file: "source.txt", line: 3, column: 5))
  }

  @Test func rowCutByPageBreakIsJoinedCellByCell() {
    let found = source("甲\t乙\t丙一\t丁一\n\n\t\t丙二\t丁二\n\t戊\t己\t庚\n")
    #expect(text(found) == "甲乙丙一丙二丁一丁二戊己庚")
    #expect(found.position(at: 4) == SourcePosition(file: "source.txt", line: 3, column: 3))
  }

  @Test func continuationWithoutATableStandsForItself() {
    #expect(text(source("甲\n\t\t乙\t丙\n丁")) == "甲乙丙丁")
  }

  @Test func aRowThatLacksItsLastCellsTakesThoseOfTheRest() {
    #expect(text(source("甲\t乙\t丙\n\t\t丙二\t丁二")) == "甲乙丙丙二丁二")
  }

  @Test func rulesOfTablesAndListDashesAreDropped() {
    #expect(text(source("甲\t乙\n--\t----\n- a) 丙\n-丁")) == "甲乙a)丙-丁")
  }

  @Test func rowWithOneDashIsNoRule() {
    #expect(text(source("-\t-\t10\n甲\t—\t——")) == "--10甲--")
  }

  @Test func anEmptySourceIsEmpty() {
    #expect(source("").scalars.isEmpty)
  }
}

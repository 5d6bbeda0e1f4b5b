import Curriculum
import Standards
import Testing

@Suite struct CurriculumGapTests {
  private func gap(_ sample: SampleStandard, level: String = "junior") -> CurriculumGap? {
    do throws(CurriculumGap) {
      _ = try HourPlan(
        standard: sample.standard, level: level, track: nil, settings: HourDefaults())
      return nil
    } catch {
      return error
    }
  }

  private func plain(_ edit: (inout SampleStandard) -> Void) -> SampleStandard {
    var sample = SampleStandard.plain
    edit(&sample)
    return sample
  }

  private func skills(_ rows: WeightRow...) -> SampleStandard {
    plain { $0.weightTables[1] = Sample.table(.skills, [Sample.column("junior")], rows) }
  }

  @Test func theSampleHasNoGap() {
    #expect(gap(.plain) == nil)
  }

  @Test func missingParts() {
    #expect(gap(.plain, level: "expert") == .unknownLevel)
    #expect(gap(plain { $0.classHours = [] }) == .noClassHours)
    #expect(gap(plain { $0.weightTables = [] }) == .noWeightTable(.knowledge))
    #expect(gap(plain { $0.weightTables.removeLast() }) == .noWeightTable(.skills))
    let other = plain {
      $0.weightTables[0] = Sample.table(
        .knowledge, [Sample.column("senior")], [Sample.row(.ethics, .percent(100))])
    }
    #expect(gap(other) == .noColumn(.knowledge))
  }

  @Test(arguments: [0, -1, 100_001, Int.max, Int.min])
  func hoursOutOfRange(hours: Int) {
    let sample = plain { $0.classHours = [Sample.hours(["junior"], hours, theory: 3)] }
    #expect(gap(sample) == .hoursOutOfRange)
  }

  @Test(
    arguments: [(20, 50), (-10, 90), (Int.max, 1), (90, nil), (nil, Int.min)] as [(Int?, Int?)])
  func splitThatDoesNotAddUp(theory: Int?, practice: Int?) {
    let sample = plain {
      $0.classHours = [Sample.hours(["junior"], 80, theory: theory, practice: practice)]
    }
    #expect(gap(sample) == .splitDisagrees)
  }

  @Test func weightsThatCannotDivide() {
    #expect(gap(skills(Sample.row(.function("a"), .percent(0)))) == .noWeights(.skills))
    #expect(gap(skills(Sample.row(.function("a"), .dash))) == .noWeights(.skills))
    #expect(gap(skills(Sample.row(.function("a")))) == .noWeights(.skills))
    #expect(gap(skills(Sample.row(.function("a"), .percent(.max)))) == .weightOutOfRange(.skills))
    #expect(gap(skills(Sample.row(.function("a"), .percent(-1)))) == .weightOutOfRange(.skills))
  }
}

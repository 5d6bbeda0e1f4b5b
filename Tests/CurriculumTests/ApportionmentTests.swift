import Curriculum
import TestSupport
import Testing

@Suite struct ApportionmentTests {
  @Test func exactSharesStayAsTheyAre() {
    #expect(Apportionment.divide(80, by: [5, 15, 80]) == [4, 12, 64])
  }

  @Test func whatIsLeftGoesToTheLargestRemainders() {
    // Quotas 1.6, 1.76, 4.64.
    #expect(Apportionment.divide(8, by: [20, 22, 58]) == [1, 2, 5])
  }

  @Test func tiesGoToTheEarlierIndex() {
    #expect(Apportionment.divide(5, by: [1, 1, 1]) == [2, 2, 1])
    #expect(Apportionment.divide(1, by: [0, 50, 50]) == [0, 1, 0])
  }

  @Test func weightsNeedNotAddUpToAHundred() {
    #expect(Apportionment.divide(10, by: [1, 2, 2]) == [2, 4, 4])
  }

  @Test func nothingToDivideByGivesZeros() {
    #expect(Apportionment.divide(10, by: []) == [])
    #expect(Apportionment.divide(10, by: [0, 0]) == [0, 0])
    #expect(Apportionment.divide(10, by: [-3, 0]) == [0, 0])
    #expect(Apportionment.divide(-10, by: [1, 1]) == [0, 0])
    #expect(Apportionment.divide(0, by: [1, 1]) == [0, 0])
  }

  @Test func negativeWeightsGetNothing() {
    #expect(Apportionment.divide(7, by: [-5, 1, 0, 1]) == [0, 4, 0, 3])
  }

  @Test func everybodyGetsSomethingWhereThereIsEnough() {
    // Quotas 0.4, 0.4, 7.2: by largest remainder alone [0, 1, 7] or so.
    #expect(Apportionment.divideToAll(8, by: [5, 5, 90]) == [1, 1, 6])
    #expect(Apportionment.divideToAll(3, by: [1, 1, 98]) == [1, 1, 1])
    #expect(Apportionment.divideToAll(2, by: [1, 1, 98]) == [0, 0, 2])
    #expect(Apportionment.divideToAll(8, by: [0, 50, 50]) == [0, 4, 4])
    #expect(Apportionment.divideToAll(0, by: [0, 0]) == [0, 0])
  }

  @Test(arguments: UInt64(1)...200)
  func sharesForAllAreExact(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let weights = random.weights(count: random.int(1...12))
    let total = random.int(0...100)
    let parts = Apportionment.divideToAll(total, by: weights)
    let wanting = weights.count { $0 > 0 }
    #expect(parts.reduce(0, +) == (wanting > 0 ? total : 0))
    #expect(zip(parts, weights).allSatisfy { $0 == 0 || $1 > 0 })
    if total >= wanting { #expect(parts.count { $0 > 0 } == wanting) }
  }

  @Test func hugeFiguresDoNotOverflow() {
    let parts = Apportionment.divide(.max, by: [.max, .max, 1])
    #expect(parts.reduce(0, +) == Int.max)
    #expect(parts[0] >= parts[1])
  }

  @Test(arguments: UInt64(1)...200)
  func partsAreExactAndWithinOneOfTheirQuota(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let weights = random.weights(count: random.int(1...12))
    let total = random.int(0...1000)
    let parts = Apportionment.divide(total, by: weights)
    #expect(parts.count == weights.count)
    #expect(parts.reduce(0, +) == total)
    for (part, weight) in zip(parts, weights) {
      #expect(abs(part * 100 - total * weight) < 100)
      #expect(weight > 0 || part == 0)
    }
    #expect(Apportionment.divide(total, by: weights) == parts)
  }

  @Test(arguments: UInt64(1)...100)
  func aLargerWeightNeverGetsLessAndEqualOnesFallInOrder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let weights = (0..<random.int(2...9)).map { _ in random.int(0...9) }
    let parts = Apportionment.divide(random.int(1...400), by: weights)
    for left in weights.indices {
      for right in weights.indices where left != right {
        if weights[left] > weights[right] { #expect(parts[left] >= parts[right]) }
        if weights[left] == weights[right], left < right {
          #expect((0...1).contains(parts[left] - parts[right]))
        }
      }
    }
  }
}

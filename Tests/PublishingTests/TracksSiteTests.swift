import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// A standard of five levels and four tracks, one of them with three levels only.
@Suite struct TracksSiteTests {
  private static let kinds = ["syllabus", "matrix", "hours", "exam", "self-check"]
  private static let names = [
    "buying": "选灯员", "showing": "展灯员", "selling": "售灯员", "touring": "巡灯员",
  ]

  private func build() async throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/TracksSample", to: "Content/standards/tracks")
    let report = try await site.build(strict: true)
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    return site
  }

  @Test func everyTrackOfALevelHasEveryPageWithItsName() async throws {
    let site = try await build()
    for level in 1...5 {
      for (track, name) in Self.names {
        for kind in Self.kinds {
          let page = "Site/tracks/level-\(level)/\(track)/\(kind).html"
          let isThere = track != "touring" || level >= 3
          #expect(site.folder.exists(page) == isThere, "\(page)")
          guard isThere else { continue }
          let title = try #require(site.folder.read(page).firstMatch(of: /<h1.*?<\/h1>/))
          #expect(title.output.replacing("<wbr>", with: "").contains(name), "\(page)")
        }
      }
    }
  }

  @Test func weightsArePicturedTrackByTrackWithoutWhatATrackLacks() async throws {
    let page = try await build().folder.read("Site/tracks/weights.html")
    for name in Self.names.values {
      #expect(page.ranges(of: "<summary>图示：各等级对照（\(name)）").count == 2)
    }
    let buying = try #require(page.firstMatch(of: /各等级对照（选灯员）.*?<\/svg>/.dotMatchesNewlines()))
    #expect(buying.output.contains(">选灯</text>") && !buying.output.contains(">售灯</text>"))
  }

  /// Theory 40 percent, by largest remainder; figures worked out by hand. 131 hours are 52 and 79:
  /// theory by 5, 15, 17, 11, 52 is 2, 8, 9, 6, 27; practice by 13, 11, 76 is 10, 9, 60. 113 hours
  /// are 45 and 68: theory by 5, 15, 23, 11, 46 is 2, 7, 10, 5, 21; practice by 19, 11, 70 is 13, 7, 48.
  /// The standard plans 50 percent for the last one: 43 hours are 22 and 21; theory by 5, 15, 41, 39 is
  /// 1, 3, 9, 9; practice by 62, 38 is 13, 8.
  @Test(arguments: [
    ("level-5/buying", ["2 2", "8 8", "9 10 19", "6 9 15", "27 60 87"]),
    ("level-5/showing", ["2 2", "7 7", "10 13 23", "5 7 12", "21 48 69"]),
    ("level-2/selling", ["1 1", "3 3", "9 13 22", "9 8 17"]),
  ])
  func hoursAreThoseOfTheTrack(_ track: String, _ rows: [String]) async throws {
    let page = try await build().folder.read("Site/tracks/\(track)/hours.html")
    let table = try #require(page.firstMatch(of: /(?s)<table id="hours-table".*?<\/table>/)).output
    // Tasks have figures too, which do not stand out.
    let found = table.split(separator: "<tr>").dropFirst(2).map { row in
      row.matches(of: /<td[^>]*><strong>(\d+)/).map { String($0.1) }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    #expect(found == rows)
  }

  /// Figures of level 5 that only one track has.
  private static let figures = [
    "buying": ["131", "17%", "13%", "76%"], "showing": ["113", "23%", "19%", "70%"],
    "selling": ["97", "29%", "37%"], "touring": ["89", "31%", "41%", "48%"],
  ]

  /// Nobody reads another track's figure as the own: the name last read before it is its track's.
  @Test func everyFigureStandsBelowTheNameOfItsTrack() async throws {
    let site = try await build()
    var seen = 0
    for (path, bytes) in site.folder.files(below: "Site").sorted(by: { $0.key < $1.key })
    where path.hasSuffix(".html") {
      let isOfLevel = path.contains("level-5/")
      // The heads of printed weight tables name the tracks of their columns.
      guard isOfLevel || !path.contains("/level-"), !path.hasSuffix("weights.html") else {
        continue
      }
      let words = Self.words(String(decoding: bytes, as: UTF8.self))
      for (track, figures) in Self.figures {
        for figure in figures where isOfLevel || !figure.hasSuffix("%") {
          for place in words.indices where words[place] == figure {
            seen += 1
            let before = words[..<place].last { word in
              Self.names.values.contains(where: word.contains)
            }
            let name = try #require(Self.names[track])
            #expect(before?.contains(name) == true, "\(figure) of \(name) in \(path)")
          }
        }
      }
    }
    #expect(seen > 100)
  }

  /// It ends at level 3.
  @Test func aTrackIsNotNamedWhereItHasNoLevel() async throws {
    let pages = try await build().folder.files(below: "Site/tracks")
    let named = pages.filter { path, bytes in
      path.hasSuffix(".html") && (path.contains("/level-1/") || path.contains("/level-2/"))
        && !path.contains("weights") && String(decoding: bytes, as: UTF8.self).contains("巡灯员")
    }
    #expect(named.keys.sorted() == [])
  }

  /// Words and figures of `<title>` and `<main>`, in the order in which they are read.
  private static func words(_ page: String) -> [String] {
    let main = page.firstMatch(of: /(?s)<main.*<\/main>/).map { String($0.output) } ?? ""
    let shown = main.replacing("<wbr>", with: "").replacing(/(?s)<(script|svg).*?<\/\1>/, with: " ")
      .replacing(/<[^>]*>/, with: " ")
    return shown.matches(of: /\d+%?|[^\s\d]+/).map { String($0.output) }
  }

  /// 80 questions by 5, 15, 41, 39 are 4, 12, 33, 31. Other tracks have the settings of the site.
  @Test func settingsOfAStandardAreInTheHoursAndTheExaminationsOfTheTrack() async throws {
    let folder = try await build().folder
    #expect(try folder.read("Site/tracks/level-2/selling/hours.html").contains("理论 50%、实操 50%"))
    #expect(try folder.read("Site/tracks/level-2/buying/hours.html").contains("理论 40%、实操 60%"))
    let exam = try folder.read("Site/tracks/level-2/selling/exam.html")
    #expect(exam.contains("题数按每卷 80 题推算"))
    for questions in [4, 12, 33, 31, 80] { #expect(exam.contains(">\(questions)<")) }
    #expect(
      try folder.read("Site/tracks/level-2/buying/exam.html").contains("题数按每卷 100 题推算"))
  }

  /// Tracks have rows of one task at a level: each row has its anchor, and every link its place.
  @Test func everyPlaceThatIsLinkedToIsThereOnce() async throws {
    let folder = try await build().folder
    let pages = folder.files(below: "Site/tracks").filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
    var ids: [String: Set<String>] = [:]
    for (path, html) in pages {
      let all = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      ids[path] = Set(all)
      #expect(all.count == Set(all).count, "\(path)")
    }
    var links = 0
    for (path, html) in pages {
      let base = try #require(URL(string: "file:///" + path))
      for link in html.matches(of: /href="([^"#:]*)#([^"]+)"/) {
        let target = URL(string: String(link.1), relativeTo: base)?.standardized.path
        let page = link.1.isEmpty ? path : String(target?.dropFirst() ?? "")
        guard let known = ids[page] else { continue }
        links += 1
        #expect(known.contains(String(link.2)), "\(path): \(link.0)")
      }
    }
    #expect(links > 1000)
    // The task has a row for two tracks and one for the third.
    #expect(
      ids["text.html"]?.isSuperset(
        of: ["level-2.teaching", "level-2.teaching--selling"]) == true)
  }

  @Test func filesOfTracksAreNamedWhereSeveralStandTogether() async throws {
    let folder = try await build().folder
    func names(_ page: String) throws -> [String] {
      let html = try folder.read("Site/tracks/level-5/\(page).html")
      let list = try #require(html.split(separator: "<ul class=\"downloads\">").dropFirst().first)
      return list.split(separator: "</ul>")[0].matches(of: /download="[^"]*">([^<]*)</)
        .map { String($0.1) }
    }
    let shared = try names("hours")
    #expect(Set(shared).count == shared.count)
    #expect(shared.contains("学时分配 · 巡灯员"))
    #expect(try names("touring/hours").contains("学时分配 · 巡灯员"))
  }

  @Test func whatTracksShareStandsOnTheLevelsPage() async throws {
    let folder = try await build().folder
    // At level 1 all figures agree.
    let shared = try folder.read("Site/tracks/level-1/hours.html")
    #expect(shared.contains("id=\"hours-table\""))
    #expect(
      try folder.read("Site/tracks/level-1/selling/hours.html").contains(
        "href=\"../hours.html\">本页"))
    let differing = try folder.read("Site/tracks/level-5/hours.html")
    #expect(!differing.contains("id=\"hours-table\""))
    #expect(differing.contains("href=\"touring/hours.html\""))
    #expect(
      !(try folder.read("Site/tracks/level-5/touring/hours.html").contains(
        "href=\"../hours.html\">本页")))
  }

  @Test func rowsAreThoseOfTheTrack() async throws {
    let folder = try await build().folder
    let syllabus = try folder.read("Site/tracks/level-2/selling/syllabus.html")
    #expect(syllabus.contains("能讲授特大型灯会的课程和账目"))
    #expect(!syllabus.contains("能讲授特大型灯会的课程<"))
    let shared = try folder.read("Site/tracks/level-2/syllabus.html")
    #expect(!shared.contains("能讲授特大型灯会的课程"))
    let check = try folder.read("Site/tracks/level-5/selling/self-check.html")
    #expect(check.contains("售灯") && !check.contains("能为小型灯会布置灯组"))
  }

  @Test func aTrackThatHasEndedLeavesNothingToHigherLevels() async throws {
    let folder = try await build().folder
    #expect(try folder.read("Site/tracks/level-3/matrix.html").contains("inherited-touring"))
    for page in ["matrix", "selling/matrix"] {
      let html = try folder.read("Site/tracks/level-2/\(page).html")
      #expect(!html.contains("inherited-touring"), "\(page)")
    }
  }

  @Test func headsOfWeightTablesAreAsPrinted() async throws {
    let page = try await build().folder.read("Site/tracks/weights.html")
    let heads = page.matches(of: /(?s)<thead>.*?<\/thead>/).map { String($0.output) }
    try #require(heads.count == 2)
    for (head, level) in zip(heads, ["五级/初级工（%）", "五级"]) {
      let rows = head.split(separator: "<tr>").dropFirst()
      #expect(rows.count == 3)
      #expect(head.contains("colspan=\"18\"") && head.contains(">技能等级<"))
      #expect(rows.dropFirst().first?.contains("colspan=\"4\"") == true)
      #expect(head.contains(">\(level)<"))
      #expect(head.matches(of: />巡灯员</).count == 3)
    }
    #expect(page.contains("注：“-”表示不配分。"))
  }

  @Test func switchesKeepKindAndTrack() async throws {
    let folder = try await build().folder
    let page = try folder.read("Site/tracks/level-3/touring/exam.html")
    let links = page.matches(of: /<nav class="(levels|tracks)"(?s:.*?)<\/nav>/).map {
      $0.output.0.matches(of: /href="([^"]+)"/).map { String($0.1) }
    }
    #expect(
      links == [
        [
          "../../level-5/touring/exam.html", "../../level-4/touring/exam.html", "exam.html",
          "../../level-2/exam.html", "../../level-1/exam.html",
        ],
        [
          "../exam.html", "../buying/exam.html", "../showing/exam.html", "../selling/exam.html",
          "exam.html",
        ],
      ])
  }
}

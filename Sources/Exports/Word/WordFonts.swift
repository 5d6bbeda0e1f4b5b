/// Which fonts stand in for those that a machine lacks (`word/fontTable.xml`).
enum WordFonts {
  private static let all = [
    (WordStyles.song, "SimSun,Songti SC,Noto Serif CJK SC", "86", "auto", "02010600030101010101"),
    (WordStyles.hei, "SimHei,Heiti SC,Noto Sans CJK SC", "86", "modern", "02010609060101010101"),
    (WordStyles.roman, "Liberation Serif,Noto Serif", "00", "roman", "02020603050405020304"),
    (WordStyles.sans, "Liberation Sans,Noto Sans", "00", "swiss", "020B0604020202020204"),
  ]

  static var part: XML {
    .w(
      "fonts", WordPackage.namespaces,
      all.map { name, others, characters, family, panose in
        .w(
          "font", ["name": name],
          [
            .w("altName", others), .w("panose1", panose), .w("charset", characters),
            .w("family", family), .w("pitch", "variable"),
          ])
      })
  }
}

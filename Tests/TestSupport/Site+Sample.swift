package import Standards

extension Site {
  /// The settings of a site of the tests.
  package static var sample: Site {
    let start = SourcePosition.start(of: "site.yaml")
    return Site(
      title: PrintedText(printed: "样例站", position: start),
      address: Located(value: "https://gangmu.example/", position: start),
      language: Located(value: "zh-CN", position: start), sourceAddress: nil,
      hours: HourDefaults(), questions: 50, position: start)
  }
}

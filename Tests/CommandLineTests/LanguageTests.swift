import TestSupport
import Testing

/// The language of what the tool says.
@Suite struct LanguageTests {
  @Test(arguments: ["text", "json", "sarif"])
  func reportsInChineseLookAsExpected(_ format: String) throws {
    let tool = try SampleFolder()
    try tool.breakThings()
    let run = try tool.run(
      "check", "--format", format, "--quiet", "--verbose", "--language", "zh")
    #expect(run.status == 1 && run.errors.isEmpty)
    let name = "check-zh." + (format == "text" ? "text.txt" : format)
    let difference = try GoldenFile.difference(
      "CommandLineTests/Golden/" + name, actual: run.output)
    #expect(difference == nil)
  }

  @Test func theSiteSaysTheLanguage() throws {
    let tool = try SampleFolder()
    let run = try tool.runAsIs("check", environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(run.output.hasPrefix("1 个标准，0 项错误，"))
    try tool.folder.write(
      "title: Sample\naddress: https://gangmu.example/\nlanguage: en\n", to: "Content/site.yaml")
    let english = try tool.runAsIs("check", environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(english.output.hasPrefix("1 standard, 0 errors, "))
  }

  @Test(arguments: [
    (["LC_ALL": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB", "LANG": "en_GB"], "没有文件夹 Content"),
    (["LC_ALL": "", "LC_MESSAGES": "zh", "LANG": "en_GB.UTF-8"], "没有文件夹 Content"),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh-Hans"], "没有文件夹 Content"),
    (["LC_ALL": "C.UTF-8", "LC_MESSAGES": "zh", "LANG": "zh"], "there is no folder Content"),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""], "there is no folder Content"),
  ])
  func withoutASiteTheEnvironmentDoes(_ environment: [String: String], _ words: String) throws {
    let tool = try SampleFolder()
    try tool.folder.remove("Content")
    let run = try tool.runAsIs("check", environment: environment)
    #expect(run.status == 2 && run.errors.contains(words))
  }

  @Test func allVerbsSpeakChinese() throws {
    let tool = try SampleFolder()
    let rule = try tool.run("explain", "weights-sum", "--language", "zh").output
    #expect(rule.hasPrefix("weights-sum（错误）\n\n权重表每列合计为 100\n"))
    #expect(rule.contains("不合格，weights.yaml："))
    let wrong = try tool.run("explain", "weight-sum", "--language", "zh").errors
    #expect(wrong == "错误：没有规则“weight-sum”\n  建议：是否应为“weights-sum”？\n")
    #expect(try tool.run("build", "--language", "zh").output.contains("Site 中共 "))
    #expect(try tool.run("clean", "--language", "zh").output.hasPrefix("已从 Site 删去 "))
    let jobs = try tool.run("check", "--jobs", "0", "--language", "zh")
    #expect(jobs.status == 2 && jobs.errors.contains("--jobs 至少为 1。"))
    #expect(try tool.run("check", "--language", "fr").status == 2)
  }

  @Test(arguments: [
    [], ["build"], ["check"], ["clean"], ["explain"], ["export"], ["list"], ["new"],
    ["new", "standard"], ["new", "site"], ["new", "ids"], ["serve"],
  ])
  func helpIsWhollyChinese(_ verb: [String]) throws {
    let tool = try SampleFolder()
    let help = try ToolRun(verb + ["--help", "--language=zh"], in: tool.folder.path)
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("概述：") && help.output.contains("显示帮助。"))
    let ours = help.output.split(separator: "\n").filter {
      !$0.hasPrefix("用法：") && !$0.hasPrefix("  运行“")
    }
    #expect(ours.filter { $0.contains(/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/) } == [])
  }

  @Test(arguments: [
    ["build", "--output", ""], ["clean", "--output", ""], ["export", "csv", "--to", ""],
  ])
  func noFolderIsNotTheRootOfTheDisk(_ words: [String]) throws {
    let tool = try SampleFolder()
    let run = try ToolRun(words + ["--language=zh"], in: tool.folder.path)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("缺少文件夹的名称"))
  }

  @Test func wrongUsageIsSaidInChinese() throws {
    let tool = try SampleFolder()
    let poll = try tool.run("check", "--poll", "--language", "zh")
    #expect(poll.status == 2 && poll.errors.hasPrefix("错误：--poll 要与 --watch 同用。\n用法："))
    #expect(poll.errors.hasSuffix("运行“gangmu check --help”可查看说明。\n"))
    let english = try tool.run("check", "--poll")
    #expect(english.errors.hasPrefix("Error: --poll needs --watch.\nUsage: "))
  }

  @Test(arguments: [
    (["check", "--frmat", "json"], "未知选项“--frmat”。是否应为“--format”？"),
    (["check", "--zzzzzzzz"], "未知选项“--zzzzzzzz”"),
    (["check", "--content"], "“--content <content>”缺少值"),
    (["check", "twice"], "多余的参数“twice”"),
    (["check", "twice", "thrice"], "有 2 个多余的参数：“twice', 'thrice”"),
    (["check", "--quiet=yes"], "选项“--quiet”不带值，却写了“yes”"),
    (["check", "--format", "pdf"], "“--format <format>”的值“pdf”无效，可用的有“"),
    (["new", "standard"], "缺少参数“<id>”"),
    (["nothing"], "多余的参数“nothing”"),
  ])
  func theParserIsWhollyChinese(_ words: [String], _ sentence: String) throws {
    let tool = try SampleFolder()
    let run = try ToolRun(words + ["--language", "zh"], in: tool.folder.path)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("错误：" + sentence), "\(run.errors)")
    #expect(!run.errors.contains("<subcommand>") && !run.errors.contains("<options>"))
  }

  @Test(arguments: [
    ["--language", "zh"], ["--language=zh", "new"], ["new", "--language", "zh"],
    ["help", "check", "--language", "zh"], ["--language", "zh", "check", "--help"],
  ])
  func theLanguageMayStandAnywhere(_ words: [String]) throws {
    let tool = try SampleFolder()
    let run = try ToolRun(words, in: tool.folder.path)
    #expect(run.status == 0 && run.output.hasPrefix("概述："), "\(run.errors)")
  }
}

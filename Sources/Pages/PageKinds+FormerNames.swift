package import Templating

extension PageKinds {
  /// Names that templates used before their names were declared.
  package static let formerNames =
    everywhere + words + layout + pages + clauses + clauseBlocks + requirements + tracks + tables

  private static let everywhere = [
    FormerName("nested", now: "::: part {#id} … ::: around it, which makes headings deeper"),
    FormerName("prefix", now: "the id alone: ::: part {#id} puts its own before it"),
    FormerName("opens", now: "{{#first()}}"),
    FormerName("difference", now: "{{#pieces}}{{same}}{{removed}}{{added}}{{/pieces}}"),
    FormerName("hasDropped", now: "{{#any(dropped)}}"),
    FormerName("hasEligibility", now: "{{#eligibilityHref}}"),
    FormerName("hasRows", now: "{{#any(rows)}}"),
    FormerName("isFirst", now: "{{^previous}}"),
    FormerName("isMissing", now: "{{#hasNone}}"),
    FormerName("labels", now: "{{#steps}}"),
    FormerName("weightTable", now: "{{#weightTables}}"),
    FormerName(
      "picture", in: "WeightTableView", now: "{{#pictures}}{{picture}}{{/pictures}}"),
  ]

  private static let words =
    ["function", "task", "skill", "knowledge", "level", "ethics", "classHours"].map {
      FormerName("t.words.\($0)", now: "{{word.\($0)}}")
    } + [
      FormerName("t.functionPage.first", now: "{{first}}"),
      FormerName("t.hours.tasksRule", now: "{{tasksRule}}"),
      FormerName("t.encodingPage.example", now: "{{#files}}{{text}}{{/files}}"),
      FormerName("t.words.documentNumber", now: "{{word.number}}"),
      FormerName("t.words.codes", now: "{{word.occupationCodes}}"),
    ]

  private static let layout = [
    FormerName("t.draftBanner", now: "{{title}}"),
    FormerName("t.tracks.title", now: "{{tracksTitle}}"),
    FormerName("levelSwitcher", now: "{{#any(levelPages)}}"),
    FormerName("items", in: "LayoutView", now: "{{#levelPages}}"),
    FormerName("offline", now: "what is inside without the section"),
    FormerName("address", in: "SocialView", now: "{{picture}}"),
    FormerName("about", in: "SocialView", now: "{{t.pictureText}}"),
    FormerName(".", in: "ScriptView", now: "{{src}}"),
  ]

  private static let pages =
    [
      FormerName(
        "form", in: "EligibilityPage", now: "{{#form}}, {{> eligibility-form}}, {{/form}}"),
      FormerName(
        "data", in: "EligibilityPage", now: "{{#form}}, {{> eligibility-form}}, {{/form}}"),
      FormerName("form", in: "SearchPage", now: "{{> search-form}}"),
      FormerName("progress", now: "{{> self-check-progress}}"),
      FormerName("learnNext", now: "{{> self-check-next}}"),
      FormerName("anchor", in: "RecordView", now: "{{name}}"),
      FormerName("example", in: "RecordView", now: "{{#files}}{{text}}{{/files}}"),
      FormerName("syllabusPart", now: "{{#syllabus}} with ::: part {#syllabus} inside"),
      FormerName("matrixPart", now: "{{#matrix}} with ::: part {#matrix} inside"),
      FormerName("hoursPart", now: "{{#hours}} with ::: part {#hours} inside"),
      FormerName("examPart", now: "{{#exam}} with ::: part {#exam} inside"),
      FormerName("certificateHref", now: "{{#certificate}}{{href}}{{/certificate}}"),
      FormerName("certificateNumber", now: "{{#certificate}}{{number}}{{/certificate}}"),
      FormerName("notState", now: "{{#certificate}}{{note}}{{/certificate}}"),
    ] + links + findings

  /// Findings stand in groups, one for each rule.
  private static let findings =
    ["message", "anchor", "help", "badge", "severity", "place", "related"].map {
      FormerName(
        $0, in: "FindingGroupView",
        now: "{{#reasons}}{{#findings}}{{\($0)}}{{/findings}}{{/reasons}}")
    }
    + ["reason", "findings"].map {
      FormerName($0, in: "FindingGroupView", now: "{{#reasons}} with the same name inside")
    }

  /// The pages of a level in the catalogue.
  private static let links = ["hours", "syllabus", "matrix", "exam", "selfCheck"].map {
    FormerName(
      $0 + "Href", in: "CatalogueLevelView", now: "{{#pages}}[{{title}}]({{href}}){{/pages}}")
  }

  private static let clauses = [
    FormerName("contents", in: "ClauseView", now: "{{#blocks}}{{#lines}}"),
    FormerName("paragraphs", in: "ClauseView", now: "{{#blocks}}{{paragraph}}"),
    FormerName("text", in: "EligibilityPathView", now: "{{#statement}}{{text}}{{/statement}}"),
    FormerName("uuid", in: "EligibilityPathView", now: "{{#statement}}{{uuid}}{{/statement}}"),
  ]

  private static let clauseBlocks =
    [
      "lines", "items", "words", "terms", "references", "ethics", "foundationKnowledge", "table",
      "weightTables", "eligibility",
    ].map { FormerName($0, in: "ClauseView", now: "{{#blocks}} with the same name inside") }
    + ["name", "anchor", "optional", "facts"].map {
      FormerName($0, in: "BlueprintPaperView", now: "{{#paper}} with the same name inside")
    }

  private static let requirements = [
    FormerName("rows", in: "StepView", now: "{{#tasks}}"),
    FormerName("rows", in: "InheritedView", now: "{{#levels}} with {{#tasks}} inside"),
    FormerName("hours", in: "SyllabusFunctionView", now: "{{figures}}"),
    FormerName("weights", in: "SyllabusFunctionView", now: "{{figures}}"),
    FormerName("hours", in: "SyllabusView", now: "{{#hourSums}}{{sum}}{{/hourSums}}"),
  ]

  /// Pages that showed all tracks of a level one below the other.
  private static let tracks = [
    FormerName("blueprints", in: "ExamView", now: "{{#papers}}"),
    FormerName("plans", in: "HoursView", now: "{{#plan}}"),
    FormerName("track", in: "HourPlanView", now: "{{title}}: each track has a page of its own"),
    FormerName("suffix", in: "HourPlanView", now: "the id alone"),
    FormerName("track", in: "DataTableView", now: "{{title}}: each track has a page of its own"),
  ]

  /// Tables that templates wrote column by column.
  private static let tables =
    of("MatrixView", ["caption", "tableId"] + heads + ["rows"], in: "table")
    + of(
      "HourPlanView",
      [
        "functions", "function", "tableId", "rows", "theory", "practice", "total", "taskTableId",
        "taskHours",
      ], in: "hours")
    + of(
      "BlueprintPaperView",
      [
        "tableId", "caption", "withQuestions", "fullMark", "questions", "questionsInAll", "rows",
      ], in: "table")
    + of(
      "LevelFiguresView",
      ["number", "label", "tasks", "knowledgeWeight", "skillWeight", "hours"], in: "table")
    + of("WeightTableView", ["hasGroups", "head", "columns", "rows", "total"], in: "table")
    + (heads + cells).map { FormerName($0, in: "DataTableView", now: "{{> table-rows}}") }

  private static let heads = ["headFunction", "headTask", "headSkill", "headKnowledge"]

  private static let cells = [
    "rows", "hasHours", "functions", "functionNumber", "functionLabel", "functionAnchor", "number",
    "label",
    "href", "anchor", "tasks", "skills", "knowledge", "knowledgeWeight", "skillWeight", "hours",
    "theoryQuota", "theory", "practiceQuota", "practice", "total", "weight", "points", "questions",
    "group", "continues", "cells", "name", "levels",
  ]

  private static func of(_ view: String, _ names: [String], in table: String) -> [FormerName] {
    names.map {
      FormerName($0, in: view, now: "{{#\(table)}} with {{> table-rows}} inside")
    }
  }
}

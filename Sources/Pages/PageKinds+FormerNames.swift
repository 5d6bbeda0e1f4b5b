package import Templating

extension PageKinds {
  /// Names that templates used before their names were declared.
  package static let formerNames =
    everywhere + layout + pages + clauses + requirements + figures

  private static let everywhere = [
    FormerName("nested", now: "::: part {#id} … ::: around it, which makes headings deeper"),
    FormerName("prefix", now: "the id alone: ::: part {#id} puts its own before it"),
    FormerName("opens", now: "{{#first()}}"),
    FormerName("difference", now: "{{#pieces}}{{same}}{{removed}}{{added}}{{/pieces}}"),
    FormerName("hasDropped", now: "{{#any(dropped)}}"),
    FormerName("hasEligibility", now: "{{#eligibilityHref}}"),
    FormerName("hasRows", now: "{{#any(rows)}}"),
    FormerName("isFirst", now: "{{^previous}}"),
    FormerName("isMissing", now: "{{^plans}}"),
    FormerName("labels", now: "{{#steps}}"),
    FormerName("weightTable", now: "{{#weightTables}}"),
  ]

  private static let layout = [
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
      FormerName("syllabusPart", now: "{{#syllabus}} with ::: part {#syllabus} inside"),
      FormerName("matrixPart", now: "{{#matrix}} with ::: part {#matrix} inside"),
      FormerName("hoursPart", now: "{{#hours}} with ::: part {#hours} inside"),
      FormerName("examPart", now: "{{#exam}} with ::: part {#exam} inside"),
    ] + links

  /// The pages of a level in the catalogue.
  private static let links = ["hours", "syllabus", "matrix", "exam", "selfCheck"].map {
    FormerName(
      $0 + "Href", in: "CatalogueLevelView", now: "{{#pages}}[{{title}}]({{href}}){{/pages}}")
  }

  private static let clauses = [
    FormerName("contents", in: "ClauseView", now: "{{#lines}}"),
    FormerName("text", in: "EligibilityPathView", now: "{{#statement}}{{text}}{{/statement}}"),
    FormerName("uuid", in: "EligibilityPathView", now: "{{#statement}}{{uuid}}{{/statement}}"),
  ]

  private static let requirements =
    [
      FormerName("rows", in: "RequirementTableView", now: "{{#functions}} with {{#tasks}} inside"),
      FormerName("rows", in: "StepView", now: "{{#tasks}}"),
      FormerName("rows", in: "InheritedView", now: "{{#levels}} with {{#tasks}} inside"),
    ]
    + [
      "caption", "tableId", "headFunction", "headTask", "headSkill", "headKnowledge", "rows",
    ].map {
      FormerName($0, in: "MatrixView", now: "it inside {{#table}}, as {{> requirement-table}} does")
    }

  private static let figures = [
    FormerName("functions", in: "HourPlanView", now: "{{#rows}} with {{#tasks}} inside"),
    FormerName("function", in: "HourPlanView", now: "{{label}} inside {{#rows}}"),
    FormerName("hours", in: "SyllabusFunctionView", now: "{{figures}}"),
    FormerName("weights", in: "SyllabusFunctionView", now: "{{figures}}"),
    FormerName("hours", in: "SyllabusView", now: "{{#hourSums}}{{sum}}{{/hourSums}}"),
    FormerName("questions", in: "BlueprintPaperView", now: "{{questionsInAll}}"),
  ]
}

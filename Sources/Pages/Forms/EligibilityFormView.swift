import Curriculum
import Standards
import Templating

/// The form “which level can I apply for?”: only what some condition of the standard looks at.
struct EligibilityFormView: View {
  let context: PageContext
  let questions: EligibilityQuestions

  /// Nothing where readers must judge everything themselves.
  init?(_ context: PageContext) {
    guard context.book.asksForEligibility else { return nil }
    self.context = context
    questions = EligibilityQuestions(context.standard.eligibility)
  }

  static let names: [Name<EligibilityFormView>] = [
    .list("lists", "lists that the standard leaves open", of: OpenListView.self) {
      OpenListView.all($0.context.standard)
    },
    .list("work", "years of work, by relation to the occupation", of: NumberFieldView.self) {
      $0.work($0.questions.work, "work", label: "years")
    },
    .list("certificates", "certificates that count", of: HoldingView.self) { view in
      view.questions.certificates.map { HoldingView(form: view, holding: $0) }
    },
    .list("training", "training that counts", of: TrainingView.self) { view in
      view.questions.training.map { TrainingView(form: view, group: $0) }
    },
    .list("diplomas", "kinds of school that count", of: DiplomaView.self) { view in
      view.questions.diplomas.map { DiplomaView(form: view, kind: $0) }
    },
    .list("awards", "competitions that count", of: AwardView.self) { view in
      view.questions.awardScopes.map { AwardView(form: view, scope: $0) }
    },
    .list("titles", "professional titles that count", of: HoldingView.self) { view in
      view.questions.titles.map { HoldingView(form: view, holding: $0) }
    },
    .list("trade", "questions about work without years", of: ChoiceView.self) { view in
      view.questions.trade.map { ChoiceView(name: $0, label: view.text($0)) }
    },
    .list("person", "questions about the person", of: NumberFieldView.self) { view in
      view.questions.asksAge
        ? [NumberFieldView(name: "age", label: view.text("age"), maximum: 100)] : []
    },
    .data("data", "the paths as the script reads them") {
      EligibilityData(book: $0.context.book).value.text
    },
  ]

  func text(_ key: String) -> String { context.strings["eligibility.form." + key] }

  /// - Parameter label: name of the strings that ask for the years.
  func work(
    _ relations: [Relation], _ name: String, label: String, needs: String? = nil
  ) -> [NumberFieldView] {
    relations.map { relation in
      let kind = relations == [.related] ? "either" : relation.rawValue
      return NumberFieldView(
        name: "\(name).\(relation.rawValue)", label: text("\(label).\(kind)"), maximum: 60,
        needs: needs)
    }
  }
}

/// A field for a number.
struct NumberFieldView: View {
  let name: String
  let label: String
  /// Beyond it an answer is a slip of the finger.
  let maximum: Int
  /// Name of the control whose answer makes this one appear.
  var needs: String?

  static let names: [Name<NumberFieldView>] = [
    .text("name", "name of the control") { $0.name },
    .text("label", "the question") { $0.label },
    .number("maximum", "the largest answer that can be meant") { $0.maximum },
    .text("needs", "the control whose answer makes this one appear") { $0.needs },
  ]
}

/// A box to tick, or one of the choices of a list.
struct ChoiceView: View {
  /// Of a choice its value.
  let name: String
  let label: String

  static let names: [Name<ChoiceView>] = [
    .text("name", "name of the control, or value of the choice") { $0.name },
    .text("label", "what is chosen") { $0.label },
  ]
}

struct AwardView: View {
  let form: EligibilityFormView
  let scope: AwardScope

  static let names: [Name<AwardView>] = [
    .text("name", "name of the control") { "award." + $0.scope.rawValue },
    .text("label", "how wide the competition was") {
      $0.form.context.strings["awardScopes." + $0.scope.rawValue]
    },
    .list("places", "places that count somewhere", of: ChoiceView.self) { view in
      view.form.questions.awardPlaces.map {
        ChoiceView(name: String($0), label: view.place($0))
      }
    },
  ]

  private func place(_ place: Int) -> String {
    form.context.strings.has("eligibility.form.places.\(place)")
      ? form.text("places.\(place)")
      : form.context.strings("eligibility.form.place", ["n": String(place)])
  }
}

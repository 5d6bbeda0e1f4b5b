import Standards
import Templating

/// A kind of school that counts.
struct DiplomaView: View {
  let form: EligibilityFormView
  let kind: String

  static let names: [Name<DiplomaView>] = [
    .text("name", "name of the control") { $0.holding.control },
    .text("label", "the kind of school") { $0.kind },
    .flag("admitsStudents", "whether pupils in their last year count") {
      $0.form.questions.admitsStudents($0.kind)
    },
    .text("major", "name of the control for the major") { "major." + $0.kind },
    .text("majorLabel", "the question for the major") {
      $0.form.context.strings("eligibility.form.major", ["kind": $0.kind])
    },
    .list("majors", "whose major counts; none where any does", of: ChoiceView.self) { view in
      view.form.questions.majors(of: view.kind).map {
        ChoiceView(name: $0.rawValue, label: view.form.text("majors." + $0.rawValue))
      }
    },
    .list("years", "years of work since the diploma", of: NumberFieldView.self) { view in
      view.form.work(
        view.form.questions.work(since: view.holding), view.holding.since,
        label: "sinceGraduation", needs: view.holding.control)
    },
  ]

  private var holding: EligibilityHolding { .diploma(kind) }
}

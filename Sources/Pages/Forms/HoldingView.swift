import Standards
import Templating

/// A certificate or a professional title that counts, with the years since it was taken.
struct HoldingView: View {
  let form: EligibilityFormView
  let holding: EligibilityHolding

  static let names: [Name<HoldingView>] = [
    .text("name", "name of the control") { $0.holding.control },
    .text("label", "the certificate or title") { $0.label },
    .list("years", "years of work since then", of: NumberFieldView.self) { view in
      view.held
        + view.form.work(
          view.form.questions.work(since: view.holding), view.holding.since,
          label: view.isCertificate ? "since" : "sinceTitle", needs: view.holding.control)
    },
  ]

  private var isCertificate: Bool {
    if case .certificate = holding { true } else { false }
  }

  private var label: String {
    switch holding {
    case .certificate(let level, let relation):
      form.context.strings(
        "eligibility.form." + (relation == .own ? "certificate" : "certificateRelated"),
        ["level": form.context.book.name(ofLevel: level)])
    case .title(let name), .diploma(let name): name
    case .rank(let rank): ConditionWords(book: form.context.book).name(of: rank)
    }
  }

  private var held: [NumberFieldView] {
    guard form.questions.asksYears(of: holding) else { return [] }
    return [
      NumberFieldView(
        name: holding.held, label: form.text("held"), maximum: 60, needs: holding.control)
    ]
  }
}

import Standards
import Templating

/// Training for a level that counts.
struct TrainingView: View {
  let form: EligibilityFormView
  let group: EligibilityGroup

  static let names: [Name<TrainingView>] = [
    .part("hours", "hours of training, if a path names some", of: NumberFieldView.self) { view in
      guard view.asksHours else { return nil }
      return NumberFieldView(
        name: "training." + view.place, label: view.words("hours"), maximum: 5000)
    },
    .part("prescribed", "whether it had the prescribed hours", of: ChoiceView.self) { view in
      guard view.amounts.contains(.prescribed) else { return nil }
      return ChoiceView(name: "prescribed." + view.place, label: view.words("prescribed"))
    },
    .text("passed", "name of the box for having passed") { "passed." + $0.place },
    .text("passedLabel", "that the training was passed") { $0.words("passed") },
    .text("needs", "the control for the hours, where every path names some") { view in
      view.amounts.allSatisfy { if case .hours = $0 { true } else { false } }
        ? "training." + view.place : nil
    },
  ]

  private var amounts: [TrainingAmount] { form.questions.amounts(of: group) }

  private var asksHours: Bool {
    amounts.contains { if case .hours = $0 { true } else { false } }
  }

  private var place: String { EligibilityData.place(of: group) }

  private func words(_ key: String) -> String {
    form.context.strings(
      "eligibility.form." + key,
      ["level": EligibilityData.label(of: group, in: form.context.book)])
  }
}

import Standards

/// The form “which level can I apply for?”, shown only where scripts run. Without them the page is
/// the full list of paths.
struct EligibilityForm {
  let book: StandardBook
  private let questions: EligibilityQuestions
  private let strings: Strings

  init(book: StandardBook) {
    self.book = book
    questions = EligibilityQuestions(book.standard.eligibility)
    strings = book.strings
  }

  var html: String {
    """
    <section class="scripted panel" aria-labelledby="which-level">
    <h2 id="which-level">\(word("title"))</h2>
    <p>\(word("lead"))</p>
    \(lists)<form id="eligibility-form" autocomplete="off">
    \(fieldsets.joined())<p class="actions">
    <button type="submit" class="main">\(word("submit"))</button>
    <button type="reset">\(word("clear"))</button>
    </p>
    </form>
    <p id="eligibility-status" role="status" class="status"></p>
    <div id="eligibility-result" class="outcomes"></div>
    </section>
    """
  }

  private var fieldsets: [String] {
    [
      FormHTML.fieldset(text("work"), work(questions.work, "work", label: "years")),
      FormHTML.fieldset(text("certificates"), questions.certificates.map(certificate)),
      FormHTML.fieldset(text("training"), questions.training.map(training)),
      FormHTML.fieldset(text("diplomas"), questions.diplomas.map(diploma)),
      FormHTML.fieldset(text("awards"), questions.awardScopes.map(award)),
      FormHTML.fieldset(text("titles"), questions.professionalTitles.map(professionalTitle)),
      FormHTML.fieldset(
        text("person"),
        questions.asksAge ? [FormHTML.number("age", label: text("age"), maximum: 100)] : []),
    ]
  }

  private func work(
    _ relations: [Relation], _ name: String, label: String, needs: String? = nil
  ) -> [String] {
    relations.map {
      FormHTML.number(
        "\(name).\($0.rawValue)", label: text("\(label).\($0.rawValue)"), maximum: 60, needs: needs)
    }
  }

  private func certificate(_ level: String) -> String {
    let name = book.standard.level(level)?.name.printed ?? level
    let box = FormHTML.checkbox(
      "certificate.\(level)", label: strings("eligibility.form.certificate", ["level": name]))
    let years = work(
      questions.work(sinceCertificate: level), "since.\(level)", label: "since",
      needs: "certificate.\(level)")
    return FormHTML.group([box] + years)
  }

  private func training(_ group: EligibilityGroup) -> String {
    let name = "training." + EligibilityData.place(of: group)
    let level = EligibilityData.label(of: group, in: book)
    return FormHTML.group([
      FormHTML.number(
        name, label: strings("eligibility.form.hours", ["level": level]), maximum: 5000),
      FormHTML.checkbox(
        "passed." + EligibilityData.place(of: group),
        label: strings("eligibility.form.passed", ["level": level]), needs: name),
    ])
  }

  private func diploma(_ kind: String) -> String {
    let student = questions.admitsStudents(kind) ? [("student", text("student"))] : []
    let majors = questions.majors.map { ($0.rawValue, text("majors." + $0.rawValue)) }
    return FormHTML.group([
      FormHTML.select(
        "diploma." + kind, label: kind,
        options: [("", text("none")), ("graduated", text("graduated"))] + student),
      FormHTML.select(
        "major." + kind, label: strings("eligibility.form.major", ["kind": kind]),
        options: [("", text("choose"))] + majors + [("other", text("majors.other"))],
        needs: "diploma." + kind),
    ])
  }

  private func award(_ scope: AwardScope) -> String {
    let places = questions.awardPlaces.map { (String($0), place($0)) }
    return FormHTML.select(
      "award." + scope.rawValue, label: strings["awardScopes." + scope.rawValue],
      options: [("", text("noAward"))] + places)
  }

  private func place(_ place: Int) -> String {
    strings.has("eligibility.form.places.\(place)")
      ? text("places.\(place)") : strings("eligibility.form.place", ["n": String(place)])
  }

  private func professionalTitle(_ title: String) -> String {
    FormHTML.checkbox("title." + title, label: title)
  }

  /// Where related occupations and majors are named.
  private var lists: String {
    guard !book.standard.openLists.isEmpty else { return "" }
    let links = book.standard.openLists.map {
      "<a href=\"#\(HTMLEscape.text($0.id))\">\(HTMLEscape.text($0.name.printed))</a>"
    }
    let separator = HTMLEscape.text(strings["listSeparator"])
    return "<p>\(word("lists"))\(links.joined(separator: separator))</p>\n"
  }

  private func text(_ key: String) -> String { strings["eligibility.form." + key] }
  private func word(_ key: String) -> String { HTMLEscape.text(text(key)) }
}

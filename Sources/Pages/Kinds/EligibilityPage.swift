import Standards
import Templating

/// All paths of eligibility (申报条件), and the form that finds the ones a candidate meets.
struct EligibilityPage: PageKind {
  let template = "eligibility"

  struct Content: View {
    let context: PageContext

    static let names: [Name<Content>] = [
      .part(
        "form", "the form “which level can I apply for?”, if there is something to ask",
        of: EligibilityFormView.self
      ) {
        EligibilityFormView($0.context)
      },
      .list("groups", "the paths, level by level", of: EligibilityGroupView.self) {
        EligibilityGroupView.all($0.context)
      },
      .list("procedure", "clauses on how to apply and on the certificate", of: CitedClauseView.self)
      {
        CitedClauseView.procedure($0.context)
      },
      .list("openLists", "the lists that the standard leaves open", of: OpenListView.self) {
        OpenListView.all($0.context.standard)
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.eligibility.isEmpty else { return [] }
    let address = book.addresses.eligibility
    var page = book.page(
      address, template: template, title: book.strings["eligibility.title"],
      datum: book.standard.eligibility.first?.position,
      Content(context: PageContext(book, page: address)))
    page.isHandedOn = true
    if book.asksForEligibility { page.scripts = ["kept-answers.js", "eligibility.js"] }
    let groups = book.standard.eligibility
    let paths: [String] = groups.flatMap { group in
      group.paths.map { "\(group.level.value).\($0.id)" }
    }
    page.anchors = Set(
      groups.map(book.numberAnchors.anchor) + paths + book.standard.openLists.map(\.id))
    return [page]
  }
}

import Standards

extension PrintedFragments {
  /// Words that the text prints and that other files repeat as data.
  var facts: [PrintedFragment] {
    documentFacts + vocabularyFacts + occupationFacts + names + examinationFacts + eligibilityFacts
  }

  private func fact(_ subject: String, _ text: PrintedText?) -> [PrintedFragment] {
    text.map { [PrintedFragment(subject, .fact, $0)] } ?? []
  }

  private func facts(_ subject: String, _ texts: [PrintedText]) -> [PrintedFragment] {
    texts.enumerated().flatMap { index, text in fact("\(subject)-\(index + 1)", text) }
  }

  private var documentFacts: [PrintedFragment] {
    let document = standard.document
    return fact("document/kind", document.kind) + fact("document/number", document.number)
      + fact("document/edition", document.edition)
      + fact("document/title", document.title) + fact("document/issued", document.issued)
      + fact("document/effective", document.effective)
      + facts("document/publisher", document.publishers)
      + fact("document/promulgation", document.promulgation)
      + facts("document/drafting-unit", document.draftingUnits)
      + facts("document/drafter", document.drafters)
  }

  /// The standard's own words; the family's may be wrong, which a rule finds.
  private var vocabularyFacts: [PrintedFragment] {
    VocabularyWord.allCases.filter { $0 != .classHoursFigure }.flatMap {
      fact("vocabulary/\($0.rawValue)", standard.vocabulary.own[$0])
    }
  }

  private var occupationFacts: [PrintedFragment] {
    let occupation = standard.occupation
    let codes = occupation.codes.map {
      PrintedText(printed: $0.code.value, position: $0.code.position)
    }
    return fact("occupation/name", occupation.name)
      + fact("occupation/definition", occupation.definition) + facts("occupation/code", codes)
      + fact("occupation/abilities", occupation.abilities)
      + fact("occupation/environment", occupation.environment)
      + fact("occupation/education", occupation.education)
  }

  private var names: [PrintedFragment] {
    let levels = standard.levels.flatMap {
      fact("levels/\($0.id)/name", $0.name) + fact("levels/\($0.id)/title", $0.title)
    }
    let tracks = standard.tracks.flatMap { fact("tracks/\($0.id)", $0.name) }
    let functions = standard.functions.flatMap { function in
      fact("functions/\(function.id)", function.name)
        + function.tasks.flatMap { fact("tasks/\($0.id)", $0.name) }
    }
    return levels + tracks + functions
  }

  private var examinationFacts: [PrintedFragment] {
    standard.examinations.flatMap { examination in
      fact(examination.key + "/name", examination.name)
        + facts(examination.key + "/form", examination.forms)
    }
  }

  private var eligibilityFacts: [PrintedFragment] {
    let paths = standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        facts("eligibility/\(group.level.value)/\(path.id)/words", path.leaves.flatMap(words))
      }
    }
    let lists = standard.openLists.flatMap {
      fact("open-lists/\($0.id)/name", $0.name) + facts("open-lists/\($0.id)/item", $0.items)
    }
    return paths + lists
  }

  private func words(of condition: EligibilityCondition) -> [PrintedText] {
    switch condition {
    case .diploma(let diploma): diploma.kinds
    case .professionalTitle(let words), .judgedByReader(let words): [words]
    case .any, .certificate, .experience, .occupied, .apprenticeship, .training, .award, .age,
      .titleRank:
      []
    }
  }
}

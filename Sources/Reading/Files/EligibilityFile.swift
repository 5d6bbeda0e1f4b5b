import Standards

/// What `eligibility.yaml` holds.
struct EligibilityFile {
  let groups: [EligibilityGroup]
  let openLists: [OpenList]
}

/// One condition of an eligibility path (申报条件).
package enum EligibilityCondition: Hashable, Sendable {
  /// Holds the certificate of a level.
  case certificate(level: Located<String>)
  /// Has worked for some years; after the certificate of the same path if `sinceCertificate`.
  case experience(years: Located<Int>, relation: Relation, sinceCertificate: Bool)
  /// Has been trained for this level, in standard class hours, and passed.
  case training(hours: Located<Int>)
  /// Holds one of the diplomas; pupils in their last year may count as holders.
  case diploma(kinds: [PrintedText], relation: Relation, studentsAdmitted: Bool)
  /// Won a prize of one of the listed places or better, 1 being first.
  case award(any: [Award])
  /// Is at least this old.
  case age(years: Located<Int>)
  /// Holds a professional title (职称).
  case professionalTitle(PrintedText)
}

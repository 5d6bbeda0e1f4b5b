/// Where the division of the hours into theory and practice comes from.
package enum HourSplit: Hashable, Sendable {
  /// The standard prints it.
  case printed
  /// A setting of the site or the provider; not part of the standard.
  case derived(theoryPercent: Int)
}

import Pages
import Reading
import Standards
import Synchronization
import Templating

/// What a preview need not do again while the files it came from are as they were: most saves touch
/// one template, one style sheet or one locale.
final class TemplateMemory: Sendable {
  private struct Compiled: Sendable {
    let files: [String: TemplateFile]
    let strings: Strings
    let places: StringPlaces
    let library: TemplateLibrary
    /// The same with what could last be compiled in place of what has faults.
    let shown: TemplateLibrary
  }

  private struct KnownLocale: Sendable {
    let content: FileContent?
    let result: ReadingResult<LocaleFile>
  }

  private let compiled = Mutex<Compiled?>(nil)
  private let locales = Mutex<[String: KnownLocale]>([:])

  /// - Parameter compile: gets the library before this one, if only templates have changed since.
  /// - Returns: what the files say; faults hold back no more than the templates that have them.
  func library(
    _ files: [String: TemplateFile], _ strings: Strings, _ places: StringPlaces,
    compile: (_ earlier: TemplateLibrary?) -> TemplateLibrary
  ) -> TemplateLibrary {
    compiled.withLock { known in
      if let known, known.files == files, known.strings == strings, known.places == places {
        return known.shown
      }
      let isLike = known?.strings == strings && known?.places == places
      let library = compile(isLike ? known?.library : nil)
      let shown = known.map { library.with($0.shown) } ?? library
      known = Compiled(
        files: files, strings: strings, places: places, library: library, shown: shown)
      return shown
    }
  }

  func locale(_ file: String, _ content: FileContent?) -> ReadingResult<LocaleFile> {
    locales.withLock { known in
      if let locale = known[file], locale.content == content { return locale.result }
      let result = LocaleReader.read(file: file, content: content)
      known[file] = KnownLocale(content: content, result: result)
      return result
    }
  }
}

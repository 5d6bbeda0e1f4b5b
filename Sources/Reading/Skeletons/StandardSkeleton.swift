package import Standards

/// The files of a new standard, with its fixed chapters and places to fill.
package struct StandardSkeleton {
  let form: StandardForm
  let levels: [SkeletonLevel]
  let tracks: [String]

  /// Nothing if the family cannot have so many levels, or tracks cannot have such ids.
  ///
  /// - Parameters:
  ///   - levels: how many, from the lowest up.
  ///   - tracks: ids of the tracks.
  package init?(_ family: VocabularyPreset, levels: Int?, tracks: [String]) {
    let form = StandardForm(family: family)
    let all = form.levels
    guard (1...all.count).contains(levels ?? all.count),
      tracks.allSatisfy(TextForm.identifier.accepts), Track.reservedIds.isDisjoint(with: tracks),
      Set(tracks).count == tracks.count
    else { return nil }
    self.form = form
    self.levels = Array(all.prefix(levels ?? all.count))
    self.tracks = tracks
  }

  /// Whether a standard's folder can bear the name.
  package static func accepts(id: String) -> Bool { FolderName.accepts(id) }

  /// The files by path below the standard's folder.
  ///
  /// - Parameters:
  ///   - schemas: the folder of the JSON Schemas, as seen from the standard's folder.
  ///   - phrase: a sentence in the language of whoever fills the places.
  package func files(
    schemas: String, phrase: (Wording) -> String
  ) -> [(name: String, text: String)] {
    withoutActuallyEscaping(phrase) { phrase in
      let skeleton = Skeleton(phrase: phrase)
      return contents.compactMap { name, given in
        guard let kind = FileKind(file: name) else { return nil }
        let up = String(repeating: "../", count: name.count { $0 == "/" })
        let head =
          "# yaml-language-server: $schema=\(up)\(schemas)/\(kind.schemaName).schema.json\n"
        return (name, head + YAMLWriter.text(skeleton.value(kind.root.shape, given)))
      }
    }
  }

  /// How many places a file leaves to fill.
  package static func places(in text: String) -> Int {
    text.ranges(of: YAMLNode.placeStart).count
  }

  private var contents: [(String, JSONValue)] {
    let tables = levels.map { ("levels/\($0.id).yaml", table(of: $0)) }
    let texts: [(String, JSONValue)] = [
      ("standard.yaml", head), ("text.yaml", ["clauses": .array(form.clauses(levels))]),
    ]
    return texts + tables + form.otherFiles(columns: columns, levels)
  }

  private var head: JSONValue {
    let ids = JSONValue.array(levels.map { .string($0.id) })
    let hours = form.hoursClause.map { clause in
      levels.flatMap { level in
        tracksOrNone.map { track in
          (["levels": [.string(level.id)], "minimum": nil, "clause": .string(clause)] as JSONValue)
            .adding("track", track.map { .string($0) })
        }
      }
    }
    let listed = levels.map { level -> JSONValue in
      [
        "id": .string(level.id), "rank": .int(level.rank), "name": .string(level.name),
        "title": level.title.map(JSONValue.string) ?? .null,
      ]
    }
    let named = tracks.map { track -> JSONValue in ["id": .string(track), "levels": ids] }
    let head: JSONValue = [
      "document": form.document,
      "vocabulary": ["preset": .string(form.family.rawValue)],
      "occupation": form.occupation, "levels": .array(listed),
    ]
    return head.adding("tracks", named.isEmpty ? nil : .array(named))
      .adding("classHours", hours.map(JSONValue.array))
  }

  private func table(of level: SkeletonLevel) -> JSONValue {
    let statement: JSONValue = ["number": nil]
    let task =
      ([
        "number": nil, "skills": [statement], "knowledge": form.hasKnowledge ? [statement] : [],
      ] as JSONValue).adding("weight", form.hasWeightsInRows ? .null : nil)
    let functions: JSONValue = [["number": nil, "tasks": [task]]]
    return [
      "clause": .string(form.clause(of: level)), "headings": form.headings, "functions": functions,
    ]
  }

  private var tracksOrNone: [String?] { tracks.isEmpty ? [nil] : tracks }

  /// The columns of the weight tables.
  private var columns: [JSONValue] {
    levels.flatMap { level in
      tracksOrNone.map { track in
        (["level": .string(level.id), "label": nil] as JSONValue)
          .adding("track", track.map { .string($0) })
          .adding("group", track.map { _ in .null })
      }
    }
  }
}

/// A level of a new standard.
struct SkeletonLevel {
  let id: String
  let rank: Int
  let name: String
  /// Nothing where it holds the name of the occupation.
  let title: String?
}

extension JSONValue {
  /// With one more key, if there is a value for it.
  fileprivate func adding(_ key: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [(key, value)])
  }
}

import Standards

/// How standards of a family are laid out: their chapters, tables and files.
struct StandardForm {
  let family: VocabularyPreset
}

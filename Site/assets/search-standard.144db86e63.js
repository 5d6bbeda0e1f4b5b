// The search within a standard: every text is looked at, so nothing can be missed.
"use strict";

/** Makes the entries of a data file ready for the search. */
function prepareStandard(data, kinds) {
  const entries = [];
  const cells = [];
  for (const [kind, level, page, anchor, texts, context = ""] of data.groups) {
    const [, name = "", title = ""] = data.levels[level] ?? [];
    const isPage = kinds[kind].grade < 0;
    const own = texts.map(([code, text, suffix = "", synonyms = ""]) => ({
      kind, level, page, code, text, context, anchor: anchor + (anchor ? suffix : ""),
      // No phrase runs from a title into its synonyms.
      folded: foldText(code + text) + (synonyms && "\n" + synonyms.split(" ").map(foldText).join("\n")),
      codeLength: foldText(code).length,
      label: foldText(`${name}${isPage ? title : ""}${context}${kinds[kind][1]}`),
      place: placeOf(context, code),
    }));
    if (kinds[kind].sharesCell) cells.push(own);
    entries.push(...own);
  }
  const names = new Set(data.names.split(" ").map(foldText));
  return { data, entries, cells, names, traditional: traditionalPairs(data.traditional) };
}

/** An item by the number of its clause and its letter or number: “9.1.1(b)”; nothing for others. */
function placeOf(clause, code) {
  const item = /^[(（]?([a-z]|\d+)[)）.]?$/iu.exec(code)?.[1];
  return item && /^\d/u.test(clause) ? `${clause}(${item.toLowerCase()})` : "";
}

/** The same for a query such as “9.1.1 b)”, “9.1.1(b)” or “9.1.1b项”. */
function askedPlace(query) {
  const cited = /^(\d+(?:\.\d+)*)\s*(?:[(（]?([a-z])[)）]?|[(（](\d+)[)）])\s*[项款]?$/iu.exec(query.trim());
  return cited ? `${cited[1]}(${(cited[2] ?? cited[3]).toLowerCase()})` : null;
}

/**
 * Finds the entries that hold a query, best first.
 *
 * With several words, those that hold all of them anywhere follow those that hold the whole.
 */
function findInStandard(standard, query, kinds) {
  const words = foldedWords(query);
  const hits = findWords(standard, words, query, kinds);
  // Names of the occupation and its tracks say where to look as well.
  const rest = words.filter((word) => !standard.names.has(word));
  if (rest.length > 0 && rest.length < words.length) {
    const known = new Set(hits.map((hit) => hit.at));
    hits.push(...findWords(standard, rest, "", kinds).filter((hit) => !known.has(hit.at)));
  }
  return hits;
}

function findWords(standard, words, query, kinds) {
  const phrase = words.join("");
  if (phrase === "") return [];
  const hits = [];
  const place = askedPlace(query);
  for (const [at, entry] of standard.entries.entries()) {
    const grade = entry.place === place ? -2 : gradeOf(entry, phrase, words, kinds);
    if (grade !== null) hits.push({ ...entry, at, grade });
  }
  for (const cell of standard.cells) hits.push(...hitsAcross(cell, phrase));
  return hits.sort((one, other) => one.grade - other.grade);
}

/** A page that the query asks for comes first. Then 0 is best: names before codes before statements before prose; nothing if it is no hit. */
function gradeOf(entry, phrase, words, kinds) {
  const inText = entry.folded.indexOf(phrase, entry.codeLength);
  const at = inText < 0 ? entry.folded.indexOf(phrase) : inText;
  const isPage = kinds[entry.kind].grade < 0;
  if (at < 0) {
    if (!holdsAll(entry, words)) return null;
    return isPage ? -1 : 8 + kinds[entry.kind].grade;
  }
  if (isPage) return -1;
  if (at + phrase.length <= entry.codeLength) return codeGrade(entry, phrase);
  if (kinds[entry.kind].grade === 0 && !entry.text.endsWith("。")) {
    if (at > entry.codeLength) return 2;
    return at + phrase.length === entry.folded.length ? 0 : 1;
  }
  return kinds[entry.kind].grade === 2 ? 6 : 5;
}

/** A word may also name the level or the kind, as “中级 选品” does; not all words may. */
function holdsAll(entry, words) {
  return words.length > 1 && words.some((word) => entry.folded.includes(word))
    && words.every((word) => entry.folded.includes(word) || entry.label.includes(word));
}

function codeGrade(entry, phrase) {
  const code = entry.folded.slice(0, entry.codeLength).replace(/[.)、]$/u, "");
  if (code === phrase) return 3;
  return code.startsWith(phrase) ? 4 : 7;
}

/** Phrases that run on from one item of a table cell into the next. */
function hitsAcross(cell, phrase) {
  const bounds = [0];
  for (const entry of cell) bounds.push(bounds.at(-1) + entry.folded.length);
  const owner = (at) => bounds.findLastIndex((bound) => bound <= at);
  return placesOf(phrase, cell.map((entry) => entry.folded).join("")).flatMap((at) => {
    const items = cell.slice(owner(at), owner(at + phrase.length - 1) + 1);
    if (items.length < 2) return [];
    const text = items.map((item) => `${item.code} ${item.text}`).join(" ");
    return [{ ...items[0], code: "", text, grade: 11 }];
  });
}

/** A query in parts of two characters or more that all occur; nothing where some part does not. */
function partsOf(standard, query) {
  const characters = [...foldedWords(query).join("")].slice(0, 40);
  const parts = [];
  for (let at = 0; at < characters.length; at += parts.at(-1).length) {
    let end = characters.length;
    const part = () => characters.slice(at, end).join("");
    while (end - at > 1 && !standard.entries.some(({ folded }) => folded.includes(part()))) end -= 1;
    if (end - at < 2) return [];
    parts.push(characters.slice(at, end));
  }
  return parts.map((part) => part.join(""));
}

/** Entries that hold all parts of a query that nothing holds whole. */
function findParts(standard, parts) {
  if (parts.length < 2) return [];
  const holds = (entry) => parts.every((part) => entry.folded.includes(part) || entry.label.includes(part))
    && parts.some((part) => entry.folded.includes(part));
  return standard.entries.filter(holds);
}

/** The longest parts of a query that do occur, with how often. Part of a Latin word says nothing. */
function partsThatOccur(standard, query, limit) {
  const characters = [...foldedWords(query).join("")].slice(0, 40);
  const isLatin = (at) => /^[a-z]$/u.test(characters[at] ?? "");
  const cutsWord = (at) => isLatin(at - 1) && isLatin(at);
  const parts = [];
  const used = characters.map(() => false);
  for (let length = characters.length - 1; length > 0 && parts.length < limit; length -= 1) {
    for (let start = 0; start + length <= characters.length; start += 1) {
      if (used.slice(start, start + length).includes(true)) continue;
      if (cutsWord(start) || cutsWord(start + length)) continue;
      const part = characters.slice(start, start + length).join("");
      if (/^[\x20-\x7e]$/u.test(part)) continue;
      const count = standard.entries.filter((entry) => entry.folded.includes(part)).length;
      if (count === 0) continue;
      used.fill(true, start, start + length);
      if (!parts.some((other) => other.part === part)) parts.push({ part, count });
    }
  }
  return parts.slice(0, limit);
}

// How the search compares texts. SearchFolding.swift folds the names of data files alike.
"use strict";

const BLANK = /[\p{White_Space}\u200b-\u200d\ufeff]/u;
const PLAIN_MARKS = new Map([
  ..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212".split("").map((mark) => [mark, "-"]),
  ["\u2018", "'"], ["\u2019", "'"], ["\u201c", '"'], ["\u201d", '"'],
]);

/** What a character counts as: nothing for white space, else narrow and in lower case. */
function foldCharacter(character) {
  const code = character.codePointAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (BLANK.test(character)) return "";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0).toLowerCase();
  return (PLAIN_MARKS.get(character) ?? character).toLowerCase();
}

function foldText(text) {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Traditional characters with the simplified ones that stand behind them in a text. */
function traditionalPairs(text) {
  return new Map((text.match(/../gu) ?? []).map(([from, to]) => [from, to]));
}

/** A query with traditional characters as standards would print it. */
function simplified(pairs, query) {
  return [...query].map((character) => pairs.get(character) ?? character).join("");
}

/** The words of a query, folded; white space divides them. Clauses are asked for as “8.3条”, too. */
function foldedWords(query) {
  const plain = (word) => word.replace(/^第?(\d+(\.\d+)*)[条款项章]$/u, "$1");
  return query.split(/\s+/u).map((word) => foldText(plain(word))).filter((word) => word !== "");
}

/** A folded text with the place in the original where each of its units begins and ends. */
function foldWithPlaces(text) {
  const places = { folded: "", starts: [], ends: [] };
  let start = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    const end = start + character.length;
    for (let unit = 0; unit < folded.length; unit += 1) {
      places.starts.push(start);
      places.ends.push(end);
    }
    places.folded += folded;
    start = end;
  }
  return places;
}

/** Every place of a needle in a text, both folded; overlapping ones too. */
function placesOf(needle, folded) {
  const found = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** Ranges of a text that hold one of the folded needles, in order, joined where they touch. */
function rangesOf(needles, text) {
  const { folded, starts, ends } = foldWithPlaces(text);
  const found = needles
    .flatMap((needle) => placesOf(needle, folded).map((at) => [starts[at], ends[at + needle.length - 1]]))
    .sort((one, other) => one[0] - other[0]);
  const joined = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

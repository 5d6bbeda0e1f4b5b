// How results are shown.
"use strict";

const SHOWN_AT_ONCE = 50;
const LONG_TEXT = 160;
const AROUND = 60;

function makeElement(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A sentence of the locale with its places filled. */
function fillWords(sentence, values) {
  return sentence.replace(/\{(\w+)\}/gu, (place, name) => values[name] ?? place);
}

/** Part of a text with the found ranges marked. */
function markedText(text, ranges, from, to) {
  const nodes = [];
  let at = from;
  for (const [start, end] of ranges) {
    const first = Math.max(start, from);
    const last = Math.min(end, to);
    if (first >= last) continue;
    nodes.push(text.slice(at, first), makeElement("mark", {}, text.slice(first, last)));
    at = last;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((node) => node !== "");
}

/** A title whose lines end between its words only. */
function titleWords(title) {
  return title.split("\u200b").flatMap((piece, at) => (at ? [makeElement("wbr"), piece] : [piece]));
}

/** Where to cut a long text so that the first match stays in sight. */
function excerptOf(text, from, ranges) {
  if (text.length - from <= LONG_TEXT) return [from, text.length];
  const match = ranges.find((range) => range[1] > from) ?? [from, from];
  const start = Math.max(from, match[0] - AROUND);
  return [start <= from + 10 ? from : start, Math.min(text.length, start + LONG_TEXT)];
}

/** The words of a hit, number and all. */
function hitWords(hit, query) {
  const text = hit.code + hit.text;
  const words = foldedWords(query);
  const phrase = words.join("");
  const ranges = rangesOf(foldText(text).includes(phrase) ? [phrase] : words, text);
  const [from, to] = excerptOf(text, hit.code.length, ranges);
  return [
    ...(hit.code ? [makeElement("span", { class: "found-code" }, ...markedText(text, ranges, 0, hit.code.length))] : []),
    from > hit.code.length ? "…" : "",
    ...markedText(text, ranges, from, to),
    to < text.length ? "…" : "",
  ];
}

function hitItem(hit, query, standard, settings) {
  const { data } = standard;
  const level = hit.level < 0 ? [] : [data.levels[hit.level][1]];
  const label = [...level, settings.kinds[hit.kind][1], hit.context].filter(Boolean).join(" · ");
  const address = `${data.id}/${data.pages[hit.page][0]}${hit.anchor ? `#${hit.anchor}` : ""}`;
  return makeElement("li", {}, makeElement(
    "a", { href: address },
    makeElement("span", { class: "found-kind" }, label), ...hitWords(hit, query)));
}

/** Hits by page, pages in the order of their best hits. */
function hitsByPage(hits) {
  const pages = new Map();
  for (const hit of hits) {
    if (!pages.has(hit.page)) pages.set(hit.page, []);
    pages.get(hit.page).push(hit);
  }
  return pages;
}

/** Adds some pages of hits; beyond a number, a button adds the rest step by step. */
function showHits(target, standard, hits, query, settings) {
  const sorted = [...hitsByPage(hits).values()].flat();
  const state = { shown: 0, page: -1, list: null };
  const button = makeElement("button", { type: "button", class: "search-more" });
  function showMore() {
    const next = sorted.slice(state.shown, state.shown + SHOWN_AT_ONCE);
    const items = next.map((hit) => {
      if (hit.page !== state.page) {
        state.page = hit.page;
        state.list = makeElement("ol");
        button.before(makeElement("h3", {}, standard.data.pages[hit.page][1]), state.list);
      }
      const item = hitItem(hit, query, standard, settings);
      state.list.append(item);
      return item;
    });
    state.shown += next.length;
    const left = sorted.length - state.shown;
    button.hidden = left === 0;
    button.textContent = fillWords(settings.words.more, { count: left });
    return items[0];
  }
  button.addEventListener("click", () => showMore()?.querySelector("a").focus());
  target.append(button);
  showMore();
}

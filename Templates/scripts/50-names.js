// Names in narrow cells end their lines between words: Chinese does not part them, this does.
(() => {
  "use strict";

  const names = [...document.querySelectorAll(
    "main :is(caption, summary, table:not(.check) th:not(.num), .printed p), :is(.toc, .outline) li > a")];
  const lang = document.documentElement.lang;
  if (!lang.startsWith("zh") || !names.length || !globalThis.Intl?.Segmenter) return;
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const isHan = (part) => /^\p{Script=Han}+$/u.test(part);
  const joins = (part) => /^[与及和或]$/.test(part);
  const isLone = (part) => isHan(part) && part.length === 1 && !joins(part);

  /** What lines may end between. Lone characters are parts of words that no dictionary has. */
  function wordsOf(text) {
    const parts = [...segmenter.segment(text)].map(({ segment }) => segment);
    const words = [];
    parts.forEach((part, at) => {
      const [before, after] = [parts[at - 1] ?? "", parts[at + 1] ?? ""];
      const isNew = isHan(before) && isHan(part) && !joins(before)
        && !(isLone(part) && (isLone(before) || !isLone(after)));
      if (isNew || at === 0) words.push(part);
      else words[words.length - 1] += part;
    });
    return words;
  }

  function part(text) {
    const words = wordsOf(text.data);
    if (words.length < 2) return [];
    const breaks = words.slice(1).map(() => document.createElement("wbr"));
    text.replaceWith(...words.flatMap((word, at) => (at ? [breaks[at - 1], word] : [word])));
    return breaks;
  }

  const heights = names.map((name) => name.offsetHeight);
  const breaks = names.map((name) => {
    const texts = [];
    const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    return texts.flatMap(part);
  });
  // Nothing moves on a page that is there already.
  const higher = names.map((name, at) => name.offsetHeight > heights[at]);
  breaks.forEach((made, at) => { if (higher[at]) made.forEach((one) => one.remove()); });
})();

// What is called alike and leads to different places says of which row or column, or under which heading.
(() => {
  "use strict";

  const heads = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")];
  const alike = new Map();
  for (const one of document.querySelectorAll("main :is(a[href]:not(.anchor, .permalink), summary)")) {
    const text = one.textContent.trim();
    if (text && !one.hasAttribute("aria-label")) alike.set(text, [...(alike.get(text) ?? []), one]);
  }

  /** The words of a heading without the sign that leads to it. */
  function wordsOf(head) {
    const copy = head.cloneNode(true);
    for (const sign of copy.querySelectorAll(".permalink, .anchor")) sign.remove();
    return copy.textContent.trim().replace(/\s+/g, " ");
  }

  const before = (one, places) => places.filter((place) => !place.contains(one)
    && place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);

  /** The column; in the head of a row, what stands beside several rows; or else the heading. */
  function placeOf(one) {
    const column = one.closest("td")?.dataset.label;
    if (column) return column;
    const rows = one.closest("th") ? [...one.closest("table").querySelectorAll("tbody th:has(+ th)")] : [];
    const place = before(one, rows) ?? before(one, heads);
    return place ? wordsOf(place) : "";
  }

  for (const [text, all] of alike) {
    if (new Set(all.map((one) => one.href ?? one)).size < 2) continue;
    for (const one of all) one.setAttribute("aria-label", `${text} ${placeOf(one)}`.trim());
  }
})();

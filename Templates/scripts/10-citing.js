// The numbers of statements are links to themselves; pressed, they offer to copy link or citation.
// So do headings.
(() => {
  "use strict";

  const block = document.getElementById("copy-words");
  if (!block) return;
  const words = JSON.parse(block.textContent);
  const LINKS = "main :is(a.anchor:not(.findings a), a.permalink)";
  const CLAUSE = /(?:^|\.)c(\d+(?:\.\d+)*)$/;
  const said = document.createElement("span");
  said.className = "said";
  said.setAttribute("role", "status");
  document.getElementById("main").append(said);
  let opened;

  function button(label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  }

  function close(focus) {
    if (!opened) return;
    const { anchor, menu } = opened;
    opened = undefined;
    menu.remove();
    anchor.removeAttribute("aria-expanded");
    if (focus) anchor.focus();
  }

  const headingOf = (anchor) => (anchor.matches(".permalink") ? anchor.parentElement : undefined);
  const nameOf = (anchor) => headingOf(anchor) ? printed(headingOf(anchor)) : anchor.textContent;
  const idOf = (anchor) => (headingOf(anchor) ?? anchor).id;

  function linkOf(anchor) {
    const canonical = document.querySelector("link[rel=canonical]");
    const page = location.protocol === "file:" && canonical ? canonical.href : location.href;
    return page.split("#")[0] + "#" + encodeURIComponent(idOf(anchor));
  }

  /** A skill and a knowledge item may have the same number; the head of the column tells. */
  function kindOf(anchor) {
    const cell = anchor.closest("td");
    return (cell && cell.dataset.label) || "";
  }

  /** Numbers of rows stand in the clause of their level; a letter, in that of what it belongs to. */
  function clauseOf(anchor) {
    const parts = idOf(anchor).split(".");
    // Print editions put the name of a page before ids.
    const [first, ...rest] = parts.slice(Math.max(0, parts.findIndex((part) => part in words.clauses)));
    if (/^\d/.test(anchor.textContent)) return words.clauses[first] ?? words.clauses[currentLevel()] ?? "";
    const known = (rest.length === 1 && words.clauses[`${first}.`]) || words.clauses[first];
    if (known) return known;
    const above = [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6)")].filter(
      (place) => CLAUSE.test(place.id)
        && place.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING);
    return CLAUSE.exec(above.at(-1)?.id ?? "")?.[1] ?? "";
  }

  /** Id of the level whose page this is, if it is one's. */
  function currentLevel() {
    const current = document.querySelector(".levels [aria-current]");
    return Object.keys(words.levels).find((id) => current && words.levels[id] === current.textContent);
  }

  /** What the standard says there: no signs, words that were, or words of the page. */
  function printed(element) {
    const copy = element.cloneNode(true);
    const others = ".anchor, .permalink, .tag, .key, .translation, .copy, .muted, del";
    for (const other of copy.querySelectorAll(others)) other.remove();
    return copy.textContent.trim().replace(/\s+/g, " ");
  }

  /** Only headings with a printed number are the standard's; below those of clauses stands its text. */
  function headingCitation(heading) {
    const [, number, title] = /^((?:\d+(?:\.\d+)*|[a-z]\))\.?)?\s*(.*)$/su.exec(printed(heading));
    const isClause = CLAUSE.test(heading.id);
    const texts = [title];
    let next = isClause ? heading.nextElementSibling : undefined;
    for (; next?.matches("p"); next = next.nextElementSibling) texts.push(printed(next));
    const text = texts.filter(Boolean).join(" ");
    if (!number || !text) return undefined;
    const level = isClause ? undefined : currentLevel();
    return written([words.part, words.clauses[level], words.levels[level], number], text);
  }

  /** Nothing where no words of the standard stand. */
  function citationOf(anchor) {
    const heading = headingOf(anchor);
    if (heading) return headingCitation(heading);
    const text = printed(anchor.closest("li, .line, p, td") ?? anchor.parentElement);
    const own = idOf(anchor).split(".").find((part) => part in words.levels);
    const level = words.levels[own ?? (/^\d/.test(anchor.textContent) ? currentLevel() : "")];
    const places = [words.part, clauseOf(anchor), level, kindOf(anchor), anchor.textContent];
    return text ? written(places, text) : undefined;
  }

  function written(places, text) {
    const place = places.filter(Boolean).join(" ");
    const values = { document: words.document, place, text };
    return words.format.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }

  function copyOldWay(text, menu) {
    const field = document.createElement("textarea");
    field.value = text;
    field.readOnly = true;
    field.setAttribute("aria-label", words.byHand);
    menu.append(field);
    field.select();
    const done = document.execCommand("copy");
    if (done) field.remove();
    return done;
  }

  async function copy(text) {
    const { menu } = opened;
    let done = false;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      done = copyOldWay(text, menu);
    }
    said.textContent = "";
    said.textContent = done ? words.copied : words.byHand;
    if (done) close(true);
    setTimeout(() => { said.textContent = ""; }, 4000);
  }

  function open(anchor) {
    const menu = document.createElement("span");
    menu.className = "copy";
    menu.setAttribute("role", "group");
    menu.setAttribute("aria-label", nameOf(anchor));
    const citation = citationOf(anchor);
    menu.append(button(words.link, () => copy(linkOf(anchor))));
    if (citation) menu.append(button(words.citation, () => copy(citation)));
    anchor.after(menu);
    anchor.setAttribute("aria-expanded", "true");
    opened = { anchor, menu };
    menu.firstChild.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    if (opened && opened.menu.contains(event.target)) return;
    const heading = event.target.closest("a") ? null : event.target.closest("main :is(h2, h3, h4)[id]");
    const anchor = event.target.closest(LINKS) ?? heading?.querySelector(".permalink");
    const again = opened && opened.anchor === anchor;
    close(false);
    if (!anchor || again || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", "#" + idOf(anchor));
    open(anchor);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(true);
  });

  const groupOf = (anchor) => headingOf(anchor) ? document.body : anchor.closest("table, .lines, .path") ?? anchor;

  function setStop(anchor, isStop) {
    anchor.tabIndex = isStop ? 0 : -1;
    if (!headingOf(anchor)) return;
    if (isStop) anchor.removeAttribute("aria-hidden");
    else anchor.setAttribute("aria-hidden", "true");
  }

  // The numbers of a table or of a list are one stop of the tab key, and so are all headings; arrows
  // move among them.
  const groups = new Map();
  for (const anchor of document.querySelectorAll(LINKS)) {
    const group = groupOf(anchor);
    groups.set(group, [...(groups.get(group) ?? []), anchor]);
    const level = headingOf(anchor) ? "" : words.levels[currentLevel()];
    // The same letter stands in many clauses.
    const clause = /^[a-z]\)/.test(anchor.textContent) ? clauseOf(anchor) : "";
    const place = [clause, level, kindOf(anchor), nameOf(anchor)].filter(Boolean).join(" ");
    anchor.setAttribute("aria-label", words.menu.replace("{place}", place));
  }
  for (const anchors of groups.values()) anchors.forEach((anchor, index) => setStop(anchor, index === 0));
  document.getElementById("main").addEventListener("keydown", (event) => {
    const anchor = event.target.closest(LINKS);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!anchor || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    const anchors = groups.get(groupOf(anchor)) ?? [];
    const next = anchors[anchors.indexOf(anchor) + step];
    if (!next) return;
    event.preventDefault();
    anchors.forEach((other) => setStop(other, other === next));
    next.focus();
  });
})();

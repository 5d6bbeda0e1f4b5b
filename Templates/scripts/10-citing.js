// The numbers of statements are links to themselves; pressed, they offer to copy link or citation.
// So do headings.
(() => {
  "use strict";

  const block = document.getElementById("copy-words");
  if (!block) return;
  const words = JSON.parse(block.textContent);
  const LINKS = "main :is(a.anchor[id]:not(.findings a), a.permalink)";
  const FINDINGS = "main .findings a.anchor";
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
  const idOf = (anchor) => (headingOf(anchor) ?? anchor).id;

  function linkOf(anchor) {
    const canonical = document.querySelector("link[rel=canonical]");
    const page = location.protocol === "file:" && canonical ? canonical.href : location.href;
    return page.split("#")[0] + "#" + encodeURIComponent(idOf(anchor));
  }

  /** A skill and a knowledge item may have the same number; what stands above or beside it tells. */
  function kindOf(anchor) {
    const cell = anchor.closest("td");
    if (cell) return cell.dataset.label ?? "";
    const head = anchor.closest(".pair > div")?.querySelector(":scope > p > strong");
    return (head ?? anchor.closest(".check th")?.querySelector(".tag"))?.textContent ?? "";
  }

  /** Id of an anchor in parts; print editions put the name of a page before it. */
  function partsOf(anchor) {
    const parts = idOf(anchor).split(".");
    return parts.slice(Math.max(0, parts.findIndex((part) => part in words.clauses)));
  }

  const isFigure = (anchor) => /^\d/.test(anchor.textContent);

  /** Whether a numbered line holds at every level: it belongs to the clause that it stands under. */
  function isCommon(anchor) {
    const [first] = partsOf(anchor);
    if (!isFigure(anchor) || first in words.levels) return false;
    return first in words.clauses || CLAUSE.test(headAbove(anchor, "main :is(h2, h3, h4, h5, h6)")?.id);
  }

  function headAbove(anchor, selector, isMeant = () => true) {
    const heads = [...document.querySelectorAll(selector)].filter((head) => isMeant(head)
      && head.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING);
    return heads.at(-1);
  }

  /** Numbers of rows stand in the clause of their level; a letter, in that of what it belongs to. */
  function clauseOf(anchor) {
    // Such a number begins with that of its clause.
    if (isCommon(anchor)) return "";
    const [first, ...rest] = partsOf(anchor);
    if (isFigure(anchor)) return words.clauses[first] ?? words.clauses[currentLevel()] ?? "";
    const known = (rest.length === 1 && words.clauses[`${first}.`]) || words.clauses[first];
    const above = () => headAbove(anchor, "main :is(h2, h3, h4, h5, h6)", ({ id }) => CLAUSE.test(id));
    return known || (CLAUSE.exec(above()?.id ?? "")?.[1] ?? "");
  }

  /** Id of the level whose page this is, if it is one's. */
  function currentLevel() {
    const current = document.querySelector(".levels [aria-current]");
    return Object.keys(words.levels).find((id) => current && words.levels[id] === current.textContent);
  }

  /** The level of the page, and of which track; pages of tracks lie in a folder of their own. */
  function pageLevel() {
    const level = words.levels[currentLevel()];
    const isOfTrack = location.pathname.split("/").at(-3) === currentLevel();
    const track = isOfTrack && document.querySelector(".tracks [aria-current]");
    return track ? `${level}（${track.textContent}）` : level;
  }

  /** The level of what has a number, of the page or of its own. */
  function levelOf(anchor) {
    const own = partsOf(anchor)[0];
    if (own in words.levels) return words.levels[own];
    return isFigure(anchor) && !isCommon(anchor) ? pageLevel() : undefined;
  }

  /** What the standard says there: no signs, words that were, or words of the page. */
  function printed(element) {
    const copy = element.cloneNode(true);
    const others = ".anchor, .permalink, .tag, .key, .translation, .copy, .muted, del";
    for (const other of copy.querySelectorAll(others)) other.remove();
    return copy.textContent.trim().replace(/\s+/g, " ");
  }

  const lineOf = (anchor) => printed(anchor.closest("li, .line, p, td") ?? anchor.parentElement);

  /** Only headings with a printed number are the standard's; below those of clauses stands its text. */
  function headingCitation(heading) {
    const [, number, title] = /^((?:\d+(?:\.\d+)*|[a-z]\))\.?)?\s*(.*)$/su.exec(printed(heading));
    const isClause = CLAUSE.test(heading.id);
    const texts = [title];
    let next = isClause ? heading.nextElementSibling : undefined;
    for (; next?.matches("p"); next = next.nextElementSibling) texts.push(printed(next));
    const text = texts.filter(Boolean).join(" ");
    if (!number || !text) return undefined;
    const places = isClause ? [] : [words.clauses[currentLevel()], pageLevel()];
    return written([words.part, ...places, number], text);
  }

  /** Nothing where no words of the standard stand. */
  function citationOf(anchor) {
    const heading = headingOf(anchor);
    if (heading) return headingCitation(heading);
    const text = lineOf(anchor);
    const places = [words.part, clauseOf(anchor), levelOf(anchor), kindOf(anchor), anchor.textContent];
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
    menu.setAttribute("aria-label", names.get(anchor));
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

  // Names

  const joined = (...parts) => parts.filter(Boolean).join(" ");

  function shortName(anchor) {
    if (anchor.matches(FINDINGS)) return findingName(anchor);
    return headingOf(anchor) ? printed(headingOf(anchor)).replace(/[：:]$/, "") : numberName(anchor);
  }

  /** Of each link, longer and longer: the shorter ones others on the page may have too. */
  const lengths = [
    shortName,
    (anchor) => joined(partOf(anchor), shortName(anchor)),
    (anchor) => joined(partOf(anchor), shortName(anchor), lineOf(anchor)),
  ];

  /** The rule, and the passage where it found something. */
  function findingName(anchor) {
    const lists = anchor.closest(".findings");
    const rule = headAbove(lists, "main a[href*='rules.html#']");
    const passage = anchor.closest("li").querySelector(".badge + a");
    return joined(rule?.textContent, passage?.textContent ?? lineOf(anchor));
  }

  /** A letter, or a number of another level than the page's, needs the clause. */
  function numberName(anchor) {
    const isOfPage = isFigure(anchor) && levelOf(anchor) !== undefined && currentLevel();
    const level = isOfPage ? words.levels[currentLevel()] : joined(clauseOf(anchor), levelOf(anchor));
    return joined(level, kindOf(anchor), anchor.textContent);
  }

  const isParted = document.querySelector("h2.part") !== null;

  /** The part of a print edition, or else the heading above. */
  function partOf(anchor) {
    const head = headAbove(anchor, isParted ? "h2.part" : "main :is(h2, h3, h4)");
    return head ? printed(head) : "";
  }

  /** Every link with the shortest name that no other has. */
  function namesOfAll(anchors) {
    let names = new Map();
    for (const nameOf of lengths) {
      const isShared = sharing(anchors.map((anchor) => names.get(anchor)));
      names = new Map(anchors.map((anchor) => {
        const name = names.get(anchor);
        return [anchor, isShared(name) ? nameOf(anchor) : name];
      }));
    }
    return names;
  }

  function sharing(names) {
    const count = new Map();
    for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
    return (name) => name === undefined || count.get(name) > 1;
  }

  const all = [...document.querySelectorAll(`${LINKS}, ${FINDINGS}`)];
  const names = namesOfAll(all);
  for (const [anchor, name] of names) {
    anchor.setAttribute("aria-label", anchor.matches(LINKS) ? words.menu.replace("{place}", name) : name);
  }

  // Stops

  function groupOf(anchor) {
    if (headingOf(anchor)) return document.body;
    if (anchor.matches(FINDINGS)) return document.getElementById("main");
    return anchor.closest("table, .lines, .path") ?? anchor;
  }

  function setStop(anchor, isStop) {
    anchor.tabIndex = isStop ? 0 : -1;
    if (!headingOf(anchor)) return;
    if (isStop) anchor.removeAttribute("aria-hidden");
    else anchor.setAttribute("aria-hidden", "true");
  }

  // The numbers of a table or of a list are one stop of the tab key, and so are all headings and all
  // findings; arrows move among them.
  const groups = new Map();
  for (const anchor of all) {
    const group = groupOf(anchor);
    groups.set(group, [...(groups.get(group) ?? []), anchor]);
  }
  for (const anchors of groups.values()) anchors.forEach((anchor, index) => setStop(anchor, index === 0));
  document.getElementById("main").addEventListener("keydown", (event) => {
    const anchor = event.target.closest(`${LINKS}, ${FINDINGS}`);
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

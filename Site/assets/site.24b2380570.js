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
// The table of contents shows which section is being read.
(() => {
  "use strict";

  const links = new Map();
  for (const link of document.querySelectorAll(".toc a")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }
  if (!links.size) return;
  let current;

  // On a narrow screen the closed contents stay in sight and tell where one is.
  const contents = document.querySelector(".toc details");
  const level = document.querySelector(".levels [aria-current]");
  const reading = document.createElement("span");
  reading.className = "reading";
  contents.querySelector("summary").append(reading);
  contents.addEventListener("click", ({ target }) => {
    if (target.closest("a")) contents.open = false;
  });

  function show(link) {
    if (link === current) return;
    if (current) current.removeAttribute("aria-current");
    current = link;
    const place = [level, link].filter(Boolean).map((part) => part.textContent);
    reading.textContent = place.join(" · ");
    if (!link) return;
    link.setAttribute("aria-current", "location");
    const list = link.closest("nav");
    const top = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (top < 0 || top > list.clientHeight - 40) list.scrollTop += top - list.clientHeight / 2;
  }

  // Open contents push the page down, but what one was reading is still that.
  function update() {
    if (contents.open) return;
    const read = [...links.keys()].filter((head) => head.getBoundingClientRect().top < 120);
    show(links.get(read.at(-1)));
  }
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; update(); });
  }, { passive: true });
  update();

  // A stop of the tab key where the keys have something to move.
  const bar = contents.closest("nav");
  const measure = () => {
    if (bar.scrollHeight > bar.clientHeight + 1) bar.tabIndex = 0;
    else bar.removeAttribute("tabindex");
  };
  addEventListener("resize", measure, { passive: true });
  measure();
})();
// Another level opens where one is: at the same function, or at the same section.
(() => {
  "use strict";

  const PLACES = "main :is(h2, h3)[id], main th[scope=rowgroup] .anchor, main th > a[href^='syllabus.html#']";
  const nameOf = (place) => place.id || decodeURIComponent(place.hash.slice(1));
  const named = asked();

  /** Id that the address asks for; none where it is no proper address. */
  function asked() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }

  /** Name of the last place that has been read past; at the top, of the one that was asked for. */
  function current() {
    const places = [...document.querySelectorAll(PLACES)].filter((place) => place.getClientRects().length);
    const passed = places.filter((place) => place.getBoundingClientRect().top < 120);
    if (passed.length) return nameOf(passed.at(-1));
    const target = document.getElementById(asked());
    const before = places.filter((place) => target && !(place.compareDocumentPosition(target)
      & Node.DOCUMENT_POSITION_PRECEDING));
    return before.length ? nameOf(before.at(-1)) : "";
  }

  function follow({ target }) {
    const link = target.closest?.(":is(.levels, .tracks, .other-levels) a:not([aria-current])");
    if (link) link.hash = current();
  }
  document.addEventListener("click", follow);
  document.addEventListener("auxclick", follow);

  // Rows of functions have no names of their own, but links with them.
  if (!named || document.getElementById(named)) return;
  const place = [...document.querySelectorAll(PLACES)].find((one) => nameOf(one) === named);
  if (place) place.scrollIntoView();
  // A level without that function: the address is not to name what is not there.
  else history.replaceState(null, "", location.pathname + location.search);
})();
(() => {
  "use strict";

  // Tables are a stop of the tab key where the keys have something to move.
  function stopWhereItScrolls(region) {
    if (region.scrollWidth > region.clientWidth + 1) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  }

  const widths = new ResizeObserver((changes) => {
    new Set(changes.map(({ target }) => target.closest(".table-scroll"))).forEach(stopWhereItScrolls);
  });
  for (const region of document.querySelectorAll(".table-scroll")) {
    stopWhereItScrolls(region);
    // What is folded away is looked at when it comes.
    for (const part of [region, ...region.children]) widths.observe(part);
  }
})();
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
(() => {
  "use strict";

  /** Bars leave the room that the words behind the longest need. */
  function fitChart(chart) {
    const shapes = [...chart.querySelectorAll(".bar, .value")];
    const gap = 6;
    const room = (text) => chart.viewBox.baseVal.width - gap - 1 - text.getComputedTextLength();
    const share = Math.min(1, ...shapes.filter((shape) => shape.matches(".value"))
      .map((text) => room(text) / Math.max(1, text.getAttribute("x") - gap)));
    for (const shape of share > 0 && share < 1 ? shapes : []) {
      const before = shape.matches(".value") ? gap : 0;
      shape.setAttribute("x", (shape.getAttribute("x") - before) * share + before);
      if (!before) shape.setAttribute("width", shape.getAttribute("width") * share);
    }
  }

  const charts = new ResizeObserver((seen) => seen.forEach(({ target, contentRect }) => {
    if (contentRect.width > 0) fitChart(target);
  }));
  document.querySelectorAll("svg.chart").forEach((chart) => charts.observe(chart));
})();
(() => {
  "use strict";

  /** Menus show the page that one is on, also where they do not fit the screen. */
  function showCurrent(entry) {
    const list = entry.closest("ul");
    const { left, right } = list.getBoundingClientRect();
    const own = entry.getBoundingClientRect();
    if (own.left < left || own.right > right) list.scrollLeft += own.left - left - (right - left - own.width) / 2;
  }

  document.querySelectorAll(":is(.levels, .tracks, .tabs) [aria-current]").forEach(showCurrent);
})();
(() => {
  "use strict";

  /** Whether a key that was pressed is meant for what is being typed into. */
  function isTyping(event) {
    return event.target.closest("input, textarea, select, [contenteditable]") !== null;
  }

  /** The key / leads to the search, within the standard of the page. */
  function searchOnSlash(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const field = document.getElementById("search-field");
    const link = document.querySelector(".search-link");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else window.location.assign(link.href);
  }

  document.addEventListener("keydown", searchOnSlash);
})();
(() => {
  "use strict";

  /** Has the page's standard kept for reading offline, and says when that is done. */
  function keepOffline() {
    const status = document.querySelector(".offline");
    const onServer = location.protocol === "https:" || location.protocol === "http:";
    if (!status || !onServer || !("serviceWorker" in navigator)) return;
    const workers = navigator.serviceWorker;
    workers.addEventListener("message", (event) => {
      status.textContent = status.dataset[event.data.state] ?? "";
    });
    const lists = status.dataset.lists.split(" ").map((list) => new URL(list, location.href).href);
    workers.register(status.dataset.worker)
      .then(() => workers.ready)
      .then((registration) => registration.active.postMessage({ lists }))
      .catch(() => {}); // Some browsers refuse in private windows; the page needs no worker.
  }

  // Not before the page itself is complete: it comes first on a slow network.
  window.addEventListener("load", keepOffline);
})();
(() => {
  "use strict";

  // What people hand in is printed where they see it.
  document.querySelector(".actions.scripted [data-action=print]")
    ?.addEventListener("click", () => window.print());
})();

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
  const named = decodeURIComponent(location.hash.slice(1));

  /** Name of the last place that has been read past; at the top, of the one that was asked for. */
  function current() {
    const places = [...document.querySelectorAll(PLACES)].filter((place) => place.getClientRects().length);
    const passed = places.filter((place) => place.getBoundingClientRect().top < 120);
    if (passed.length) return nameOf(passed.at(-1));
    const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const before = places.filter((place) => asked && !(place.compareDocumentPosition(asked)
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
  [...document.querySelectorAll(PLACES)].find((place) => nameOf(place) === named)?.scrollIntoView();
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

// What every page does with JavaScript. Everything works without it.
"use strict";

// The numbers of statements are links to themselves; pressed, they offer to copy link or citation.
// So do headings.
(() => {
  const block = document.getElementById("copy-words");
  if (!block) return;
  const words = JSON.parse(block.textContent);
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

  /** A skill and a knowledge item may have the same number; the head of the column tells. */
  function kindOf(anchor) {
    const cell = anchor.closest("td");
    return (cell && cell.dataset.label) || "";
  }

  /** An item's letter says little without the number of its clause, which stands above it. */
  function clauseOf(anchor) {
    const parts = anchor.id.split(".");
    const known = parts.length === 2 ? words.clauses[`${parts[0]}.`] : words.clauses[parts[0]];
    if (known) return known;
    if (/^\d/.test(anchor.textContent)) return currentLevel() ? words.clauses[currentLevel()] : "";
    const clauses = [...document.querySelectorAll("main [id^=c]")].filter(
      (place) => /^c\d+(\.\d+)*$/.test(place.id)
        && place.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING);
    return clauses.length ? clauses.at(-1).id.slice(1) : "";
  }

  /** Id of the level whose page this is, if it is one's. */
  function currentLevel() {
    const current = document.querySelector(".levels [aria-current]");
    return Object.keys(words.levels).find((id) => current && words.levels[id] === current.textContent);
  }

  /** Of a heading its number and its words, with the paragraphs right below it. */
  function partsOf(heading) {
    const words = heading.textContent.replace(/\s*#$/, "").trim();
    const [, number, title] = /^((?:\d+(?:\.\d+)*|[a-z]\))\.?)?\s*(.*)$/su.exec(words);
    const texts = [title];
    for (let next = heading.nextElementSibling; next?.matches("p"); next = next.nextElementSibling) {
      texts.push(next.textContent.trim());
    }
    return { number: number ?? "", text: texts.join(" ") };
  }

  function citationOf(anchor) {
    const heading = headingOf(anchor);
    if (heading) {
      const { number, text } = partsOf(heading);
      const isClause = /^c\d/.test(heading.id);
      const level = isClause ? undefined : words.levels[currentLevel()];
      const clause = isClause ? "" : words.clauses[currentLevel()];
      return written([clause, level, number], text);
    }
    const holder = (anchor.closest("li, .line, p") || anchor.parentElement).cloneNode(true);
    for (const other of holder.querySelectorAll(".anchor, .tag, .key, .translation, .copy, .muted")) {
      other.remove();
    }
    const prefix = anchor.id.split(".").find((part) => part in words.levels) ?? currentLevel();
    const place = [clauseOf(anchor), words.levels[prefix], kindOf(anchor), anchor.textContent].filter(Boolean).join(" ");
    const text = holder.textContent.trim().replace(/\s+/g, " ");
    return written([place], text);
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
    menu.setAttribute("aria-label", (headingOf(anchor) ?? anchor).textContent);
    menu.append(
      button(words.link, () => copy(linkOf(anchor))),
      button(words.citation, () => copy(citationOf(anchor))),
    );
    anchor.after(menu);
    anchor.setAttribute("aria-expanded", "true");
    opened = { anchor, menu };
    menu.firstChild.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    if (opened && opened.menu.contains(event.target)) return;
    const heading = event.target.closest("a") ? null : event.target.closest("main :is(h2, h3, h4)[id]");
    const anchor = event.target.closest("main a.anchor:not(.findings a), main a.permalink")
      ?? heading?.querySelector(".permalink");
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

  // The numbers of a table or of a list are one stop of the tab key; arrows move among them.
  const groups = new Map();
  for (const anchor of document.querySelectorAll("main a.anchor:not(.findings a)")) {
    const group = anchor.closest("table, .lines, .path") ?? anchor;
    groups.set(group, [...(groups.get(group) ?? []), anchor]);
    const place = [words.levels[currentLevel()], kindOf(anchor), anchor.textContent].filter(Boolean).join(" ");
    anchor.setAttribute("aria-label", words.menu.replace("{place}", place));
  }
  for (const anchors of groups.values()) anchors.slice(1).forEach((anchor) => { anchor.tabIndex = -1; });
  document.getElementById("main").addEventListener("keydown", (event) => {
    const anchor = event.target.closest("main a.anchor:not(.findings a)");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!anchor || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    const anchors = groups.get(anchor.closest("table, .lines, .path") ?? anchor) ?? [];
    const next = anchors[anchors.indexOf(anchor) + step];
    if (!next) return;
    event.preventDefault();
    anchors.forEach((other) => { other.tabIndex = other === next ? 0 : -1; });
    next.focus();
  });
})();

// The table of contents shows which section is being read.
(() => {
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

  // They lead to the same place at another level: the switch itself is far above.
  const others = [...document.querySelectorAll(".toc .other-levels a")];

  function show(link) {
    for (const other of others) other.hash = link?.hash ?? "";
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

/** Menus show the page that one is on, also where they do not fit the screen. */
function showCurrent(entry) {
  const list = entry.closest("ul");
  const { left, right } = list.getBoundingClientRect();
  const own = entry.getBoundingClientRect();
  if (own.left < left || own.right > right) list.scrollLeft += own.left - left - (right - left - own.width) / 2;
}

document.querySelectorAll(":is(.levels, .tracks, .tabs) [aria-current]").forEach(showCurrent);

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

// What people hand in is printed where they see it.
document.querySelector(".actions.scripted [data-action=print]")
  ?.addEventListener("click", () => window.print());

// The self-check: boxes to tick, kept in this browser only, and what follows from them.
"use strict";
{
  const data = JSON.parse(document.getElementById("self-check-data").textContent);
  const words = data.words;
  const FORMAT = "gangmu-self-check";
  const VERSION = 1;
  const VALUES = Object.keys(data.values);
  const CREDIT = { notYet: 0, withHelp: 0.5, alone: 1 };
  const NEXT = 10;

  const panel = document.querySelector(".progress-panel");
  const status = document.getElementById("self-check-status");
  const file = document.getElementById("self-check-file");
  const rows = new Map(Array.from(document.querySelectorAll(".check tbody .anchor"), (anchor) => [anchor.id, anchor.closest("tr")]));
  // A corrected encoding is no new edition; items keep their ids.
  const place = placeOf(data.track);
  // Where ticks were kept while all tracks of a level shared one page.
  const former = placeOf();

  /** What is ticked: a value by the id of the item. */
  let marks = {};

  function placeOf(track) {
    return ["gangmu/self-check", data.standard, data.level, track, data.number].filter(Boolean).join("/");
  }

  /** Names of the tracks of this level by their ids, which are folders of their pages. */
  function tracks() {
    const links = [...document.querySelectorAll(".tracks a")];
    return Object.fromEntries(links.map((link) => [decodeURIComponent(link.href).split("/").at(-2), link.textContent]));
  }

  /** Above the level stands the standard. */
  const title = () => [...document.querySelectorAll(".breadcrumbs a")].at(-2)?.textContent;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function known(marks) {
    const isKnown = ([item, value]) => rows.has(item) && VALUES.includes(value);
    return Object.fromEntries(Object.entries(marks ?? {}).filter(isKnown));
  }

  // Keeping

  function restore() {
    try {
      marks = known(parsed(localStorage.getItem(place) ?? localStorage.getItem(former)));
    } catch {
      forgo();
    }
  }

  /** Nothing if what was kept is damaged. */
  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  function keep() {
    try {
      localStorage.setItem(place, JSON.stringify(marks));
    } catch {
      forgo();
    }
  }

  function forgo() {
    document.getElementById("self-check-kept").textContent = words.notKept;
  }

  // Boxes

  /** A box says its column and its row, since forms are read without the table around them. */
  function box(item, value, row, column) {
    const input = element("input", { type: "radio", name: item, value });
    // The number is a link that is called otherwise; here it is the number alone.
    const words = `${column.textContent} ${row.querySelector("th").textContent}`;
    input.setAttribute("aria-label", words.replace(/\s+/g, " ").trim());
    return element("label", {}, input, element("span", {}, data.values[value]));
  }

  function makeBoxes() {
    for (const [item, row] of rows) {
      const columns = row.closest("table").querySelectorAll("thead th");
      row.querySelectorAll("td").forEach((cell, index) => {
        cell.replaceChildren(box(item, VALUES[index], row, columns[index + 1]));
      });
    }
  }

  function tick() {
    for (const [item, row] of rows) {
      for (const input of row.querySelectorAll("input")) input.checked = marks[item] === input.value;
    }
  }

  // Progress

  const credit = (item) => CREDIT[marks[item]] ?? 0;
  const mean = (part) => part.items.reduce((sum, item) => sum + credit(item), 0) / part.items.length;

  /** Percent, weighted; by the number of items where nothing has a weight. */
  function percent(parts) {
    const total = parts.reduce((sum, part) => sum + part.weight, 0);
    const weight = (part) => (total > 0 ? part.weight : part.items.length);
    const all = parts.reduce((sum, part) => sum + weight(part), 0);
    if (all === 0) return 0;
    const share = parts.reduce((sum, part) => sum + weight(part) * mean(part), 0) / all;
    // Only what is complete is a hundred.
    return parts.every((part) => mean(part) === 1) ? 100 : Math.min(99, Math.round(share * 100));
  }

  function showProgress() {
    const { parts } = data;
    for (const row of document.querySelectorAll("[data-progress]")) {
      const name = row.dataset.progress;
      const own = name === "overall" ? parts : parts.filter((part) => part.function === name);
      row.hidden = own.length === 0;
      row.querySelector("progress").value = percent(own);
      row.querySelector(".value").textContent = `${percent(own)}%`;
    }
    const values = { n: Object.keys(marks).length, total: rows.size };
    document.getElementById("self-check-answered").textContent = fill(words.answered, values);
    document.body.classList.toggle("nothing-ticked", values.n === 0);
  }

  // What to learn next

  function gaps() {
    const items = data.parts.flatMap((part) =>
      part.items.map((item) => ({ item, paper: part.paper, gap: (part.weight / part.items.length) * (1 - credit(item)) })),
    );
    return items.filter(({ item, gap }) => marks[item] && gap > 0).sort((left, right) => right.gap - left.gap);
  }

  function gap({ item, paper }) {
    const text = rows.get(item).querySelector("th").cloneNode(true);
    for (const other of text.querySelectorAll(".tag, .copy")) other.remove();
    const link = element("a", { href: `syllabus.html#${item}` }, text.textContent.replace(/\s+/g, " ").trim());
    const note = element("span", { className: "muted" }, `${data[paper]} · ${data.values[marks[item]]}`);
    return element("li", {}, link, " ", note);
  }

  function showNext() {
    const found = gaps().slice(0, NEXT);
    document.getElementById("self-check-next").replaceChildren(...found.map(gap));
    document.getElementById("self-check-none").hidden = found.length > 0;
  }

  function show() {
    showProgress();
    showNext();
  }

  // Tools

  function say(text, ...more) {
    status.replaceChildren(text, ...more);
  }

  function replace(next, message) {
    const before = marks;
    const undo = element("button", { type: "button" }, words.undo);
    undo.addEventListener("click", () => {
      set(before);
      say(words.undone);
    });
    set(next);
    say(message, " ", undo);
  }

  function set(next) {
    marks = next;
    keep();
    tick();
    show();
  }

  function save() {
    const { standard, level, track, number } = data;
    // Names are for people: where such a file does not fit, the page says what it is of.
    const names = { title: title(), levelName: data.levels[level], trackName: track && tracks()[track] };
    const content = { format: FORMAT, version: VERSION, standard, number, level, track, ...names, marks };
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: "application/json" }));
    element("a", { href: url, download: `${["self-check", standard, level, track].filter(Boolean).join("-")}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    say(words.exported);
  }

  /** Older files have ids alone. */
  const named = (name, id) => (typeof name === "string" && name !== "" ? name : id);

  /** Two standards of one title are told apart by their ids. */
  function standardOf({ title: told, standard, number }) {
    return named(told) && told !== title() ? `${told} ${number}` : standard;
  }

  /** Why a file cannot be used, or `null`. */
  function refusal(content) {
    const isOurs = content?.format === FORMAT && content.marks instanceof Object
      && ["standard", "level", "number"].every((name) => typeof content[name] === "string");
    if (!isOurs) return words.notOurs;
    if (content.version !== VERSION) return fill(words.otherVersion, content);
    if (content.standard !== data.standard) return fill(words.otherStandard, { standard: standardOf(content) });
    if (content.level !== data.level) {
      return fill(words.otherLevel, { level: data.levels[content.level] ?? named(content.levelName, content.level) });
    }
    // Files from before tracks had pages of their own name none.
    if ((content.track ?? data.track) !== data.track) {
      return fill(words.otherTrack, { track: tracks()[content.track] ?? named(content.trackName, content.track) });
    }
    if (content.number !== data.number) {
      return fill(words.otherEdition, { edition: content.number, current: data.number });
    }
    return Object.keys(known(content.marks)).length > 0 ? null : words.nothingIn;
  }

  async function open() {
    const chosen = file.files[0];
    if (!chosen) return;
    try {
      const content = JSON.parse(await chosen.text());
      const reason = refusal(content);
      if (reason) return say(reason);
      const next = known(content.marks);
      replace(next, fill(words.imported, { n: Object.keys(next).length }));
    } catch {
      say(words.notReadable);
    } finally {
      file.value = "";
    }
  }

  const actions = {
    export: save,
    import: () => file.click(),
    print: () => window.print(),
    reset: () => replace({}, words.cleared),
  };

  panel.addEventListener("click", (event) => actions[event.target.dataset.action]?.());
  file.addEventListener("change", open);
  // A box that is ticked again is empty again. The press comes before the change.
  document.addEventListener("click", ({ target }) => {
    if (!rows.has(target.name) || marks[target.name] !== target.value) return;
    target.checked = false;
    delete marks[target.name];
    keep();
    show();
  });
  document.addEventListener("change", ({ target }) => {
    if (!rows.has(target.name)) return;
    marks[target.name] = target.value;
    keep();
    show();
  });

  // Ticks of another window are not to be lost.
  window.addEventListener("storage", ({ key }) => {
    if (key === null || key === place) begin();
  });

  function begin() {
    restore();
    tick();
    show();
  }

  makeBoxes();
  begin();
  for (const part of document.querySelectorAll(".scripted")) part.classList.add("ready");
}

// The search page: its form, its address, its keys.
"use strict";

const STANDARDS_AT_ONCE = 10;
const STANDARDS_READ = 3;
const NAMES_SHOWN = 5;
const QUERY_SHOWN = 40;

const settings = readSettings();
const byId = (id) => document.getElementById(id);
const page = {
  form: byId("search-form"), field: byId("search-field"), level: byId("search-level"),
  kind: byId("search-kind"), status: byId("search-status"), results: byId("search-results"),
  help: document.querySelector(".search-help"),
  fallback: document.querySelector(".search-without-script"),
};
const state = { scope: null, level: "", kind: "", turn: 0, isNothing: false, standards: new Map() };

function readSettings() {
  const read = JSON.parse(document.getElementById("search-settings").textContent);
  const kinds = read.kinds.map(([id, name, grade, sharesCell]) =>
    Object.assign([id, name], { grade, sharesCell }));
  return { ...read, kinds };
}

// Address

/** `search.html?q=…&in=…&level=…&kind=…` */
function addressOf(query, scope, level = "", kind = "") {
  const values = { q: query, in: scope ?? "", level, kind };
  const parameters = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
  return parameters.size > 0 ? `search.html?${parameters}` : "search.html";
}

function keepAddress() {
  const address = addressOf(page.field.value.trim(), state.scope, state.level, state.kind);
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // Some browsers keep the address of pages from disk as it is.
  }
}

function readAddress() {
  const parameters = new URLSearchParams(window.location.search);
  page.field.value = parameters.get("q") ?? "";
  state.scope = parameters.get("in");
  state.level = parameters.get("level") ?? "";
  state.kind = parameters.get("kind") ?? "";
}

// Standards

/** The standard to search in; nothing for a search across the catalogue. */
async function standardInScope() {
  const { files } = settings;
  if (files.count === 1) return openStandard(await standardByNumber(files, 0));
  const found = state.scope ? await standardById(files, state.scope) : undefined;
  if (!found) state.scope = null;
  return found ? openStandard(found) : undefined;
}

async function openStandard([id, , path]) {
  if (!state.standards.has(id)) {
    state.standards.set(id, prepareStandard(await loadData(path), settings.kinds));
  }
  return state.standards.get(id);
}

// Filters

function fillSelect(select, everything, options, chosen) {
  const all = [["", everything], ...options];
  const known = all.some(([value]) => value === chosen) ? chosen : "";
  select.replaceChildren(...all.map(([value, name]) => makeElement("option", { value }, name)));
  select.value = known;
  return known;
}

function showFilters(standard) {
  page.level.parentElement.hidden = page.kind.parentElement.hidden = !standard;
  if (!standard) return;
  const used = new Set(standard.entries.map((entry) => entry.kind));
  const kinds = settings.kinds.filter((_, index) => used.has(index));
  state.level = fillSelect(page.level, settings.words.allLevels, standard.data.levels, state.level);
  state.kind = fillSelect(page.kind, settings.words.allKinds, kinds, state.kind);
}

function passesFilters(hit, standard) {
  const level = standard.data.levels[hit.level]?.[0];
  return (!state.level || level === state.level)
    && (!state.kind || settings.kinds[hit.kind][0] === state.kind);
}

// Results

function say(sentence, values = {}) {
  const query = [...values.query ?? ""];
  const short = query.length > QUERY_SHOWN ? `${query.slice(0, QUERY_SHOWN).join("")}…` : query.join("");
  page.status.textContent = fillWords(sentence, { ...values, query: short });
}

function sayNone(query) {
  state.isNothing = true;
  say(settings.words.none, { query });
}

function linkTo(address, text) {
  return makeElement("a", { href: address }, text);
}

function paragraph(className, ...children) {
  return makeElement("p", { class: className }, ...children);
}

function scopeNote(standard) {
  const { words, files } = settings;
  if (files.count === 1) return [];
  if (!standard) return [paragraph("search-scope", fillWords(words.across, { count: files.count }))];
  const everywhere = linkTo(addressOf(page.field.value.trim(), null), words.everywhere);
  return [paragraph("search-scope", fillWords(words.within, { title: standard.data.title.replaceAll("\u200b", "") }), " ", everywhere)];
}

function showStandard(standard, typed) {
  const query = simplified(standard.traditional, typed);
  const all = findInStandard(standard, query, settings.kinds);
  const hits = all.filter((hit) => passesFilters(hit, standard));
  if (hits.length > 0) return showFound(standard, hits, query, settings.words.count, { query });
  const parts = all.length > 0 ? [] : partsOf(standard, query);
  const partial = findParts(standard, parts).filter((hit) => passesFilters(hit, standard));
  if (partial.length === 0) return showNothing(standard, query, all.length);
  showFound(standard, partial, parts.join(" "), settings.words.countParts, { query, parts: parts.join(" ") });
}

function showFound(standard, hits, query, sentence, values) {
  say(sentence, { ...values, count: hits.length });
  const link = makeElement("a", { href: `${standard.data.id}/index.html` }, ...titleWords(standard.data.title));
  page.results.replaceChildren(...scopeNote(standard), makeElement("h2", {}, link));
  showHits(page.results, standard, hits, query, settings);
}

/** Nothing was found: what may help. */
function showNothing(standard, query, elsewhere) {
  const { words } = settings;
  const link = (part, sentence, count) => makeElement("li", {}, linkTo(
    addressOf(part, state.scope), fillWords(sentence, { query: part, count })));
  const items = elsewhere > 0
    ? [link(query, `${words.occurs} · ${words.wide}`, elsewhere)]
    : partsThatOccur(standard, query, 6).map(({ part, count }) => link(part, words.occurs, count));
  sayNone(query);
  page.results.replaceChildren(...scopeNote(standard), paragraph("search-notes", words.noneHelp));
  if (items.length === 0) return;
  if (elsewhere === 0) page.results.append(paragraph("search-notes", words.noneParts));
  page.results.append(makeElement("ol", { class: "search-parts" }, ...items));
}

async function showCatalogue(typed, turn) {
  const query = simplified(traditionalPairs(settings.files.traditional), typed);
  const { standards, isCut } = await findStandards(settings.files, query);
  if (turn !== state.turn) return;
  if (standards.length === 0) return showTexts(typed, turn);
  say(settings.words.countStandards, { count: standards.length, query });
  const cut = isCut ? [paragraph("search-notes", settings.words.cut)] : [];
  page.results.replaceChildren(...scopeNote(undefined), ...cut);
  await showStandards(standards, query, turn);
}

/** No name holds the query; the texts may. Few standards are read, of some more each is a link away. */
async function showTexts(query, turn) {
  const { words, files } = settings;
  const numbers = files.count <= STANDARDS_AT_ONCE ? [...Array(files.count).keys()] : [];
  const facts = await Promise.all(numbers.map((number) => standardByNumber(files, number)));
  const read = await Promise.all(files.count <= STANDARDS_READ ? facts.map(openStandard) : []);
  if (turn !== state.turn) return;
  const found = read.map((standard) => {
    const own = simplified(standard.traditional, query);
    return { standard, own, hits: findInStandard(standard, own, settings.kinds) };
  }).filter(({ hits }) => hits.length > 0);
  if (found.length > 0) return showInTexts(found, query);
  sayNone(query);
  const items = facts.map(([id, title]) => makeElement("li", {},
    linkTo(addressOf(query, id), fillWords(words.searchIn, { title }))));
  page.results.replaceChildren(...scopeNote(undefined), paragraph("search-notes", words.noneAcross));
  if (items.length > 0) page.results.append(makeElement("ol", { class: "search-parts" }, ...items));
}

/** The best hits in each of a few standards. */
function showInTexts(found, query) {
  const { words } = settings;
  say(words.countTexts, { count: found.length, query });
  page.results.replaceChildren(...scopeNote(undefined));
  for (const { standard, own, hits } of found) {
    const { id, title } = standard.data;
    page.results.append(makeElement("h2", {}, makeElement("a", { href: `${id}/index.html` }, ...titleWords(title))));
    showHits(page.results, standard, hits.slice(0, NAMES_SHOWN), own, settings);
    const all = fillWords(words.searchIn, { title: title.replaceAll("\u200b", "") });
    page.results.append(paragraph("search-scope", linkTo(addressOf(query, id), all)));
  }
}

async function showStandards(standards, query, turn) {
  const next = standards.slice(0, STANDARDS_AT_ONCE);
  const rest = standards.slice(STANDARDS_AT_ONCE);
  const facts = await Promise.all(next.map(({ number }) => standardByNumber(settings.files, number)));
  if (turn !== state.turn) return;
  next.forEach(({ names }, index) => page.results.append(...namesFound(facts[index], names, query)));
  if (rest.length === 0) return;
  const button = makeElement("button", { type: "button", class: "search-more" },
    fillWords(settings.words.more, { count: rest.length }));
  button.addEventListener("click", () => {
    button.remove();
    guarded(() => showStandards(rest, query, turn));
  });
  page.results.append(button);
}

function namesFound([id, title], names, query) {
  const items = names.slice(0, NAMES_SHOWN).map(({ kind, name }) => {
    const label = makeElement("span", { class: "found-kind" }, settings.kinds[kind][1]);
    const words = hitWords({ code: "", text: name }, query);
    return makeElement("li", {}, makeElement("a", { href: addressOf(name, id) }, label, ...words));
  });
  const within = linkTo(addressOf(query, id), fillWords(settings.words.searchWithin, { query }));
  return [
    makeElement("h2", {}, linkTo(`${id}/index.html`, title)),
    makeElement("ol", {}, ...items, makeElement("li", {}, within)),
  ];
}

/** Pages about the site whose title, or what else they are called, holds the query. */
function showManuals(query) {
  const phrase = foldedWords(query).join("");
  const found = settings.manuals.filter(([, title, synonyms]) =>
    [title, ...synonyms.split(" ")].some((name) => foldText(name).includes(phrase)));
  if ([...phrase].length < 2 || found.length === 0) return;
  if (state.isNothing) {
    say(settings.words.count, { query, count: found.length });
    page.results.replaceChildren();
  }
  const items = found.map(([address, title]) => makeElement("li", {}, makeElement(
    "a", { href: address }, ...hitWords({ code: "", text: title }, query))));
  page.results.append(makeElement("h2", {}, settings.words.manuals), makeElement("ol", {}, ...items));
}

// What happens

async function search() {
  const turn = state.turn += 1;
  const query = page.field.value.trim();
  keepAddress();
  page.help.hidden = query !== "";
  state.isNothing = false;
  const standard = await standardInScope();
  if (turn !== state.turn) return;
  showFilters(standard);
  if (foldText(query) === "") {
    say("");
    page.results.replaceChildren(...scopeNote(standard));
    return;
  }
  if (standard) showStandard(standard, query);
  else await showCatalogue(query, turn);
  if (turn === state.turn) showManuals(query);
}

/** Runs what loads data; a failure is told. */
async function guarded(work) {
  try {
    await work();
  } catch {
    say(settings.words.failed);
  }
}

function clearSearch() {
  page.field.value = "";
  state.level = state.kind = "";
  page.field.focus();
  guarded(search);
}

/** Arrows move over the results, Enter opens them as any link, Esc begins anew. */
function moveByKey(event) {
  if (event.isComposing || event.target instanceof HTMLSelectElement) return;
  const links = [...page.results.querySelectorAll("li > a, .search-more:not([hidden])")];
  const at = links.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1 };
  if (event.target === page.field) moves.Enter = 0;
  if (event.key === "Escape") {
    event.preventDefault();
    clearSearch();
  } else if (event.key in moves && (at >= 0 || event.target === page.field)) {
    event.preventDefault();
    (moves[event.key] < 0 ? page.field : links[moves[event.key]])?.focus();
  }
}

function listen() {
  page.form.addEventListener("submit", (event) => event.preventDefault());
  page.field.addEventListener("input", (event) => {
    if (!event.isComposing) guarded(search);
  });
  page.field.addEventListener("compositionend", () => guarded(search));
  for (const [select, name] of [[page.level, "level"], [page.kind, "kind"]]) {
    select.addEventListener("change", () => {
      state[name] = select.value;
      guarded(search);
    });
  }
  document.addEventListener("keydown", moveByKey);
}

function begin() {
  page.fallback.hidden = true;
  readAddress();
  listen();
  if (!page.field.value) page.field.focus();
  say(settings.words.wait);
  guarded(search);
}

if (settings.files) begin();

// The form “which level can I apply for?”. Knows the kinds of conditions; every rule is data of the
// page, made from the standard.
"use strict";
{
  const form = document.getElementById("eligibility-form");
  const status = document.getElementById("eligibility-status");
  const outcomes = document.getElementById("eligibility-result");
  const data = JSON.parse(document.getElementById("eligibility-data").textContent);
  const words = data.words;
  const MOST_MISSING = 2;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // Answers

  const field = (name) => form.elements.namedItem(name);
  const number = (name) => {
    const { value, max } = field(name) ?? {};
    return Math.min(Math.max(0, Number(value) || 0), Number(max) || Infinity);
  };
  const isTicked = (name) => field(name)?.checked === true;
  const choice = (name) => field(name)?.value ?? "";
  const isAnswered = (name) => isTicked(name) || (field(name)?.type !== "checkbox" && choice(name) !== "");
  const names = () => Array.from(form.elements, (control) => control.name).filter(Boolean);

  /** A related occupation counts beside the own one, never alone. */
  function years(prefix, relation) {
    const related = relation === "related" ? number(`${prefix}.related`) : 0;
    return number(`${prefix}.own`) + related;
  }

  const yearsSince = (level, relation) =>
    isTicked(`certificate.${level}`) ? years(`since.${level}`, relation) : 0;

  /** In the order of the form, lowest first. */
  const levels = () => names().filter((name) => name.startsWith("certificate.")).map((name) => name.slice(12));

  /** Years since a certificate are years of work as well. */
  function yearsInAll(relation) {
    return Math.max(years("work", relation), ...levels().map((level) => yearsSince(level, relation)));
  }

  /** Whether somebody has worked longer since a certificate than since a lower one, or in all. */
  function isContradictory() {
    const since = levels().filter((level) => isTicked(`certificate.${level}`)).map((level) => yearsSince(level, "related"));
    const all = isAnswered("work.own") || isAnswered("work.related") ? [years("work", "related"), ...since] : since;
    return all.some((value, at) => all.slice(at + 1).some((later) => later > value));
  }

  function holdsDiploma(kind, condition) {
    const state = choice(`diploma.${kind}`);
    return state === "graduated" || (state === "student" && condition.students);
  }

  function hasDiploma(kind, condition) {
    const major = choice(`major.${kind}`);
    return holdsDiploma(kind, condition) && (major === "own" || (major === "related" && condition.relation === "related"));
  }

  /** A wider scope counts for a narrower one, a better place for a lower one. */
  function hasAward(award) {
    return data.scopes.slice(data.scopes.indexOf(award.scope)).some((scope) => {
      const place = number(`award.${scope}`);
      return place > 0 && place <= award.place;
    });
  }

  // Conditions: each kind gives `null` when met, or else a hint at what is missing, maybe empty.

  function shortfall(required, given, hint) {
    const rest = Math.round((required - given) * 100) / 100;
    if (rest <= 0) return null;
    return given > 0 ? fill(hint, { n: rest }) : "";
  }

  const kinds = {
    certificate: (condition) => (isTicked(`certificate.${condition.level}`) ? null : ""),
    experience: ({ years, relation, since }) =>
      shortfall(years, since ? yearsSince(since, relation) : yearsInAll(relation), words.yearsMissing),
    training: ({ hours, place }) => {
      const hint = shortfall(hours, number(`training.${place}`), words.hoursMissing);
      return hint ?? (isTicked(`passed.${place}`) ? null : words.passMissing);
    },
    diploma: (condition) => {
      if (condition.kinds.some((kind) => hasDiploma(kind, condition))) return null;
      const isOpen = (kind) => holdsDiploma(kind, condition) && choice(`major.${kind}`) === "";
      return condition.kinds.some(isOpen) ? words.majorMissing : "";
    },
    award: (condition) => (condition.any.some(hasAward) ? null : ""),
    age: ({ years }) => shortfall(years, number("age"), words.ageMissing),
    professionalTitle: ({ title }) => (isTicked(`title.${title}`) ? null : ""),
  };

  /** Whether an answer has to do with a condition. Everybody has an age. */
  const begun = {
    certificate: ({ level }) => isTicked(`certificate.${level}`),
    experience: ({ relation, since }) => (since ? yearsSince(since, relation) : yearsInAll(relation)) > 0,
    training: ({ place }) => number(`training.${place}`) > 0 || isTicked(`passed.${place}`),
    diploma: (condition) => condition.kinds.some((kind) => holdsDiploma(kind, condition)),
    award: () => data.scopes.some((scope) => isAnswered(`award.${scope}`)),
    age: () => false,
    professionalTitle: ({ title }) => isTicked(`title.${title}`),
  };

  function judge(path) {
    const missing = path.conditions
      .map((condition) => ({ condition, hint: kinds[condition.kind](condition) }))
      .filter(({ hint }) => hint !== null);
    const isBegun = path.conditions.some((condition) => begun[condition.kind](condition));
    return { path, missing, isNear: isBegun && missing.length > 0 && missing.length <= MOST_MISSING };
  }

  // What the reader sees

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function sentence(path) {
    const link = element("a", { className: "anchor", href: `#${path.id}` }, path.number);
    return element("p", {}, link, ` ${path.text}`);
  }

  function metPath({ path }) {
    const evidence = [...new Set(path.conditions.map(({ kind }) => data.evidence[kind]))];
    const bring = element("strong", {}, words.bring);
    const made = element("div", { className: "outcome met" }, sentence(path));
    made.dataset.path = path.id;
    made.append(element("p", {}, bring, evidence.join(data.separator)));
    return made;
  }

  function nearPath({ path, missing }) {
    const what = missing.map(({ condition, hint }) => condition.words + hint).join(data.separator);
    const made = element("div", { className: "outcome near" }, sentence(path));
    made.dataset.path = path.id;
    made.append(element("p", {}, element("strong", {}, words.missing), what));
    return made;
  }

  function disclosure(near, open) {
    const summary = element("summary", {}, fill(words.near, { n: near.length }));
    return element("details", { open }, summary, ...near.map(nearPath));
  }

  function outcome(group) {
    const { met, near } = group;
    const badge = element("span", { className: "badge" }, met.length ? words.can : words.cannot);
    const made = element("section", { className: met.length ? "can" : "cannot" });
    made.append(element("h3", {}, `${group.label} `, badge), ...met.map(metPath));
    if (near.length) made.append(disclosure(near, met.length === 0));
    if (!met.length && !near.length) made.append(element("p", {}, words.nothing));
    made.append(element("p", {}, element("a", { href: `#${group.anchor}` }, words.all)));
    return made;
  }

  function summary(groups) {
    const levels = groups.filter(({ met }) => met.length).map(({ label }) => label);
    return levels.length ? fill(words.levels, { levels: levels.join(data.separator) }) : words.noLevels;
  }

  function show() {
    if (!names().some(isAnswered)) {
      outcomes.replaceChildren();
      status.textContent = words.empty;
      return;
    }
    const groups = data.groups.map((group) => {
      const judged = group.paths.map(judge);
      const near = judged.filter(({ isNear }) => isNear).sort((one, other) => one.missing.length - other.missing.length);
      return { ...group, met: judged.filter(({ missing }) => missing.length === 0), near };
    });
    const notes = isContradictory() ? [words.contradiction, words.authority] : [words.authority];
    outcomes.replaceChildren(...notes.map((note) => element("p", {}, note)), ...groups.map(outcome));
    status.textContent = summary(groups);
  }

  /** Questions that only arise from an answer. */
  function unfold() {
    for (const label of form.querySelectorAll("[data-needs]")) {
      label.hidden = !isAnswered(label.dataset.needs);
    }
  }

  form.addEventListener("input", unfold);
  form.addEventListener("change", () => {
    if (outcomes.hasChildNodes()) show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    status.scrollIntoView({ block: "start" });
  });
  form.addEventListener("reset", () => {
    outcomes.replaceChildren();
    status.textContent = "";
    setTimeout(unfold);
  });
  form.closest(".scripted").classList.add("ready");
  unfold();
}

// The form “which level can I apply for?”. Knows the kinds of conditions; every rule is data of the
// page, made from the standard.
"use strict";
{
  const form = document.getElementById("eligibility-form");
  const status = document.getElementById("eligibility-status");
  const answers = document.getElementById("eligibility-answers");
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

  /** Whether somebody has what a control asks for: a box ticked, a school left with its diploma. */
  const holds = (control) => isTicked(control) || choice(control) === "graduated";
  const place = (control) => control.replace(/^certificate\./, "");
  const yearsAfter = (control, relation) => (holds(control) ? years(`since.${place(control)}`, relation) : 0);

  /** From the latest of several starts; each is a list of controls of which one is enough. */
  const yearsSince = (starts, relation) =>
    Math.min(...starts.map((controls) => Math.max(0, ...controls.map((control) => yearsAfter(control, relation)))));

  /** All that years can count from, in the order of the form. */
  const starts = () => names().filter((name) => /^(certificate|title|rank|diploma)\./.test(name));

  /** Years since a certificate are years of work as well. */
  function yearsInAll(relation) {
    return Math.max(years("work", relation), ...starts().map((control) => yearsAfter(control, relation)));
  }

  /** Whether somebody has worked longer since a certificate than since a lower one, or in all. */
  function isContradictory() {
    const held = starts().filter(holds);
    const after = (control) => yearsAfter(control, "related");
    const isOfLevel = (control) => /^certificate\.[^.]+$/.test(control);
    const rising = held.filter(isOfLevel).map(after);
    const hasFallen = rising.some((value, at) => rising.slice(at + 1).some((later) => later > value));
    const isTold = isAnswered("work.own") || isAnswered("work.related");
    return hasFallen || (isTold && held.some((control) => after(control) > years("work", "related")));
  }

  function holdsDiploma(kind, condition) {
    const state = choice(`diploma.${kind}`);
    return state === "graduated" || (state === "student" && condition.students);
  }

  function hasDiploma(kind, condition) {
    const major = choice(`major.${kind}`);
    const fits = condition.major === "any" || major === "own" || (major === "related" && condition.major === "related");
    return holdsDiploma(kind, condition) && fits;
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
    // Sums of decimals are off by less than this.
    const rest = required - given - 1e-9;
    if (rest <= 0) return null;
    return given > 0 ? fill(hint, { n: Math.ceil(rest * 100) / 100 }) : "";
  }

  /** Years since a certificate was taken, where a path asks for some. */
  function heldFor({ controls, years: required }) {
    const held = controls.filter(holds).map((control) => number(`held.${place(control)}`));
    return held.length ? shortfall(required, Math.max(...held), words.yearsMissing) : "";
  }

  const holdsOne = ({ controls }) => (controls.some(holds) ? null : "");

  function trained({ hours, prescribed, place: at }) {
    const hint = hours ? shortfall(hours, number(`training.${at}`), words.hoursMissing) : null;
    if (hint !== null) return hint;
    if (prescribed && !isTicked(`prescribed.${at}`)) return "";
    return isTicked(`passed.${at}`) ? null : words.passMissing;
  }

  const kinds = {
    certificate: (condition) => (condition.years ? heldFor(condition) : holdsOne(condition)),
    experience: ({ years: required, relation, since }) =>
      shortfall(required, since.length ? yearsSince(since, relation) : yearsInAll(relation), words.yearsMissing),
    occupied: holdsOne,
    apprenticeship: holdsOne,
    training: trained,
    diploma: (condition) => {
      if (condition.kinds.some((kind) => hasDiploma(kind, condition))) return null;
      const isOpen = (kind) => holdsDiploma(kind, condition) && choice(`major.${kind}`) === "";
      return condition.kinds.some(isOpen) ? words.majorMissing : "";
    },
    award: (condition) => (condition.any.some(hasAward) ? null : ""),
    age: ({ years: required }) => shortfall(required, number("age"), words.ageMissing),
    professionalTitle: holdsOne,
  };

  const isOneHeld = ({ controls }) => controls.some(holds);

  /** Whether an answer has to do with a condition. Everybody has an age. */
  const begun = {
    certificate: isOneHeld,
    experience: ({ relation, since }) => (since.length ? yearsSince(since, relation) : yearsInAll(relation)) > 0,
    occupied: isOneHeld,
    apprenticeship: isOneHeld,
    training: ({ place: at }) => number(`training.${at}`) > 0 || isTicked(`prescribed.${at}`) || isTicked(`passed.${at}`),
    diploma: (condition) => condition.kinds.some((kind) => holdsDiploma(kind, condition)),
    award: () => data.scopes.some((scope) => isAnswered(`award.${scope}`)),
    age: () => false,
    professionalTitle: isOneHeld,
    any: ({ alternatives }) => alternatives.flat().some((condition) => begun[condition.kind](condition)),
    judgedByReader: () => false,
  };

  /** Whether anything was said about what a condition asks for: work, though not since a certificate. */
  function isTouched(condition) {
    if (condition.kind === "any") return condition.alternatives.flat().some(isTouched);
    return begun[condition.kind](condition)
      || (condition.kind === "experience" && yearsInAll(condition.relation) > 0);
  }

  /** All of a list of conditions: what is met, what is missing, what only the reader can judge. */
  function assess(conditions) {
    const parts = conditions.map(assessOne);
    const joined = (name) => parts.flatMap((part) => part[name]);
    return { met: joined("met"), missing: joined("missing"), open: joined("open") };
  }

  function assessOne(condition) {
    if (condition.kind === "judgedByReader") return { met: [], missing: [], open: [condition] };
    if (condition.kind === "any") return assessAny(condition);
    const hint = kinds[condition.kind](condition);
    return hint === null ? { met: [condition], missing: [], open: [] } : { met: [], missing: [{ condition, hint }], open: [] };
  }

  /** Of several lists the one that lacks least; a list that only lacks a judgement is not met. */
  function assessAny(condition) {
    const assessed = condition.alternatives.map(assess);
    const rank = ({ missing, open }) => missing.length * 100 + open.length;
    const [best] = assessed.sort((one, other) => rank(one) - rank(other));
    if (best.missing.length === 0) return best;
    const isBest = best.missing.length === 1 && begun[best.missing[0].condition.kind](best.missing[0].condition);
    return { met: [], missing: isBest ? best.missing : [{ condition, hint: "" }], open: [] };
  }

  function judge(path) {
    const { met, missing, open } = assess(path.conditions);
    const isBegun = path.conditions.some((condition) => begun[condition.kind](condition));
    return {
      path, met, missing, open,
      isMet: missing.length === 0 && open.length === 0,
      isOpen: missing.length === 0 && open.length > 0,
      isNear: isBegun && missing.length > 0 && missing.length <= MOST_MISSING,
      isLacking: missing.length > 0 && path.conditions.some(isTouched),
    };
  }

  // What the reader sees

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function sentence(path) {
    const link = element("a", { className: "anchor", href: `#${path.id}` }, path.number);
    // Paths of every level have the same numbers.
    link.setAttribute("aria-label", `${data.groups.find(({ paths }) => paths.includes(path)).label} ${path.number}`);
    return element("p", {}, link, ` ${path.text}`);
  }

  function pathOutcome(kind, path, label, text) {
    const made = element("div", { className: `outcome ${kind}` }, sentence(path));
    made.dataset.path = path.id;
    if (text) made.append(element("p", {}, element("strong", {}, label), text));
    return made;
  }

  // Who may still be a student has no diploma yet.
  const proofsOf = ({ kind, students }) => (students ? [kind, "student"] : [kind]);
  const evidence = (conditions) => {
    const proofs = conditions.flatMap(proofsOf).map((kind) => data.evidence[kind]);
    return [...new Set(proofs.filter(Boolean))].join(data.separator);
  };

  const metPath = ({ path, met }) => pathOutcome("met", path, words.bring, evidence(met));

  const openPath = ({ path, open }) =>
    pathOutcome("open", path, words.judge, open.map(({ text }) => text).join(data.separator));

  const unmetPath = (kind) => ({ path, missing }) =>
    pathOutcome(kind, path, words.missing, missing.map(({ condition, hint }) => condition.words + hint).join(data.separator));

  function disclosure(near, open) {
    const summary = element("summary", {}, fill(words.near, { n: near.length }));
    return element("details", { open }, summary, ...near.map(unmetPath("near")));
  }

  function outcome(group) {
    const { met, open, near } = group;
    // What is answered but nowhere near enough, where there is nothing better to say.
    const lacking = met.length || near.length ? [] : group.lacking;
    const state = met.length ? "can" : open.length ? "undecided" : "cannot";
    const made = element("section", { className: state });
    const heading = element("h3", {}, `${group.label} `, element("span", { className: "badge" }, words[state]));
    made.append(heading, ...met.map(metPath), ...open.map(openPath));
    if (near.length) made.append(disclosure(near, state === "cannot"));
    made.append(...lacking.map(unmetPath("lacking")));
    if (![met, open, near, lacking].some(({ length }) => length)) made.append(element("p", {}, words.nothing));
    const links = [[words.all, `#${group.anchor}`], ...(met.length ? [data.apply, ...group.links] : [])];
    const items = links.filter(({ length }) => length).map(([text, href]) => element("li", {}, element("a", { href }, text)));
    const nav = element("nav", { className: "links" }, element("ul", {}, ...items));
    // Each level has its links on the page already, under its name alone.
    nav.setAttribute("aria-label", `${group.label} ${words[state]}`);
    made.append(nav);
    return made;
  }

  function summary(groups) {
    const told = (text, found) => fill(text, { levels: found.map(({ label }) => label).join(data.separator) });
    const can = groups.filter(({ met }) => met.length);
    // What rests on judgement alone has to do with no answer; it is told here where nothing else is.
    const isPartlyMet = ({ met }) => !can.length || met.length > 0;
    const undecided = groups.filter(({ met, open }) => !met.length && open.some(isPartlyMet));
    const lacksMajor = ({ missing }) => missing.every(({ hint }) => hint === words.majorMissing);
    const unchosen = groups.filter(({ met, open, near }) => !met.length && !open.length && near.some(lacksMajor));
    const sentences = [];
    if (can.length) sentences.push(told(words.levels, can));
    if (undecided.length) sentences.push(told(words.judgeLevels, undecided));
    if (unchosen.length) sentences.push(told(words.majorLevels, unchosen));
    return sentences.join(" ") || words.noLevels;
  }

  function labelOf(control) {
    const texts = [...control.closest("label").childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return texts.map(({ data }) => data.trim()).join("");
  }

  /** What was asked and answered: a ticked box says it by its label alone. */
  function answer(control) {
    const label = labelOf(control);
    if (control.type === "checkbox") return label;
    return `${label} ${control.selectedOptions?.[0].label ?? number(control.name)}`;
  }

  /** The answers of one part of the form, for paper, which does not show the form. */
  function answered(part) {
    const controls = [...part.elements].filter(({ name }) => isAnswered(name)).filter((one) => !one.closest("[hidden]"));
    const legend = element("strong", {}, part.querySelector("legend").textContent);
    return controls.length ? [element("li", {}, legend, ` ${controls.map(answer).join(data.separator)}`)] : [];
  }

  function clear() {
    answers.replaceChildren();
    outcomes.replaceChildren();
  }

  function show() {
    if (!names().some(isAnswered)) {
      clear();
      status.textContent = words.empty;
      return;
    }
    const groups = data.groups.map((group) => {
      const judged = group.paths.map(judge);
      const near = judged.filter(({ isNear }) => isNear).sort((one, other) => one.missing.length - other.missing.length);
      const [met, open, lacking] = ["isMet", "isOpen", "isLacking"].map((state) => judged.filter((path) => path[state]));
      return { ...group, met, open, near, lacking };
    });
    const notes = isContradictory() ? [words.contradiction, words.authority] : [words.authority];
    outcomes.replaceChildren(...notes.map((note) => element("p", {}, note)), ...groups.map(outcome));
    status.textContent = summary(groups);
    answers.replaceChildren(element("ul", {}, ...[...form.querySelectorAll("fieldset")].flatMap(answered)));
  }

  /** Questions that only arise from an answer. */
  function unfold() {
    for (const label of form.querySelectorAll("[data-needs]")) {
      label.hidden = !isAnswered(label.dataset.needs);
    }
  }

  // Each certificate and each diploma asks for years in the same words.
  for (const control of form.querySelectorAll("[data-needs] input[type=number]")) {
    const start = labelOf(field(control.closest("[data-needs]").dataset.needs));
    control.setAttribute("aria-label", `${start} ${labelOf(control)}`);
  }

  const kept = new KeptAnswers(form, `eligibility/${data.standard}`);
  const keep = () => kept.keep({ isShown: outcomes.hasChildNodes() });

  form.addEventListener("input", () => {
    unfold();
    keep();
  });
  form.addEventListener("change", () => {
    if (outcomes.hasChildNodes()) show();
    keep();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    keep();
    status.scrollIntoView({ block: "start" });
  });
  form.querySelector("[data-action=print]").addEventListener("click", () => window.print());
  // What was answered is printed with its result, asked for or not.
  addEventListener("beforeprint", () => {
    if (names().some(isAnswered)) show();
  });
  form.addEventListener("reset", () => {
    clear();
    status.textContent = "";
    kept.forget();
    setTimeout(unfold);
  });
  form.closest(".scripted").classList.add("ready");
  const { isShown } = kept.restore();
  unfold();
  if (isShown) show();
}

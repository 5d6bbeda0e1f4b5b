// Answers of a form, kept in this tab alone so that one can go elsewhere and come back.
"use strict";

/** @param {string} name the answers' own, among those of all forms of the site. */
class KeptAnswers {
  constructor(form, name) {
    this.form = form;
    this.name = `gangmu/${name}`;
    try {
      this.storage = window.sessionStorage;
    } catch {
      // Forbidden: then nothing is kept.
    }
  }

  /** @param more what else is to be known when the answers come back. */
  keep(more) {
    const controls = Array.from(this.form.elements).filter(({ name }) => name);
    const answers = controls
      .map(({ name, type, checked, value }) => [name, type === "checkbox" ? checked : value])
      .filter(([, answer]) => answer);
    if (answers.length) this.storage?.setItem(this.name, JSON.stringify({ answers, ...more }));
    else this.forget();
  }

  forget() {
    this.storage?.removeItem(this.name);
  }

  /** Fills in what was kept; gives what else there was. */
  restore() {
    const { answers = [], ...more } = JSON.parse(this.storage?.getItem(this.name) ?? "{}");
    for (const [name, answer] of answers) {
      const control = this.form.elements.namedItem(name);
      if (!control) continue;
      if (answer === true) control.checked = true;
      else control.value = answer;
    }
    return more;
  }
}

// Keeps a page of the preview as the saved files say it, and shows what was found in them. Published
// pages have no such script.
"use strict";

(() => {
  const FOLDER = "/_preview/";
  const KEPT = "gangmu preview";
  const FOLDED = "gangmu preview folded";

  // The preview keeps nothing for reading offline: what it shows is always what was saved last.
  async function keepNothing() {
    const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    const names = await globalThis.caches?.keys() ?? [];
    await Promise.all(names.filter((name) => name.startsWith("gangmu ")).map((name) => caches.delete(name)));
  }

  // MARK: The page as it was sent

  // What is compared is what was sent before with what is sent now. What readers and other scripts
  // have changed meanwhile is in neither, and stays. This script runs before all others.
  const sent = document.documentElement.cloneNode(true);
  const shown = new WeakMap();

  function pair(copy, node) {
    shown.set(copy, node);
    copy.childNodes.forEach((child, index) => pair(child, node.childNodes[index]));
  }

  function same(one, other) {
    return one.nodeName === other.nodeName && (one.id ?? "") === (other.id ?? "");
  }

  function remove(copy) {
    shown.get(copy)?.remove();
    copy.remove();
  }

  function insert(parent, next, before) {
    const copy = document.importNode(next, true);
    const node = document.importNode(next, true);
    pair(copy, node);
    parent.insertBefore(copy, before ?? null);
    const place = before && shown.get(before);
    const holder = shown.get(parent);
    holder?.insertBefore(node, place?.parentNode === holder ? place : null);
  }

  /** New styles are there before the old ones go. */
  function restyle(node, href) {
    const link = node.cloneNode();
    link.href = href;
    link.addEventListener("load", () => node.remove());
    node.after(link);
    return link;
  }

  function updateAttributes(copy, next) {
    const names = new Set([...copy.getAttributeNames(), ...next.getAttributeNames()]);
    for (const name of names) {
      const value = next.getAttribute(name);
      if (copy.getAttribute(name) === value) continue;
      const node = shown.get(copy);
      if (node?.rel === "stylesheet" && name === "href") {
        shown.set(copy, restyle(node, value));
      } else if (value === null) {
        node?.removeAttribute(name);
      } else {
        node?.setAttribute(name, value);
      }
      if (value === null) copy.removeAttribute(name);
      else copy.setAttribute(name, value);
    }
  }

  function updateChildren(copy, next) {
    let [before, after] = [[...copy.childNodes], [...next.childNodes]];
    while (before.length && after.length && before[0].isEqualNode(after[0])) {
      before.shift();
      after.shift();
    }
    let end = null;
    while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
      end = before.pop();
      after.pop();
    }
    for (const child of after) {
      const index = before.findIndex((old) => same(old, child));
      if (index < 0) {
        insert(copy, child, before[0] ?? end);
      } else {
        before.splice(0, index).forEach(remove);
        update(before.shift(), child);
      }
    }
    before.forEach(remove);
  }

  function update(copy, next) {
    if (copy.isEqualNode(next)) return;
    if (copy.nodeType !== Node.ELEMENT_NODE) {
      copy.data = next.data;
      const node = shown.get(copy);
      if (node) node.data = next.data;
      return;
    }
    updateAttributes(copy, next);
    updateChildren(copy, next);
  }

  // MARK: Reloading

  /** Whether scripts, which look at the page only once, would not see what is new. */
  function mustReload(next) {
    const scripts = (page) => [...page.querySelectorAll("script:not([type='application/ld+json'])")];
    const text = (page) => scripts(page).map((script) => script.outerHTML).join("\n");
    if (text(sent) !== text(next)) return true;
    const toc = (page) => page.querySelector(".toc")?.outerHTML;
    if (toc(sent) !== toc(next)) return true;
    const hasMore = scripts(next).filter((script) => script.src).length > 2;
    return hasMore && !sent.querySelector("body").isEqualNode(next.querySelector("body"));
  }

  const fields = () => [...document.querySelectorAll("input, select, textarea")];
  const folds = () => [...document.querySelectorAll("details")];
  const focusable = () => [...document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]")];
  const nameOf = (field, index) => field.id || field.name + " " + index;

  function keep() {
    const state = {
      page: location.pathname,
      message: panel.message,
      scroll: [scrollX, scrollY],
      focus: focusable().indexOf(document.activeElement),
      open: folds().map((fold) => fold.open),
      fields: fields().map((field, index) => [nameOf(field, index), field.value, field.checked]),
    };
    sessionStorage.setItem(KEPT, JSON.stringify(state));
  }

  /** What was kept of this very page. */
  function takeKept() {
    const state = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    sessionStorage.removeItem(KEPT);
    return state?.page === location.pathname ? state : null;
  }

  function restore(state) {
    folds().forEach((fold, index) => { fold.open = state.open[index] ?? fold.open; });
    const known = new Map(state.fields.map(([name, ...values]) => [name, values]));
    fields().forEach((field, index) => {
      const [value, checked] = known.get(nameOf(field, index)) ?? [field.value, field.checked];
      if (field.value === value && field.checked === checked) return;
      if (field.type !== "file") field.value = value;
      field.checked = checked;
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    });
    focusable()[state.focus]?.focus({ preventScroll: true });
    scrollTo({ left: state.scroll[0], top: state.scroll[1], behavior: "instant" });
  }

  // MARK: Following the preview

  let digest;
  let source;
  let refreshing = false;
  let again = false;

  function apply(text) {
    const next = new DOMParser().parseFromString(text, "text/html").documentElement;
    if (sent.isEqualNode(next)) return;
    if (mustReload(next)) {
      keep();
      location.reload();
      return;
    }
    update(sent, next);
  }

  async function refresh() {
    again = refreshing;
    if (refreshing) return;
    refreshing = true;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      digest = answer.headers.get("X-Preview-Digest");
      apply(await answer.text());
    } catch {
      // The preview has ended; when it is there again, it says what to show.
      digest = undefined;
    }
    refreshing = false;
    if (again) await refresh();
  }

  function hear(message) {
    panel.show(message);
    if (message.digest !== digest) refresh();
  }

  /// As it stands where it is no right address.
  function decoded(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  // Browsers keep few connections to one server, so that pages nobody sees give theirs back.
  function connect() {
    if (source) return;
    const page = encodeURIComponent(decoded(location.pathname.slice(1)));
    source = new EventSource(`${FOLDER}events?page=${page}`);
    source.addEventListener("message", (event) => hear(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      disconnect();
      panel.lose();
      setTimeout(() => { if (!document.hidden) connect(); }, 700);
    });
  }

  function disconnect() {
    source?.close();
    source = undefined;
  }

  // MARK: The panel

  function make(name, properties = {}, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  const panel = (() => {
    const host = make("div");
    const root = host.attachShadow({ mode: "open" });
    const news = make("p", { className: "news" });
    news.setAttribute("role", "status");
    const fold = make("button", { type: "button", className: "fold" });
    const body = make("div", { className: "body", id: "body", tabIndex: 0 });
    body.setAttribute("role", "group");
    const held = make("p", { className: "held" });
    const aside = make("aside", { className: "preview", hidden: true }, body, held, news, fold);
    root.append(make("link", { rel: "stylesheet", href: FOLDER + "live.css" }), aside);
    fold.setAttribute("aria-controls", "body");
    let words = {};
    let known = "";
    let listed = "";
    let timer;
    let waiting;
    let isEmpty = true;
    let isLost = false;
    let isFolded = localStorage.getItem(FOLDED) !== "no";

    function hush() {
      news.textContent = "";
      aside.hidden = isEmpty;
    }

    function say(text) {
      news.textContent = text;
      aside.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(hush, 6000);
    }

    async function copy(place) {
      const text = place.textContent;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        getSelection().selectAllChildren(place);
        if (!document.execCommand("copy")) return;
      }
      say(`${text} ${words.copied}`);
    }

    function open({ file, line, column }, secret) {
      fetch(FOLDER + "open", {
        method: "POST",
        headers: { "X-Preview-Secret": secret },
        body: JSON.stringify({ file, line, column }),
      }).then((answer) => answer.ok || answer.text().then(say));
    }

    function item(finding, secret) {
      const place = make("code", { textContent: `${finding.file}:${finding.line}` });
      place.addEventListener("click", () => { if (getSelection().isCollapsed) copy(place); });
      const button = make("button", { type: "button", textContent: secret ? words.open : words.copy });
      button.addEventListener("click", () => (secret ? open(finding, secret) : copy(place)));
      const rule = make("a", { href: `/rules.html#${finding.rule}`, textContent: finding.rule });
      return make(
        "li", { className: finding.severity },
        make("p", {}, make("strong", { textContent: finding.label }), finding.message),
        finding.excerpt && make("pre", { textContent: finding.excerpt, tabIndex: 0 }),
        finding.help && make("p", { className: "help", textContent: words.help + finding.help }),
        make("p", { className: "place" }, place, " ", button, " ", rule),
      );
    }

    function other({ text, standard }) {
      const href = `/${encodeURIComponent(standard)}/index.html`;
      return make("p", {}, standard ? make("a", { href, textContent: text }) : text);
    }

    function setFolded(folded) {
      body.hidden = folded;
      fold.setAttribute("aria-expanded", String(!folded));
    }

    fold.addEventListener("click", () => {
      isFolded = !body.hidden;
      localStorage.setItem(FOLDED, isFolded ? "yes" : "no");
      setFolded(isFolded);
    });
    aside.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || body.hidden) return;
      fold.click();
      fold.focus();
    });

    /** The focus goes where it was: to the same finding, or else to the list. */
    function refocus(spot, entry) {
      const item = [...body.querySelectorAll("li")].find((each) => each.textContent === entry);
      (item?.querySelector(spot.localName) ?? body).focus({ preventScroll: true });
    }

    function list(message) {
      const spot = body.contains(root.activeElement) ? root.activeElement : null;
      const entry = spot?.closest("li")?.textContent;
      aside.lang = message.lang;
      aside.setAttribute("aria-label", words.panel);
      held.textContent = message.heldBack ?? "";
      const hasAny = message.findings.length > 0 || message.others.length > 0;
      fold.hidden = !hasAny;
      fold.className = message.hasErrors ? "fold bad" : "fold";
      fold.textContent = message.counts;
      fold.title = words.show;
      body.replaceChildren(
        make("ol", {}, ...message.findings.map((finding) => item(finding, message.secret))),
        ...message.others.map(other),
      );
      setFolded(!hasAny || (isFolded && !message.isUnmakeable));
      if (spot) refocus(spot, entry);
      isEmpty = !hasAny && !message.heldBack;
      aside.hidden = isEmpty && !news.textContent;
    }

    return {
      message: null,

      attach() { document.body.append(host); },

      /** While somebody types, one fault follows another: what stands for a moment only is not shown. */
      show(message) {
        this.message = message;
        if (isLost) hush();
        isLost = false;
        const { news: text, digest: _, ...rest } = message;
        words = message.words;
        const now = JSON.stringify(rest);
        if (now !== known) {
          clearTimeout(waiting);
          waiting = setTimeout(() => { if (now !== listed) list(message); listed = now; }, known ? 500 : 0);
          known = now;
        }
        if (text) say(text);
      },

      /** Said until the preview is there again. */
      lose() {
        if (isLost || !words.lost) return;
        isLost = true;
        say(words.lost);
        clearTimeout(timer);
      },
    };
  })();

  pair(sent, document.documentElement);
  document.querySelector(".offline")?.remove();
  keepNothing().catch(() => {}); // Some browsers allow none of this in private windows.
  panel.attach();
  const kept = takeKept();
  // The panel stays while the page is loaded anew.
  if (kept?.message) panel.show(kept.message);
  if (kept) addEventListener("load", () => restore(kept));
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
  if (!document.hidden) connect();
})();

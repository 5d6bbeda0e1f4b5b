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

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

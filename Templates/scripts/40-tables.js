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

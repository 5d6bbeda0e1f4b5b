(() => {
  "use strict";

  // What people hand in is printed where they see it.
  document.querySelector(".actions.scripted [data-action=print]")
    ?.addEventListener("click", () => window.print());
})();

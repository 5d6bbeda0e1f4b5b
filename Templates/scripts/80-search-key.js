(() => {
  "use strict";

  /** Whether a key that was pressed is meant for what is being typed into. */
  function isTyping(event) {
    return event.target.closest("input, textarea, select, [contenteditable]") !== null;
  }

  /** The key / leads to the search, within the standard of the page. */
  function searchOnSlash(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const field = document.getElementById("search-field");
    const link = document.querySelector(".search-link");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else window.location.assign(link.href);
  }

  document.addEventListener("keydown", searchOnSlash);
})();

// Another level opens where one is: at the same function, or at the same section.
(() => {
  "use strict";

  const PLACES = "main :is(h2, h3)[id], main th[scope=rowgroup] .anchor, main th > a[href^='syllabus.html#']";
  const nameOf = (place) => place.id || decodeURIComponent(place.hash.slice(1));
  const named = asked();

  /** Id that the address asks for; none where it is no proper address. */
  function asked() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }

  /** Name of the last place that has been read past; at the top, of the one that was asked for. */
  function current() {
    const places = [...document.querySelectorAll(PLACES)].filter((place) => place.getClientRects().length);
    const passed = places.filter((place) => place.getBoundingClientRect().top < 120);
    if (passed.length) return nameOf(passed.at(-1));
    const target = document.getElementById(asked());
    const before = places.filter((place) => target && !(place.compareDocumentPosition(target)
      & Node.DOCUMENT_POSITION_PRECEDING));
    return before.length ? nameOf(before.at(-1)) : "";
  }

  function follow({ target }) {
    const link = target.closest?.(":is(.levels, .tracks, .other-levels) a:not([aria-current])");
    if (link) link.hash = current();
  }
  document.addEventListener("click", follow);
  document.addEventListener("auxclick", follow);

  // Rows of functions have no names of their own, but links with them.
  if (!named || document.getElementById(named)) return;
  const place = [...document.querySelectorAll(PLACES)].find((one) => nameOf(one) === named);
  if (place) place.scrollIntoView();
  // A level without that function: the address is not to name what is not there.
  else history.replaceState(null, "", location.pathname + location.search);
})();

// The comparison of levels: two or three of them at a time, kept in the address.
"use strict";
{
  const form = document.getElementById("level-choice");
  const boxes = [...form.querySelectorAll("input")];
  const tables = [...document.querySelectorAll("table.compare")];
  const unmarked = document.getElementById("marks-left-out");
  const phone = matchMedia("(max-width: 40rem)");
  const limit = () => (phone.matches ? 2 : 3);

  /** The levels of the address, or else the lowest; as many as the screen can hold. */
  function chosen() {
    const asked = (new URLSearchParams(location.search).get("levels") ?? "").split(",");
    const found = boxes.filter((box) => asked.includes(box.value));
    return (found.length > 0 ? found : boxes).slice(0, limit());
  }

  function show(levels) {
    const names = new Set(levels.map((box) => box.dataset.label));
    for (const box of boxes) box.checked = levels.includes(box);
    for (const table of tables) {
      const heads = [...table.querySelectorAll("thead th")];
      const isShown = heads.map((head, index) => index === 0 || names.has(head.textContent.trim()));
      for (const row of table.rows) {
        const cells = [...row.cells];
        cells.forEach((cell, index) => {
          cell.hidden = !isShown[index];
          // Its marks compare it with a level that is not there to look at.
          cell.classList.toggle("unmarked", index > 1 && isShown[index] && !isShown[index - 1]);
        });
        // A task that none of the levels has, nor had just below them.
        const says = (cell) => cell.querySelector(cell.matches(".unmarked") ? "a" : "a, .tag");
        row.hidden = row.matches("tbody > *")
          && cells.slice(1).every((cell) => cell.hidden || !says(cell));
      }
      table.classList.add("chosen");
      table.hidden = isShown.filter(Boolean).length < 2;
    }
    unmarked.hidden = !tables.some((table) => table.querySelector("td.unmarked"));
  }

  form.addEventListener("change", ({ target }) => {
    const ticked = boxes.filter((box) => box.checked);
    // One too many: the one that lies furthest from the new one goes.
    const distance = (box) => Math.abs(boxes.indexOf(box) - boxes.indexOf(target));
    while (ticked.length > limit()) {
      const furthest = ticked.reduce((far, box) => (distance(box) > distance(far) ? box : far));
      ticked.splice(ticked.indexOf(furthest), 1);
    }
    const levels = ticked.length > 0 ? ticked : [target];
    const address = new URL(location.href);
    address.searchParams.set("levels", levels.map((box) => box.value).join(","));
    history.replaceState(null, "", address);
    show(levels);
  });
  phone.addEventListener("change", () => show(chosen()));

  show(chosen());
  form.classList.add("ready");
}

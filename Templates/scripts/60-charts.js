(() => {
  "use strict";

  /** Bars leave the room that the words behind the longest need. */
  function fitChart(chart) {
    const shapes = [...chart.querySelectorAll(".bar, .value")];
    const gap = 6;
    const room = (text) => chart.viewBox.baseVal.width - gap - 1 - text.getComputedTextLength();
    const share = Math.min(1, ...shapes.filter((shape) => shape.matches(".value"))
      .map((text) => room(text) / Math.max(1, text.getAttribute("x") - gap)));
    for (const shape of share > 0 && share < 1 ? shapes : []) {
      const before = shape.matches(".value") ? gap : 0;
      shape.setAttribute("x", (shape.getAttribute("x") - before) * share + before);
      if (!before) shape.setAttribute("width", shape.getAttribute("width") * share);
    }
  }

  const charts = new ResizeObserver((seen) => seen.forEach(({ target, contentRect }) => {
    if (contentRect.width > 0) fitChart(target);
  }));
  document.querySelectorAll("svg.chart").forEach((chart) => charts.observe(chart));
})();

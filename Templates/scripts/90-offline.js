(() => {
  "use strict";

  /** Has the page's standard kept for reading offline, and says when that is done. */
  function keepOffline() {
    const status = document.querySelector(".offline");
    const onServer = location.protocol === "https:" || location.protocol === "http:";
    if (!status || !onServer || !("serviceWorker" in navigator)) return;
    const workers = navigator.serviceWorker;
    workers.addEventListener("message", (event) => {
      status.textContent = status.dataset[event.data.state] ?? "";
    });
    const lists = status.dataset.lists.split(" ").map((list) => new URL(list, location.href).href);
    workers.register(status.dataset.worker)
      .then(() => workers.ready)
      .then((registration) => registration.active.postMessage({ lists }))
      .catch(() => {}); // Some browsers refuse in private windows; the page needs no worker.
  }

  // Not before the page itself is complete: it comes first on a slow network.
  window.addEventListener("load", keepOffline);
})();

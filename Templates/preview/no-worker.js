// Takes the place of any service worker that once kept pages under the address of the preview, and
// removes itself with what it had kept.
"use strict";

async function remove() {
  for (const name of await caches.keys()) {
    if (name.startsWith("gangmu ")) await caches.delete(name);
  }
  const windows = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  for (const page of windows) page.navigate(page.url);
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(remove()));

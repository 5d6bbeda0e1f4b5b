// Keeps the pages of a standard for reading offline.
//
// The tool writes lists of files, each with the digest of every file: one list for each standard,
// one for the pages that belong to none. A list and its files become one cache, named after the
// list's address and version. A cache is complete once its list is in it, which comes last.
// Readers are served from the newest complete cache only, so they never see a mixture.
"use strict";

const PREFIX = `gangmu 1 ${self.registration.scope} `;
const LANES = 4;
const filling = new Map();

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  event.waitUntil(keep(event.data.lists, event.source));
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(self.registration.scope)) {
    event.respondWith(answer(event.request));
  }
});

/** The address under which a file is kept: no query, no fragment, no bare folder. */
function plain(address) {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

async function answer(request) {
  const address = plain(request.url);
  const kept = request.mode === "navigate" ? await page(address) : await file(address);
  if (kept) return kept;
  return request.mode === "navigate" ? fetch(request).catch(withoutNetwork) : fetch(request);
}

/** The page that says so, under its own address since its links are relative. */
async function withoutNetwork(error) {
  const address = new URL("offline.html", self.registration.scope).href;
  if (await page(address)) return Response.redirect(address);
  throw error;
}

/** A page from the newest complete cache of its list; with that, older ones have served. */
async function page(address) {
  const complete = await completeCaches();
  const newest = new Map(complete.map((name) => [listOf(name), name]));
  for (const [list, name] of newest) {
    const found = await (await caches.open(name)).match(address);
    if (!found) continue;
    const older = complete.filter((other) => listOf(other) === list && other !== name);
    await Promise.all(older.map((other) => caches.delete(other)));
    return found;
  }
  return undefined;
}

/** What pages need has its digest in its name, so any cache is right. */
async function file(address) {
  for (const name of await ownCaches()) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/**
 * Brings caches up to date and tells the page how its own list, the first, stands. What is kept of
 * other standards comes along: the search, which belongs to none, names their newest data.
 */
async function keep(lists, client) {
  const kept = (await completeCaches()).map(listOf);
  const others = [...new Set(kept)].filter((list) => !lists.includes(list));
  const states = await Promise.all(lists.map(refreshOnce));
  if (states.every((state) => state)) client.postMessage({ state: states[0] });
  await Promise.all(others.map(refreshOnce));
}

/** Pages in several windows ask at once; the work is done once. */
function refreshOnce(list) {
  if (!filling.has(list)) {
    const work = refresh(list).catch(() => undefined).finally(() => filling.delete(list));
    filling.set(list, work);
  }
  return filling.get(list);
}

/** "ready", "updated", or nothing if the network or the room does not suffice. */
async function refresh(list) {
  const response = await fetch(list, { cache: "no-cache" });
  if ([404, 410].includes(response.status)) await forget(list);
  if (!response.ok) return undefined;
  const text = await response.text();
  const { version, files } = JSON.parse(text);
  const wanted = `${PREFIX}${list} ${version}`;
  const complete = await completeCaches(list);
  if (!complete.includes(wanted)) {
    await fill(wanted, Object.entries(files));
    await (await caches.open(wanted)).put(list, new Response(text));
  }
  // What else is there was never completed, or was completed and then withdrawn.
  const served = complete[0] ?? wanted;
  for (const name of await ownCaches(list)) {
    if (name !== wanted && name !== served) await caches.delete(name);
  }
  return served === wanted ? "ready" : "updated";
}

/** What the site no longer has is not to be shown as if it had. */
async function forget(list) {
  for (const name of await ownCaches(list)) await caches.delete(name);
}

async function fill(name, files) {
  const cache = await caches.open(name);
  const lane = async () => {
    for (let next = files.shift(); next; next = files.shift()) await obtain(cache, ...next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Puts a file into the cache, from another cache if it has not changed. */
async function obtain(cache, path, digest) {
  const address = new URL(path, self.registration.scope).href;
  if (await cache.match(address)) return;
  const bytes = (await unchanged(address, digest)) ?? (await fetched(address, digest));
  await cache.put(address, bytes);
}

async function unchanged(address, digest) {
  const kept = await file(address);
  return kept && (await checked(kept, digest));
}

/** A server in the midst of an update may send what the list does not name: then not now. */
async function fetched(address, digest) {
  for (const cache of ["no-cache", "reload"]) {
    const response = await fetch(address, { cache });
    const right = response.ok && (await checked(response, digest));
    if (right) return right;
  }
  throw new Error(`${address} is not as listed`);
}

/** The response made anew, without redirections, if its bytes have the digest. */
async function checked(response, digest) {
  const bytes = await response.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!digits.startsWith(digest)) return undefined;
  const headers = new Headers(response.headers);
  // The bytes are no longer compressed.
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  return new Response(bytes, { headers });
}

/** Names of this site's caches in the order of their making, of one list or of all. */
async function ownCaches(list) {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  return list ? names.filter((name) => listOf(name) === list) : names;
}

async function completeCaches(list) {
  const complete = [];
  for (const name of await ownCaches(list)) {
    if (await (await caches.open(name)).match(listOf(name))) complete.push(name);
  }
  return complete;
}

function listOf(name) {
  return name.slice(PREFIX.length).split(" ")[0];
}

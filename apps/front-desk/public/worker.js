/* global FetchEvent, importScripts, self */
/*
 * The worker of the installed desk: Angular's, which keeps the shell, the fonts and the words, and two rules of ours
 * before it. It runs beside the page, not in it, so it is plain JavaScript and not part of the build.
 */

/** What the hotel knows goes past the worker: no guest is ever in a cache. */
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname.startsWith('/api/')) event.stopImmediatePropagation();
});

/**
 * The page is kept as it was built, with a place for the nonce in its text and in its policy. Each answer gets a nonce
 * of its own, as from the server; without one the policy refuses the styles.
 */
const respondWith = FetchEvent.prototype.respondWith;
FetchEvent.prototype.respondWith = function (answer) {
  const isPage = this.request.mode === 'navigate';
  respondWith.call(this, isPage ? Promise.resolve(answer).then(withNonce) : answer);
};

const PLACE = '%CSP_NONCE%';
const POLICY = 'content-security-policy';

async function withNonce(page) {
  const policy = page.headers.get(POLICY) ?? '';
  if (!policy.includes(PLACE)) return page;
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const headers = new Headers(page.headers);
  headers.set(POLICY, policy.replaceAll(PLACE, nonce));
  return new Response((await page.text()).replaceAll(PLACE, nonce), { status: page.status, headers });
}

importScripts('./ngsw-worker.js');

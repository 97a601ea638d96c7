import { Injectable, Injector, effect, inject, isDevMode, signal } from '@angular/core';
import { Connection } from './connection';

const WORKER = '/worker.js';
const CHECK_EVERY_MS = 30 * 60_000;
/** What Angular's worker tells the pages it serves; after either of them only a reload shows the newest version. */
const NEWS: readonly unknown[] = ['VERSION_READY', 'UNRECOVERABLE_STATE'];

/**
 * Keeps the desk installed: the worker that starts it without a network, and word of a newer version.
 *
 * `SwUpdate` of `@angular/service-worker` is not used: it hands the worker's address to the browser as a text, which
 * Trusted Types refuse, and the two messages below are all the desk needs of it.
 */
@Injectable({ providedIn: 'root' })
export class NewVersion {
  /** A newer version is loaded and waits for a reload. */
  readonly ready = signal(false);

  private readonly connection = inject(Connection);
  private readonly injector = inject(Injector);

  /** After the first screen is drawn; the worker fetches what the screen fetched already. */
  async start(): Promise<void> {
    if (isDevMode() || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: unknown }>) => {
      if (NEWS.includes(data.type)) this.ready.set(true);
    });
    await navigator.serviceWorker.register(trusted(WORKER), { updateViaCache: 'none' });
    setInterval(() => void this.check(), CHECK_EVERY_MS);
    this.checkAfterEachBreak();
  }

  reload(): void {
    location.reload();
  }

  /** A release starts the server anew, so a newer version is likeliest just after the desk has missed it. */
  private checkAfterEachBreak(): void {
    let lost = false;
    effect(
      () => {
        const state = this.connection.state();
        if (state === 'live' && lost) void this.check();
        lost = state === 'lost' || (lost && state !== 'live');
      },
      { injector: this.injector },
    );
  }

  /** Asked for anew each time: by then the worker may be another one, or none. */
  private async check(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.active?.postMessage({ action: 'CHECK_FOR_UPDATES', nonce: 0 });
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string;
  };
}

/** The one address that may become a worker. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('amends#worker', { createScriptURL: onlyTheWorker }).createScriptURL(url) ?? url;
}

function onlyTheWorker(url: string): string {
  if (url !== WORKER) throw new TypeError(`${url} is no worker of ours.`);
  return url;
}

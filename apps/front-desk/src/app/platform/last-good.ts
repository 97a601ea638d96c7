import type { HttpResourceRef } from '@angular/common/http';
import { computed, linkedSignal, type ResourceRef, type Signal, type WritableSignal } from '@angular/core';
import { problemOf } from './problem';

/**
 * What a resource last answered for this key: it stays while a reload fails, so that a lost connection takes nothing
 * off the screen. What is refused or gone does not stay.
 */
export function lastGood<T>(resource: ResourceRef<T | undefined>, key: () => unknown): WritableSignal<T | undefined> {
  return linkedSignal<{ readonly key: unknown; readonly value: T | undefined; readonly gone: boolean }, T | undefined>({
    source: () => ({
      key: key(),
      value: resource.hasValue() ? resource.value() : undefined,
      gone: isGone(resource.error()),
    }),
    computation: (now, before) => {
      const stays = now.value === undefined && !now.gone && before?.source.key === now.key;
      return stays ? before?.value : now.value;
    },
  });
}

/** What is shown although it could not be fetched anew: until when it is true, and how to try again. */
export interface Stale {
  readonly staleSince: Signal<string | undefined>;
  reload(): void;
}

/** When a resource last answered, once a later try has failed; `shown` when something else also keeps it fresh. */
export function staleSince(
  resource: HttpResourceRef<unknown>,
  shown: () => unknown = () => (resource.hasValue() ? resource.value() : undefined),
): Signal<string | undefined> {
  const answeredAt = linkedSignal<unknown, string | undefined>({
    source: shown,
    computation: (now, before) => (now === undefined ? before?.value : new Date().toISOString()),
  });
  return computed(() => {
    // Read every time: what nobody reads tells no time.
    const at = answeredAt();
    return resource.error() ? at : undefined;
  });
}

function isGone(error: Error | undefined): boolean {
  const { status } = problemOf(error);
  return error !== undefined && [401, 403, 404].includes(status);
}

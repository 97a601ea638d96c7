import type { HttpResourceRef } from '@angular/common/http';
import { linkedSignal, type WritableSignal } from '@angular/core';
import { problemOf } from './problem';

/**
 * What a resource last answered for this key: it stays while a reload fails, so that a lost connection takes nothing
 * off the screen. What is refused or gone does not stay.
 */
export function lastGood<T>(
  resource: HttpResourceRef<T | undefined>,
  key: () => unknown,
): WritableSignal<T | undefined> {
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

function isGone(error: Error | undefined): boolean {
  const { status } = problemOf(error);
  return error !== undefined && [401, 403, 404].includes(status);
}

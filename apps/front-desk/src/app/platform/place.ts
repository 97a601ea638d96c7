import { deskSlot } from './desk-memory';

/** Where somebody was: the address, how far down, and in which field. */
export interface Place {
  readonly url: string;
  readonly property: string | null;
  readonly scroll: number;
  readonly field: string;
}

export const PLACE = deskSlot<Place | undefined>('desk.place', undefined, { comfort: true });

const WORK = 'work';
const PATIENCE_MS = 4_000;

export function placeAt(url: string, property: string | null, field: string): Place {
  return { url, property, scroll: document.getElementById(WORK)?.scrollTop ?? 0, field };
}

/** Scrolls and focuses as it was, as soon as what was there is drawn again; gives way to whoever acts first. */
export function settleAt({ scroll, field }: Place): void {
  const over = new AbortController();
  const { signal } = over;
  const watch = new MutationObserver(() => reach());
  const reach = (): void => {
    if (focusOn(field) && scrollTo(scroll)) over.abort();
  };
  signal.addEventListener('abort', () => watch.disconnect());
  for (const act of ['keydown', 'pointerdown', 'wheel']) {
    document.addEventListener(act, () => over.abort(), { signal, capture: true });
  }
  setTimeout(() => over.abort(), PATIENCE_MS);
  watch.observe(document.body, { childList: true, subtree: true });
  reach();
}

function focusOn(field: string): boolean {
  if (field === '' || document.activeElement?.id === field) return true;
  const element = document.getElementById(field);
  element?.focus({ preventScroll: true });
  return element !== null;
}

function scrollTo(top: number): boolean {
  const work = document.getElementById(WORK);
  if (!work) return false;
  work.scrollTop = top;
  return Math.abs(work.scrollTop - top) <= 1;
}

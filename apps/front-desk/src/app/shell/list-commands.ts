import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { OpenCases } from '../case/open-cases';
import { focusRow, rowLinksAround } from '../platform/keyboard/row-links';
import type { Shortcut } from '../platform/keyboard/shortcut';
import { injectWords } from '../platform/language';

/** Previous and next: row by row in the list that has the focus, else from case to case as the queue has them. */
export function listCommands(): readonly Shortcut[] {
  const [t, router, cases] = [injectWords('shell'), inject(Router), inject(OpenCases)];
  const inList = (): boolean => rowLinksAround(document.activeElement).length > 1;
  const neighbour = (by: number): string | undefined => {
    const here = /^\/case\/([\w-]+)/.exec(router.url)?.[1];
    const ids = cases.mineAndUnowned().map(({ id }) => id);
    return here !== undefined && ids.includes(here) ? ids[ids.indexOf(here) + by] : undefined;
  };
  const rows = (keys: readonly string[], name: 'keys.next' | 'keys.previous', by: number): Shortcut => ({
    keys,
    label: () => t(name),
    when: inList,
    run: () => focusRow(by),
    group: 'anywhere',
  });
  const queue = (keys: string, name: 'keys.next-case' | 'keys.previous-case', by: number): Shortcut => ({
    keys,
    label: () => t(name),
    when: () => !inList() && neighbour(by) !== undefined,
    run: () => router.navigate(['/case', neighbour(by)]),
  });
  return [
    rows(['ArrowDown', ']'], 'keys.next', 1),
    rows(['ArrowUp', '['], 'keys.previous', -1),
    queue(']', 'keys.next-case', 1),
    queue('[', 'keys.previous-case', -1),
  ];
}

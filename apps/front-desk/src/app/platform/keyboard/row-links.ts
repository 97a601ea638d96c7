const LISTS = 'ul, ol, tbody, [role=list]';
/** Lists with keys of their own. */
const OTHERS = 'nav, dialog, [role=listbox]';

/** What opens each row of the list this element stands in, in order; none when it stands in no list of rows. */
export function rowLinksAround(element: Element | null): readonly HTMLElement[] {
  const list = element?.closest(LISTS);
  if (!list || list.closest(OTHERS)) return [];
  return [...list.children].flatMap((row) => row.querySelector<HTMLElement>('a[href], button') ?? []);
}

/** Moves the focus by rows, not past the ends. */
export function focusRow(by: number): void {
  const { activeElement: focused } = document;
  const links = rowLinksAround(focused);
  const at = links.findIndex((link) => link === focused || link.closest('li, tr')?.contains(focused));
  links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
}

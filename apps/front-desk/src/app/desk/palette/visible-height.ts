/** How much of the page the on-screen keyboard leaves, for browsers that lay it over the page instead of resizing it. */
export function keepAboveKeyboard(sheet: HTMLElement): () => void {
  const { visualViewport: seen } = window;
  if (!seen) return () => undefined;
  const measure = (): void => sheet.style.setProperty('--am-visible-height', `${Math.round(seen.height)}px`);
  measure();
  seen.addEventListener('resize', measure);
  return () => seen.removeEventListener('resize', measure);
}

import { focusRow, rowLinksAround } from './row-links';

describe('rows of a list', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <nav><ul><li><a href="#desk">Desk</a></li><li><a href="#board">Board</a></li></ul></nav>
      <ul><li><a id="one" href="#1">627</a></li><li><a id="two" href="#2">629</a> <button id="more">…</button></li>
        <li>said only</li></ul>
      <p><a id="alone" href="#3">704</a></p>`;
  });
  const focus = (id: string): void => document.getElementById(id)?.focus();
  const focused = (): string | undefined => document.activeElement?.id;

  it('are what opens them, where the focus is in such a list', () => {
    focus('one');
    expect(rowLinksAround(document.activeElement).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('are none outside a list, and none in navigation, which has Tab', () => {
    focus('alone');
    expect(rowLinksAround(document.activeElement)).toEqual([]);
    expect(rowLinksAround(document.querySelector('nav a'))).toEqual([]);
  });

  it('are gone through one by one, from anything in a row, and not past the ends', () => {
    focus('one');
    focusRow(1);
    expect(focused()).toBe('two');
    focusRow(1);
    expect(focused()).toBe('two');
    focus('more');
    focusRow(-1);
    expect(focused()).toBe('one');
  });
});

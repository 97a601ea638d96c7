import { TestBed } from '@angular/core/testing';
import { Look } from '../look';
import { Keyboard } from './keyboard';

/** The clock of the keys: a real one would call the presses of a test a scanner. */
let now = 0;

function press(key: string, target: EventTarget = document.body, options: KeyboardEventInit = {}): void {
  const code = /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...options });
  Object.defineProperty(event, 'timeStamp', { value: now });
  target.dispatchEvent(event);
}

async function later(milliseconds: number): Promise<void> {
  now += milliseconds;
  await jest.advanceTimersByTimeAsync(milliseconds);
}

describe('Keyboard', () => {
  let keyboard: Keyboard;
  const label = (): string => '';

  beforeEach(() => {
    jest.useFakeTimers();
    keyboard = TestBed.inject(Keyboard);
    TestBed.inject(Look).letters.set('plain');
  });

  afterEach(() => jest.useRealTimers());

  function bind(keys: string, run: () => unknown): void {
    TestBed.runInInjectionContext(() => keyboard.bind({ keys, label, run }));
  }

  it('acts on a single letter, but not while somebody types', async () => {
    const run = jest.fn();
    bind('c', run);
    const field = document.body.appendChild(document.createElement('input'));
    press('c', field);
    await later(50);
    expect(run).not.toHaveBeenCalled();
    press('c');
    await later(50);
    expect(run).toHaveBeenCalledTimes(1);
    field.remove();
  });

  it('acts on combinations also while somebody types', () => {
    const run = jest.fn();
    bind('Ctrl+Enter', run);
    const field = document.body.appendChild(document.createElement('textarea'));
    press('Enter', field, { ctrlKey: true });
    expect(run).toHaveBeenCalledTimes(1);
    field.remove();
  });

  it('lets single letters be switched off', async () => {
    const run = jest.fn();
    bind('c', run);
    TestBed.inject(Look).letters.set('off');
    press('c');
    await later(50);
    expect(run).not.toHaveBeenCalled();
  });

  it('asks for Alt and Shift with a letter where that is wished, then also while somebody types', async () => {
    const run = jest.fn();
    bind('c', run);
    TestBed.inject(Look).letters.set('alt');
    const field = document.body.appendChild(document.createElement('input'));
    press('c');
    press('C', field, { altKey: true, shiftKey: true });
    await later(50);
    expect(run).toHaveBeenCalledTimes(1);
    field.remove();
  });

  it('opens the search at once, so that what is typed next goes into it', () => {
    const run = jest.fn();
    TestBed.runInInjectionContext(() => {
      keyboard.bind({ keys: ['/', 'F2'], label, run, atOnce: true });
      keyboard.holdWhile(() => true);
    });
    press('/');
    press('F2');
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does nothing behind an open dialog, not even for a scanner', async () => {
    const [run, scanned] = [jest.fn(), jest.fn()];
    bind('c', run);
    bind('Escape', run);
    keyboard.scans.subscribe(scanned);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    for (const key of ['c', 'Escape', '4', '1', '2', 'Enter']) press(key);
    await later(100);
    dialog.remove();
    expect([run, scanned].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('reads a scanned card also where single letters are off', async () => {
    const scanned = jest.fn();
    keyboard.scans.subscribe(scanned);
    TestBed.inject(Look).letters.set('off');
    for (const key of ['4', '1', '2', 'Enter']) press(key);
    await later(100);
    expect(scanned).toHaveBeenCalledWith('412');
  });

  it.each(['plain', 'alt', 'off'] as const)(
    'never acts on what AltGr or a composition types, letters %s',
    async (letters) => {
      const run = jest.fn();
      for (const key of ['c', 's', 'a', '[', 'č', 'á', '€']) bind(key, run);
      TestBed.inject(Look).letters.set(letters);
      press('a', document.body, { ctrlKey: true, altKey: true });
      press('[', document.body, { code: 'KeyF', ctrlKey: true, altKey: true });
      press('€', document.body, { code: 'KeyE', modifierAltGraph: true });
      press('c', document.body, { isComposing: true });
      press('Process', document.body, { code: 'KeyC' });
      await later(50);
      expect(run).not.toHaveBeenCalled();
    },
  );

  it('takes the letter after a dead key for a part of it, and the next for itself', async () => {
    const [c, s] = [jest.fn(), jest.fn()];
    bind('c', c);
    bind('s', s);
    press('Dead', document.body, { code: 'Equal' });
    press('Shift', document.body, { code: 'ShiftLeft' });
    press('c');
    await later(50);
    press('s');
    await later(50);
    expect(c).not.toHaveBeenCalled();
    expect(s).toHaveBeenCalledTimes(1);
  });

  it('does what a key does when the palette asks for it', async () => {
    const run = jest.fn();
    bind('m', run);
    const [bound] = keyboard.shortcuts();
    if (bound) keyboard.act(bound);
    await later(0);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('goes on after an act that failed', async () => {
    const run = jest.fn();
    bind('m', () => Promise.reject(new Error('gone')));
    bind('n', run);
    press('m');
    await later(50);
    press('n');
    await later(50);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('sends a scanned card to the search and never to shortcuts', async () => {
    const run = jest.fn();
    const scanned = jest.fn();
    bind('4', run);
    keyboard.scans.subscribe(scanned);
    for (const key of ['4', '1', '2', 'Enter']) press(key);
    await later(100);
    expect(scanned).toHaveBeenCalledWith('412');
    expect(run).not.toHaveBeenCalled();
  });

  it('keeps keys pressed while a card opens, and gives them to the card', async () => {
    const order: string[] = [];
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    bind('m', () => opened.then(() => bind('2', () => order.push('second room'))));
    press('m');
    await later(45);
    press('2');
    await later(50);
    open();
    await later(50);
    expect(order).toEqual(['second room']);
  });

  it('reads g and d one after the other as one', async () => {
    const run = jest.fn();
    bind('g d', run);
    press('g');
    await later(50);
    press('d');
    await later(50);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('prefers what was bound last', async () => {
    const [page, card] = [jest.fn(), jest.fn()];
    bind('1', page);
    bind('1', card);
    press('1');
    await later(50);
    expect(card).toHaveBeenCalledTimes(1);
    expect(page).not.toHaveBeenCalled();
  });
});

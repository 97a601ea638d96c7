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
    TestBed.inject(Look).letters.set(true);
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
    TestBed.inject(Look).letters.set(false);
    press('c');
    await later(50);
    expect(run).not.toHaveBeenCalled();
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

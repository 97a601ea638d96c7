import { signal } from '@angular/core';
import { SteadyRows } from './steady-rows';

const row = (id: string, version = 1): { readonly id: string; readonly version: number } => ({ id, version });

describe('SteadyRows', () => {
  it('follows while nobody is in the list', () => {
    const latest = signal([row('a')]);
    const rows = new SteadyRows(latest);
    expect(rows.shown()).toHaveLength(1);
    latest.set([row('b'), row('a')]);
    expect(rows.shown().map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('holds still under the pointer, counts what waits, and shows it when asked', () => {
    const latest = signal([row('a'), row('b')]);
    const rows = new SteadyRows(latest);
    rows.shown();
    rows.held.set(true);
    latest.set([row('c'), row('a', 2)]);
    expect(rows.shown().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rows.waiting()).toBe(3);
    rows.accept();
    expect(rows.shown().map(({ id }) => id)).toEqual(['c', 'a']);
    expect(rows.waiting()).toBe(0);
  });
});

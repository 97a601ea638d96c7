import { TestBed } from '@angular/core/testing';
import { Look } from '../look';
import { injectTitled } from './titled';

describe('what a pointer reads over it', () => {
  const titled = (name: string, keys: string | readonly string[]): string =>
    TestBed.runInInjectionContext(() => injectTitled()(name, keys));

  it('names the key this person would press', () => {
    TestBed.inject(Look).letters.set('plain');
    expect([titled('Board', 'g b'), titled('Search', ['/', 'F2'])]).toEqual(['Board (G B)', 'Search (/)']);
    TestBed.inject(Look).letters.set('alt');
    expect([titled('Board', 'g b'), titled('Search', ['/', 'F2'])]).toEqual([
      'Board (Alt+Shift+G Alt+Shift+B)',
      'Search (F2)',
    ]);
  });

  it('names none where there is none', () => {
    TestBed.inject(Look).letters.set('off');
    expect(titled('Board', 'g b')).toBe('Board');
  });
});

import { TestBed } from '@angular/core/testing';
import { Look } from './look';

describe('how a screen looks', () => {
  beforeEach(() => {
    localStorage.clear();
    globalThis.matchMedia = (() => ({ matches: false })) as unknown as typeof matchMedia;
  });

  it('follows the house until somebody chooses, and then stays', () => {
    const look = TestBed.inject(Look);
    look.house.set({ theme: 'dark', density: 'compact' });
    expect([look.theme(), look.density()]).toEqual(['dark', 'compact']);

    look.density.set('touch');
    look.house.set({ theme: 'light', density: 'normal' });

    expect([look.theme(), look.density()]).toEqual(['light', 'touch']);
  });

  it('keeps a choice of this browser, and does not take the house’s for one', () => {
    localStorage.setItem('amends.look', JSON.stringify({ theme: 'light' }));
    const look = TestBed.inject(Look);
    look.house.set({ theme: 'dark', density: 'compact' });
    TestBed.tick();

    expect(look.theme()).toBe('light');
    const kept = JSON.parse(localStorage.getItem('amends.look') ?? '{}') as Record<string, unknown>;
    expect([kept['theme'], kept['density']]).toEqual(['light', undefined]);
  });
});

import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Segments, type Segment } from './segments';

@Component({
  imports: [Segments],
  template: `<am-segments label="Show" [options]="options" [(value)]="chosen" [disabled]="fixed()" />`,
})
class Page {
  readonly options: readonly Segment<'mine' | 'all'>[] = [
    { value: 'mine', label: 'Mine', count: 0 },
    { value: 'all', label: 'All' },
  ];
  readonly chosen = signal<'mine' | 'all'>('mine');
  readonly fixed = signal(false);
}

describe('Segments', () => {
  async function open(): Promise<{ page: Page; host: HTMLElement; radios: HTMLInputElement[] }> {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const host = (fixture.nativeElement as HTMLElement).querySelector('am-segments') as HTMLElement;
    return { page: fixture.componentInstance, host, radios: Array.from(host.querySelectorAll('input')) };
  }

  it('is a named group of radio buttons, so arrows choose by themselves', async () => {
    const { host, radios } = await open();
    expect([host.getAttribute('role'), host.getAttribute('aria-label')]).toEqual(['radiogroup', 'Show']);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
  });

  it('tells what was chosen, and follows what is chosen elsewhere', async () => {
    const { page, radios } = await open();
    radios[1]?.click();
    expect(page.chosen()).toBe('all');
    TestBed.tick();
    page.chosen.set('mine');
    TestBed.tick();
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
  });

  it('shows a count of none, and no count where none is given', async () => {
    const { host } = await open();
    const labels = Array.from(host.querySelectorAll('label'), ({ textContent }) => textContent?.trim().split(/\s+/));
    expect(labels).toEqual([['Mine', '0'], ['All']]);
  });

  it('keeps two groups on a page apart', async () => {
    const [first, second] = [await open(), await open()];
    expect(first.radios[0]?.name).not.toBe(second.radios[0]?.name);
  });
});

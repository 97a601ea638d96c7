import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Switch } from './switch';

@Component({
  imports: [Switch],
  template: `<am-switch [(checked)]="on" hint="For this browser">Single letters act</am-switch>`,
})
class Page {
  readonly on = signal(false);
}

describe('Switch', () => {
  it('is a native checkbox, named by its words and described by its hint', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const box = host.querySelector('input') as HTMLInputElement;

    expect(box.labels?.[0]?.textContent?.trim()).toBe('Single letters act');
    const hint = host.querySelector(`#${box.getAttribute('aria-describedby')}`);
    expect(hint?.textContent).toBe('For this browser');

    box.click();
    expect(fixture.componentInstance.on()).toBe(true);
  });
});

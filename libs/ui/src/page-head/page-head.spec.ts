import { TestBed } from '@angular/core/testing';
import { PageHead } from './page-head';

describe('PageHead', () => {
  it('starts keyboard and screen reader at its heading', async () => {
    const fixture = TestBed.createComponent(PageHead);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('heading', 'Preferences');
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('Preferences');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('leaves the focus with somebody who is already at work', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const fixture = TestBed.createComponent(PageHead);
    fixture.componentRef.setInput('heading', 'Preferences');
    await fixture.whenStable();
    expect(document.activeElement).toBe(field);
  });
});

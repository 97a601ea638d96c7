import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Dialog } from './dialog';

@Component({
  imports: [Dialog],
  template: `
    <button id="opener" (click)="open.set(true)">Sign out</button>
    <am-dialog heading="Sign out of this desk?" closeLabel="Close" [(open)]="open" [dismissable]="free()">
      <p>Two notes are not sent.</p>
      <button dialogActions id="answer" (click)="open.set(false)">Stay</button>
    </am-dialog>
  `,
})
class Page {
  readonly open = signal(false);
  readonly free = signal(true);
}

describe('Dialog', () => {
  let fixture: ComponentFixture<Page>;
  let host: HTMLElement;
  const find = <E extends HTMLElement>(selector: string): E => host.querySelector<E>(selector) as E;

  beforeEach(async () => {
    standInForModals();
    fixture = TestBed.createComponent(Page);
    host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    await fixture.whenStable();
    find('#opener').focus();
    find('#opener').click();
    await fixture.whenStable();
  });
  afterEach(() => host.remove());

  it('is modal and named by its heading', () => {
    const dialog = find<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Sign out of this desk?');
  });

  it('gives the focus back to where it was opened from', async () => {
    find('#answer').focus();
    find('#answer').click();
    await fixture.whenStable();
    expect(find<HTMLDialogElement>('dialog').open).toBe(false);
    expect(document.activeElement).toBe(find('#opener'));
  });

  it('follows the browser when Escape closed it', async () => {
    find<HTMLDialogElement>('dialog').close();
    await fixture.whenStable();
    expect(fixture.componentInstance.open()).toBe(false);
  });

  it('waits for an answer when it cannot be dismissed', async () => {
    fixture.componentInstance.free.set(false);
    await fixture.whenStable();
    const escape = new Event('cancel', { cancelable: true });
    find('dialog').dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(fixture.componentInstance.open()).toBe(true);
    expect(find('dialog').getAttribute('closedby')).toBe('none');
    expect(host.querySelector('header button')).toBeNull();
  });
});

/** jsdom has the element without its methods. */
function standInForModals(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Privacy, Private } from './privacy';
import { Session } from './session';
import { SESSION, provideDesk, signIn } from './testing/desk';
import { UnderHand } from './under-hand';

@Component({
  imports: [Private],
  template: `
    <a href="#one" [amPrivate]="stayId()">Ms Nowak</a>
    <p amPrivate>Noise, last March</p>
  `,
})
class Page {
  readonly stayId = signal('stay-1');
}

describe('Privacy', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideDesk()] });
    signIn();
  });

  it('is each person’s own wish, and outlives the page', () => {
    const session = TestBed.inject(Session);
    const privacy = TestBed.inject(Privacy);
    privacy.toggle();
    TestBed.tick();
    expect(document.documentElement.hasAttribute('data-private')).toBe(true);

    session.current.set({ ...SESSION, staff: { ...SESSION.staff, id: 'ines' } });
    TestBed.tick();
    expect(document.documentElement.hasAttribute('data-private')).toBe(false);

    session.current.set(SESSION);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideDesk()] });
    signIn();
    expect(TestBed.inject(Privacy).on()).toBe(true);
  });

  it('marks what is not about the guest under hand', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const [name, story] = fixture.nativeElement.children as [HTMLElement, HTMLElement];
    expect([name, story].map((element) => element.classList.contains('am-private'))).toEqual([true, true]);

    TestBed.inject(UnderHand).stayId.set('stay-1');
    await fixture.whenStable();
    expect([name, story].map((element) => element.classList.contains('am-private'))).toEqual([false, true]);
  });

  it('shows what is focused when asked to, until the focus moves on', async () => {
    const fixture = TestBed.createComponent(Page);
    const host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    await fixture.whenStable();
    const link = host.querySelector('a') as HTMLElement;
    link.focus();
    expect(link.classList.contains('am-private-shown')).toBe(false);

    TestBed.inject(Privacy).showFocused();
    expect(link.classList.contains('am-private-shown')).toBe(true);

    link.blur();
    expect(link.classList.contains('am-private-shown')).toBe(false);
    host.remove();
  });
});

import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type ChosenReason, WhyNot } from './why-not';

describe('a reason that is chosen', () => {
  let fixture: ComponentFixture<WhyNot<'broken' | 'other'>>;
  let chosen: ChosenReason<'broken' | 'other'>[];

  beforeEach(() => {
    fixture = TestBed.createComponent(WhyNot<'broken' | 'other'>);
    fixture.componentRef.setInput('label', 'Why');
    fixture.componentRef.setInput('noteLabel', 'In a few words');
    fixture.componentRef.setInput('sendLabel', 'Send');
    fixture.componentRef.setInput('reasons', [
      { reason: 'broken', words: 'Broken' },
      { reason: 'other', words: 'Something else' },
    ]);
    chosen = [];
    fixture.componentInstance.chosen.subscribe((one) => chosen.push(one));
    fixture.detectChanges();
  });

  it('is sent with one tap', () => {
    press('Broken');
    expect(chosen).toEqual([{ reason: 'broken' }]);
  });

  it('wants words where it says nothing by itself', () => {
    press('Something else');
    expect(chosen).toEqual([]);
    expect(button('Something else').getAttribute('aria-expanded')).toBe('true');
    expect(button('Send').disabled).toBe(true);

    const field = page().querySelector('input')!;
    field.value = ' The lock is jammed ';
    field.dispatchEvent(new Event('input'));
    fixture.detectChanges();
    press('Send');

    expect(chosen).toEqual([{ reason: 'other', note: 'The lock is jammed' }]);
  });

  function press(words: string): void {
    button(words).click();
    fixture.detectChanges();
  }

  function button(words: string): HTMLButtonElement {
    return [...page().querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)!;
  }

  function page(): HTMLElement {
    return fixture.nativeElement as HTMLElement;
  }
});

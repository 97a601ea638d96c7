import { provideHttpClient } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FORMATS } from '@amends/ui';
import { loadWords } from './testing/load-words';
import { provideWords } from './language';
import { Problem } from './problem';
import { injectProblemText } from './problem-text';

describe('problem text', () => {
  let text: (fault: unknown) => string;

  beforeEach(async () => {
    const formats = { provide: FORMATS, useValue: signal({ locale: 'en-GB', timeZone: 'Europe/Lisbon' }) };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideRouter([]), provideWords(), formats] });
    await loadWords('problem');
    text = TestBed.runInInjectionContext(injectProblemText);
  });

  it('names the limit of a refused credit as money', () => {
    const facts = { most: { amount: '5.00', currency: 'EUR' }, limit: { amount: '25.00', currency: 'EUR' } };
    expect(text(new Problem(403, 'credit-exceeds-authority', facts))).toBe(
      'Above your limit of €25.00 on a case; €5.00 is left. Ask the duty manager.',
    );
  });

  it('falls back to the kind of refusal for a code it does not know yet', () => {
    expect(text(new Problem(409, 'from-a-newer-server'))).toContain('Somebody changed this');
    expect(text(new Problem(500, 'unexpected'))).toContain('did not work on our side');
  });

  it('never shows what was thrown', () => {
    expect(text(new TypeError('x is undefined'))).toContain('did not work on our side');
  });
});

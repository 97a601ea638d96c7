import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { QuietVoice } from './quiet-voice';

describe('QuietVoice', () => {
  const announce = jest.fn();
  let voice: QuietVoice;

  beforeEach(() => {
    jest.useFakeTimers();
    announce.mockReset();
    TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
    voice = TestBed.inject(QuietVoice);
  });
  afterEach(() => jest.useRealTimers());

  const said = (): unknown[] => announce.mock.calls.map(([text]) => text);

  it('speaks at once, then not again for ten seconds, and then only of the newest', () => {
    voice.say('presence', 'Anna is here.');
    voice.say('presence', 'Jonas is here.');
    voice.say('presence', 'Jonas is writing.');
    voice.say('cases', 'Two cases are due soon.');
    expect(said()).toEqual(['Anna is here.']);

    jest.advanceTimersByTime(10_000);
    expect(said()).toEqual(['Anna is here.', 'Jonas is writing. Two cases are due soon.']);
  });

  it('is quiet when nothing waits, and ready again', () => {
    voice.say('presence', 'Anna is here.');
    jest.advanceTimersByTime(60_000);
    voice.say('presence', 'Jonas is here.');
    expect(said()).toEqual(['Anna is here.', 'Jonas is here.']);
  });
});

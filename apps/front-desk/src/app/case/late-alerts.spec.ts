import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CaseRowDto } from '@amends/case/dto';
import { Clock } from '../platform/clock';
import { Session } from '../platform/session';
import { Tone } from '../platform/tone';
import { TranslatedTitle } from '../platform/translated-title';
import { LateAlerts } from './late-alerts';
import { OpenCases } from './open-cases';

const START = new Date('2026-11-21T23:00:00Z');
const MINUTE = 60_000;

describe('LateAlerts', () => {
  const rows = signal<readonly CaseRowDto[]>([]);
  const now = signal(START);
  const role = signal('supervisor');
  const count = signal(0);
  const play = jest.fn();

  beforeEach(() => {
    jest.useFakeTimers();
    rows.set([]);
    now.set(START);
    role.set('supervisor');
    play.mockClear();
    TestBed.configureTestingModule({
      providers: [
        LateAlerts,
        { provide: OpenCases, useValue: { rows } },
        { provide: Clock, useValue: { now } },
        { provide: Session, useValue: { assignment: () => ({ role: role() }) } },
        { provide: Tone, useValue: { play } },
        { provide: TranslatedTitle, useValue: { count } },
      ],
    });
  });
  afterEach(() => jest.useRealTimers());

  const severe = (id: string, dueIn: number, more: Partial<CaseRowDto> = {}): CaseRowDto =>
    ({
      ...{ id, severity: 'severe', state: 'InProgress', nextPromise: null },
      openedAt: new Date(START.getTime() - 30 * MINUTE).toISOString(),
      dueAt: new Date(START.getTime() + dueIn * MINUTE).toISOString(),
      ...more,
    }) as CaseRowDto;

  function open(): LateAlerts {
    const alerts = TestBed.inject(LateAlerts);
    TestBed.tick();
    return alerts;
  }

  /** The minute passes on the clock of the screen and on the timers. */
  function pass(minutes: number): void {
    for (let gone = 0; gone < minutes; gone += 1) {
      now.update((time) => new Date(time.getTime() + MINUTE));
      TestBed.tick();
      jest.advanceTimersByTime(MINUTE);
    }
  }

  it('says at once what becomes late, again after one minute and after three, and then no more', () => {
    open();
    rows.set([severe('a', 2)]);
    pass(2);
    expect(play).toHaveBeenCalledTimes(0);
    now.update((time) => new Date(time.getTime() + 1));
    TestBed.tick();
    expect([play.mock.calls.length, count()]).toEqual([1, 1]);
    jest.advanceTimersByTime(MINUTE);
    expect(play).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(2 * MINUTE);
    expect(play).toHaveBeenCalledTimes(3);
    pass(30);
    expect(play).toHaveBeenCalledTimes(3);
  });

  it('is quiet from the moment it is seen, until another case is late', () => {
    rows.set([severe('a', -1)]);
    const alerts = open();
    alerts.see();
    TestBed.tick();
    jest.advanceTimersByTime(10 * MINUTE);
    expect([play.mock.calls.length, count(), alerts.unseen().length]).toEqual([1, 0, 0]);

    rows.update((before) => [...before, severe('b', -2)]);
    TestBed.tick();
    expect(play).toHaveBeenCalledTimes(2);
    expect(alerts.unseen().map(({ id }) => id)).toEqual(['b']);
  });

  it('is quiet when the case is closed or given more time, and says it anew when that is over too', () => {
    rows.set([severe('a', -1)]);
    const alerts = open();
    rows.set([severe('a', 5)]);
    TestBed.tick();
    jest.advanceTimersByTime(4 * MINUTE);
    expect([play.mock.calls.length, alerts.unseen().length]).toEqual([1, 0]);
    pass(6);
    expect(alerts.unseen().length).toBe(1);
    expect(play.mock.calls.length).toBeGreaterThan(1);
  });

  it('concerns neither what is not severe nor who is not in charge, but whoever watches the night', () => {
    role.set('associate');
    rows.set([severe('a', -1), severe('b', -1, { severity: 'minor' })]);
    const alerts = open();
    expect([alerts.unseen().length, play.mock.calls.length]).toEqual([0, 0]);
    alerts.watched.set(true);
    TestBed.tick();
    expect(alerts.unseen().map(({ id }) => id)).toEqual(['a']);
    expect(play).toHaveBeenCalledTimes(1);
  });
});

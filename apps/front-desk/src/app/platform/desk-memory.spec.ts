import { TestBed } from '@angular/core/testing';
import { DeskMemory, deskSlot } from './desk-memory';
import { Session } from './session';
import { SESSION, provideDesk, settle, signIn } from './testing/desk';

const NOTE = deskSlot('case.note', '');
const PARKED = deskSlot<readonly string[]>('case.parked', []);
const HOUR = 60 * 60_000;

describe('DeskMemory', () => {
  let memory: DeskMemory;
  let session: Session;

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideDesk()] });
    signIn();
    memory = TestBed.inject(DeskMemory);
    session = TestBed.inject(Session);
  });
  afterEach(() => jest.useRealTimers());

  function isAtTheDesk(id: string): void {
    session.current.set({ ...SESSION, staff: { ...SESSION.staff, id } });
  }

  it('gives each person their own, and nobody another’s', () => {
    memory.keep(NOTE, 'She asked twice.', 'case-1');
    isAtTheDesk('ines');
    expect(memory.read(NOTE, 'case-1')).toBe('');
    memory.keep(NOTE, 'Called back.', 'case-1');

    isAtTheDesk('marta');
    expect(memory.read(NOTE, 'case-1')).toBe('She asked twice.');
    expect(memory.read(NOTE, 'case-2')).toBe('');
  });

  it('keeps kinds apart, and answers the blank of each', () => {
    memory.keep(PARKED, ['412'], 'case-1');
    expect(memory.read(NOTE, 'case-1')).toBe('');
    expect(memory.read(PARKED)).toBe(PARKED.blank);
  });

  it('forgets everything of a person who signs out, and of nobody else', async () => {
    memory.keep(NOTE, 'Mine.');
    isAtTheDesk('ines');
    memory.keep(NOTE, 'Hers.');
    session.signedOut.next('ines');

    expect(memory.read(NOTE)).toBe('');
    isAtTheDesk('marta');
    expect(memory.read(NOTE)).toBe('Mine.');
  });

  it('forgets twelve hours after something was last kept', async () => {
    memory.keep(NOTE, 'Early shift.');
    await settle(12 * HOUR - 60_000);
    expect(memory.read(NOTE)).toBe('Early shift.');
    await settle(2 * 60_000);
    expect(memory.read(NOTE)).toBe('');
  });

  it('tells work from what may be forgotten, whoever is there', () => {
    memory.keep(deskSlot('palette.recent', '', { comfort: true }), '412');
    expect(memory.holdsWork()).toBe(false);
    memory.keep(NOTE, 'She asked twice.');
    isAtTheDesk('ines');
    expect(memory.holdsWork()).toBe(true);
  });

  it('keeps nothing while nobody is signed in', () => {
    session.current.set(undefined);
    memory.keep(NOTE, 'Whose?');
    expect(memory.read(NOTE)).toBe('');
  });
});

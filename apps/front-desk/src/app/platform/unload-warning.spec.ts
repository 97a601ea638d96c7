import { TestBed } from '@angular/core/testing';
import { DeskMemory, deskSlot } from './desk-memory';
import { provideDesk, signIn } from './testing/desk';
import { UnloadWarning } from './unload-warning';

const NOTE = deskSlot('test.note', '');
const SEEN = deskSlot('test.seen', '', { comfort: true });

describe('before the page is left', () => {
  let memory: DeskMemory;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: provideDesk() });
    signIn();
    memory = TestBed.inject(DeskMemory);
    TestBed.inject(UnloadWarning);
  });

  function asks(): boolean {
    TestBed.tick();
    return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  }

  it('nobody is asked when nothing would be lost', () => {
    memory.keep(SEEN, 'a hint');
    expect(asks()).toBe(false);
  });

  it('one is asked as long as something begun would be lost', () => {
    memory.keep(NOTE, 'She leaves for dinner at eight.');
    expect(asks()).toBe(true);
    memory.keep(NOTE, '');
    expect(asks()).toBe(false);
  });

  it('one is not asked a second time when the desk has asked already', () => {
    memory.keep(NOTE, 'She leaves for dinner at eight.');
    TestBed.inject(UnloadWarning).waive();
    expect(asks()).toBe(false);
  });
});

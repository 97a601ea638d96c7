import { TestBed } from '@angular/core/testing';
import { DeskLock } from '../../platform/desk-lock';
import { provideDesk, settle, signIn } from '../../platform/testing/desk';
import { WritesUnderWay } from '../../platform/writes-under-way';
import { IdleLock } from './idle-lock';

const MINUTE = 60_000;

describe('IdleLock', () => {
  let idle: IdleLock;
  let desk: DeskLock;

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideDesk(), IdleLock] });
    signIn();
    desk = TestBed.inject(DeskLock);
    idle = TestBed.inject(IdleLock);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  const press = (): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));

  it('locks after three minutes without a touch, and says so twenty seconds before', async () => {
    await settle(3 * MINUTE - 21_000);
    expect(idle.secondsLeft()).toBeUndefined();
    await settle(1_000);
    expect(idle.secondsLeft()).toBe(20);
    await settle(5_000);
    expect(idle.secondsLeft()).toBe(15);
    await settle(15_000);
    expect([desk.covered(), desk.reason(), idle.secondsLeft()]).toEqual([true, 'idle', undefined]);
  });

  it('stays open for any key, also in the last second', async () => {
    await settle(3 * MINUTE - 1_000);
    press();
    expect(idle.secondsLeft()).toBeUndefined();
    await settle(3 * MINUTE - 1_000);
    expect(desk.covered()).toBe(false);
  });

  it('waits for a write', async () => {
    const writes = TestBed.inject(WritesUnderWay);
    writes.begin();
    await settle(4 * MINUTE);
    expect(desk.covered()).toBe(false);
    writes.end();
    await settle(1_000);
    expect(desk.covered()).toBe(true);
  });

  it('locks at the first touch of a computer that slept', () => {
    jest.setSystemTime(Date.now() + 60 * MINUTE);
    press();
    expect(desk.covered()).toBe(true);
  });
});

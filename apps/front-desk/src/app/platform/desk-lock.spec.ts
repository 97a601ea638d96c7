import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import { Router, provideRouter } from '@angular/router';
import type { SessionDto } from '@amends/staff/dto';
import { Curtain } from './curtain';
import { DeskLock } from './desk-lock';
import { DeskMemory, deskSlot } from './desk-memory';
import { Session } from './session';
import { SESSION, provideDesk, settle, signIn } from './testing/desk';
import { WritesUnderWay } from './writes-under-way';

@Component({ template: '' })
class Page {}

const INES: SessionDto = { ...SESSION, staff: { ...SESSION.staff, id: 'ines' }, csrfToken: 'of-ines' };
const NOTE = deskSlot('note', '');
const LOCK = '/api/v1/session/lock';

describe('DeskLock', () => {
  let desk: DeskLock;
  let session: Session;
  let router: Router;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideDesk(), provideRouter([{ path: '**', component: Page }])] });
    server = signIn();
    desk = TestBed.inject(DeskLock);
    session = TestBed.inject(Session);
    router = TestBed.inject(Router);
    await router.navigateByUrl('/case/marta');
  });
  afterEach(() => jest.useRealTimers());

  it('covers at once, and has the server refuse the session when no write is under way any more', async () => {
    const writes = TestBed.inject(WritesUnderWay);
    writes.begin();
    desk.lock('key');
    await settle();
    expect(desk.covered()).toBe(true);
    server.expectNone(LOCK);

    writes.end();
    await settle();
    server.expectOne(LOCK).flush(null, { status: 204, statusText: 'No Content' });
    await settle(60_000);
    server.verify();
  });

  it('asks the server again while it does not answer, and no more once somebody came in', async () => {
    desk.lock('key');
    await settle();
    server.expectOne(LOCK).error(new ProgressEvent('error'));
    await settle(5_000);
    server.expectOne(LOCK).error(new ProgressEvent('error'));
    await desk.enter(SESSION);
    await settle(60_000);
    server.expectNone(LOCK);
  });

  it('gives whoever was here the same page with a new session', async () => {
    desk.lock('idle');
    await desk.enter({ ...SESSION, csrfToken: 'new' });
    expect([router.url, desk.covered(), desk.between()]).toEqual(['/case/marta', false, false]);
    expect(session.current()?.csrfToken).toBe('new');
  });

  it('brings each person to their own place, with what they had begun', async () => {
    TestBed.inject(DeskMemory).keep(NOTE, 'Marta’s');
    desk.lock('key');
    await desk.enter(INES);
    expect([router.url, session.current()?.staff.id]).toEqual(['/', 'ines']);
    expect(TestBed.inject(DeskMemory).read(NOTE)).toBe('');

    await router.navigateByUrl('/stay/ines?do=move');
    desk.lock('key');
    await desk.enter(SESSION);
    expect(router.url).toBe('/case/marta');
    expect(TestBed.inject(DeskMemory).read(NOTE)).toBe('Marta’s');

    desk.lock('key');
    await desk.enter(INES);
    expect(router.url).toBe('/stay/ines?do=move');
  });

  it('takes the screen of one off before the next is let in', async () => {
    desk.lock('key');
    const seen: (string | undefined)[] = [];
    router.events.subscribe(() => seen.push(desk.between() ? undefined : session.current()?.staff.id));
    await desk.enter(INES);
    expect(new Set(seen)).toEqual(new Set([undefined]));
  });

  it('does not sign out behind the lock, whatever the server says of the old session', async () => {
    desk.lock('key');
    session.expired();
    expect(session.current()?.staff.id).toBe('marta');
  });

  it('is down when the server says that the session is locked', () => {
    session.locked();
    expect(TestBed.inject(Curtain).down()).toBe(true);
  });

  it('keeps keys typed before the lock screen is drawn, for it', () => {
    const key = (name: string): KeyboardEvent => new KeyboardEvent('keydown', { key: name, cancelable: true });
    document.dispatchEvent(key('F8'));
    const early = key('2');
    document.dispatchEvent(early);
    expect(early.defaultPrevented).toBe(true);

    const heard: string[] = [];
    desk.attend((event) => heard.push(event.key));
    document.dispatchEvent(key('7'));
    expect(heard).toEqual(['2', '7']);
  });

  it('does not let an Enter after the PIN press what then has the focus', async () => {
    desk.lock('key');
    await desk.enter(SESSION);
    const enter = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    const late = enter();
    document.dispatchEvent(late);
    expect(late.defaultPrevented).toBe(true);

    await settle(1_000);
    const meant = enter();
    document.dispatchEvent(meant);
    expect(meant.defaultPrevented).toBe(false);
  });
});

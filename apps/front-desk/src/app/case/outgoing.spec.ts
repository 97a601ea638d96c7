import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { newId } from '@amends/kernel';
import { Connection } from '../platform/connection';
import { Curtain } from '../platform/curtain';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { Outgoing } from './outgoing';

const NOTES = `${HOTEL}/cases/c1/notes`;

describe('Outgoing', () => {
  let server: HttpTestingController;
  let connection: Connection;
  let outgoing: Outgoing;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('together', 'problem', 'terms');
    jest.useFakeTimers();
    server = signIn();
    connection = TestBed.inject(Connection);
    outgoing = TestBed.inject(Outgoing);
    connection.found();
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  const states = (): unknown[] => outgoing.waiting().map(({ tried, refusal }) => ({ tried, refusal }));
  const note = (text: string): { id: string; text: string } => ({ id: newId(), text });

  it('sends at once while there is a connection, and passes a refusal on', async () => {
    const sent = outgoing.addNote('c1', note('One.'));
    server.expectOne(NOTES).flush({ id: 'n1' });
    expect(await sent).toEqual({ id: 'n1' });

    const refused = outgoing.addNote('c1', note('Two.'));
    server.expectOne(NOTES).flush({ code: 'not-found' }, { status: 404, statusText: '' });
    await expect(refused).rejects.toMatchObject({ code: 'not-found' });
    expect(outgoing.waiting()).toEqual([]);
  });

  it('waits without a connection and sends in order, one after the other, under the same keys', async () => {
    connection.lost();
    const [one, two] = [note('One.'), note('Two.')];
    expect(await outgoing.addNote('c1', one)).toBeUndefined();
    expect(await outgoing.addNote('c1', two)).toBeUndefined();
    connection.found();
    await settle();

    const first = server.expectOne(NOTES);
    expect([first.request.body, first.request.headers.get('Idempotency-Key')]).toEqual([one, one.id]);
    first.flush({});
    await settle();
    server.expectOne(({ body }) => (body as { id?: string } | null)?.id === two.id).flush({});
    await settle();
    expect(outgoing.waiting()).toEqual([]);
  });

  it('sends again what was on its way when the answer was lost, and cannot change it meanwhile', async () => {
    const mine = note('One.');
    const sent = outgoing.addNote('c1', mine);
    // As the service worker answers for a network that did not.
    server.expectOne(NOTES).flush('', { status: 504, statusText: 'Gateway Timeout' });
    expect(await sent).toBeUndefined();
    expect(states()).toEqual([{ tried: true, refusal: undefined }]);

    connection.found();
    await settle();
    const again = server.expectOne(NOTES);
    expect(again.request.headers.get('Idempotency-Key')).toBe(mine.id);
    again.flush({ code: 'already-exists' }, { status: 409, statusText: '' });
    await settle();
    expect(outgoing.waiting()).toEqual([]);
  });

  it('keeps what was refused with the reason, and sends it again with other words', async () => {
    connection.lost();
    const mine = note('One.');
    await outgoing.addNote('c1', mine);
    connection.found();
    await settle();
    server.expectOne(NOTES).flush({ code: 'not-found' }, { status: 404, statusText: '' });
    await settle();
    expect(states()).toEqual([{ tried: false, refusal: 'This is not here any more, or never was.' }]);

    outgoing.reword(mine.id, 'Another.');
    await settle();
    const again = server.expectOne(NOTES);
    expect(again.request.body).toEqual({ ...mine, text: 'Another.' });
    again.flush({});
    await settle();
    expect(outgoing.waiting()).toEqual([]);
  });

  it('tries again a little later when the server is too busy', async () => {
    connection.lost();
    await outgoing.addNote('c1', note('One.'));
    connection.found();
    await settle();
    server.expectOne(NOTES).flush({ code: 'database-unavailable' }, { status: 503, statusText: '' });
    await settle(3_000);
    server.expectOne(NOTES).flush({});
    await settle();
    expect(outgoing.waiting()).toEqual([]);
  });

  it('waits behind the lock for whoever wrote it, though the connection is back', async () => {
    const covered = TestBed.inject(Curtain).down;
    connection.lost();
    const mine = note('She waits in the bar.');
    await outgoing.addNote('c1', mine);
    covered.set(true);
    connection.found();
    await settle();
    expect(server.match((request) => request.method === 'POST')).toEqual([]);

    covered.set(false);
    await settle();
    const sent = server.expectOne(NOTES);
    expect(sent.request.body).toEqual(mine);
    sent.flush({});
    await settle();
    expect(outgoing.waiting()).toEqual([]);
  });
});

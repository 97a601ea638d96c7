import { TestBed } from '@angular/core/testing';
import { Connection } from '../platform/connection';
import { Curtain } from '../platform/curtain';
import { provideDesk, settle, signIn } from '../platform/testing/desk';
import { Outgoing } from './outgoing';

describe('Outgoing', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideDesk()] });
  });
  afterEach(() => jest.useRealTimers());

  it('waits behind the lock for whoever wrote it, though the connection is back', async () => {
    const server = signIn();
    const [connection, covered] = [TestBed.inject(Connection), TestBed.inject(Curtain).down];
    const outgoing = TestBed.inject(Outgoing);
    connection.lost();
    await outgoing.addNote('case-1', { id: 'note-1', text: 'She waits in the bar.' });
    covered.set(true);
    connection.found();
    await settle();
    expect(server.match((request) => request.method === 'POST')).toEqual([]);

    covered.set(false);
    await settle();
    const [sent] = server.match((request) => request.method === 'POST');
    expect(sent?.request.body).toMatchObject({ id: 'note-1' });
    sent?.flush({}, { status: 201, statusText: 'Created' });
    await settle();
    expect(outgoing.waiting()).toEqual([]);
  });
});

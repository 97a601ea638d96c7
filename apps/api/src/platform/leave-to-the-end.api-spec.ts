import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Acting } from './acting';
import { WriteTransaction } from './write-transaction';

const ACTING: Acting = {
  propertyId: '0be00001-0000-7001-8000-000000000000',
  actor: { kind: 'staff', id: '0be00006-0000-7000-8000-000000000000', name: 'Anna Kowalska' },
  deskName: null,
  requestId: 'request-1',
  idempotency: null,
};
const statement = (name: string) => ({ name, text: `SELECT '${name}'` });

describe('what a transaction leaves to the end', () => {
  let sent: string[];
  let tx: WriteTransaction;

  beforeEach(() => {
    sent = [];
    const query = ({ name }: { name: string }) => Promise.resolve({ rows: [sent.push(name)] });
    const client = { query, connection: { stream: { cork: jest.fn(), uncork: jest.fn() } } };
    tx = new WriteTransaction(
      client as unknown as PoolClient,
      {} as EntityManager,
      ACTING,
      '2026-11-22',
      new Date('2026-11-22T10:00:00Z'),
    );
  });

  it('is not sent before, and is sent once', async () => {
    tx.atLast(() => [tx.rows(statement('line'), []), tx.rows(statement('entry'), [])]);
    expect(sent).toEqual([]);
    await Promise.all(tx.sendLast());
    expect(sent).toEqual(['line', 'entry']);
    expect(tx.sendLast()).toEqual([]);
  });

  it('is followed by nothing: whoever asks on is told at once', async () => {
    tx.atLast(() => [tx.rows(statement('line'), [])]);
    await expect(tx.rows(statement('too late'), [])).rejects.toThrow('too late');
    expect(() => tx.atLast(() => [])).toThrow();
    expect(sent).toEqual([]);
  });
});

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Acting, Idempotency } from './acting';
import { OutboxRelay } from './outbox-relay';
import { answersOf, sentTogether, tenantSetting, type PoolClient } from './pool';
import { Refused } from './refused';
import { CLOSE_WRITE, OPEN_FROZEN_WRITE, OPEN_WRITE } from './writes.queries';
import { WriteTransaction } from './write-transaction';

export interface WriteOptions {
  /** For money and moves: the business date cannot roll until the transaction ends. */
  readonly freezeBusinessDate?: boolean;
}

type Work<Answer extends object> = (tx: WriteTransaction) => Promise<Answer>;
type Opening = {
  businessDate: string;
  at: Date;
  claimed: boolean | null;
  requestHash: Buffer | null;
  body: string | null;
};

const ATTEMPTS = 4;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';
const LOCK_NOT_AVAILABLE = '55P03';
const ROLLS_FOR_SECONDS = 2;

/** Writes: one use case, one transaction, one effect however often it is sent. */
@Injectable()
export class Writes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: OutboxRelay,
  ) {}

  /**
   * Runs `work` in one transaction behind the acting property, and stores its answer under the request's
   * Idempotency-Key in the same transaction. Serialisation failures and deadlocks are retried a few times.
   *
   * @throws Refused `idempotency-key-reused`, `idempotency-key-in-flight`, `night-audit-running`, and whatever `work` refuses.
   */
  async run<Answer extends object>(acting: Acting, work: Work<Answer>, options: WriteOptions = {}): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(acting, work, options);
      } catch (error) {
        if (attempt === ATTEMPTS || !isPassing(error)) throw error;
        await pause(attempt);
      }
    }
  }

  private async attempt<Answer extends object>(
    acting: Acting,
    work: Work<Answer>,
    options: WriteOptions,
  ): Promise<Answer> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const opening = await this.open(client, acting, options);
      const stored = acting.idempotency && storedAnswer<Answer>(opening, acting.idempotency);
      if (stored) {
        await client.query('ROLLBACK');
        return stored;
      }
      const tx = new WriteTransaction(client, runner.manager, acting, opening.businessDate, opening.at);
      const answer = await work(tx);
      await this.close(client, tx, answer);
      this.relay.kick();
      return answer;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async open(client: PoolClient, acting: Acting, options: WriteOptions): Promise<Opening> {
    const statement = options.freezeBusinessDate ? OPEN_FROZEN_WRITE : OPEN_WRITE;
    const values = [acting.propertyId, acting.actor.id, acting.idempotency?.key ?? null];
    const [, { rows }] = await answersOf(
      sentTogether(client, () => [
        client.query(`BEGIN; ${tenantSetting('LOCAL', acting.propertyId)}`),
        client.query<Opening>({ ...statement, values }).catch(sayThatItRolls),
      ]),
    );
    const [opening] = rows;
    if (!opening) throw new Refused('not-found');
    return opening;
  }

  private async close(client: PoolClient, tx: WriteTransaction, answer: object): Promise<void> {
    const { acting } = tx;
    const { idempotency } = acting;
    const values = [
      acting.propertyId,
      acting.actor.kind,
      acting.actor.id,
      acting.actor.name,
      acting.deskName,
      tx.businessDate,
      tx.recorded(),
      acting.requestId,
      idempotency?.key ?? null,
      idempotency?.requestHash ?? null,
      idempotency ? JSON.stringify(answer) : null,
      idempotency?.keepDays ?? null,
    ];
    // A COMMIT after a failed statement answers as a quiet ROLLBACK: what the statement says is looked at first.
    await answersOf(
      sentTogether(client, () => [...tx.sendLast(), client.query({ ...CLOSE_WRITE, values }), client.query('COMMIT')]),
    );
  }
}

/** What an earlier request answered under this key; nothing when the key is this one's now. */
function storedAnswer<Answer>({ claimed, requestHash, body }: Opening, idempotency: Idempotency): Answer | undefined {
  if (requestHash && body !== null) {
    if (!requestHash.equals(idempotency.requestHash)) throw new Refused('idempotency-key-reused');
    idempotency.replayed = true;
    return JSON.parse(body) as Answer;
  }
  if (!claimed) throw new Refused('idempotency-key-in-flight', { retryAfterSeconds: 1 });
  return undefined;
}

/** What another attempt may well get through; a key stored meanwhile is found and replayed by it. */
function isPassing(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === UNIQUE_VIOLATION)
    return (
      constraint === 'idempotency_key_pkey' || constraint === 'audit_entry_property_id_chain_id_chain_position_key'
    );
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** Only the roll keeps a property for longer than a write waits. */
function sayThatItRolls(error: unknown): never {
  const { code } = error as { code?: string };
  if (code !== LOCK_NOT_AVAILABLE) throw error;
  throw new Refused('night-audit-running', { retryAfterSeconds: ROLLS_FOR_SECONDS });
}

/** Jitter, so that two who met do not meet again. */
function pause(attempt: number): Promise<void> {
  const most = 10 * 2 ** attempt;
  return new Promise((resolve) => setTimeout(resolve, Math.random() * most));
}

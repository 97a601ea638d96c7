import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersOf, poolOf, sentTogether, type Statement } from './pool';
import { Sweep } from './sweep';

const BATCH = 200;
/**
 * A dispatch commits, and while many write at once each of them asks for one: those that come within so long go out
 * together. Nobody at a desk sees the difference, and one who writes alone is told of at once.
 */
const REST_MS = 10;

/**
 * Takes waiting events, whoever wrote them, and tells every process, in one transaction: an event is marked only if
 * it was told. SKIP LOCKED lets two processes share the work. Payloads are kept under NOTIFY's 8000 bytes by telling
 * one event at a time.
 */
const DISPATCH: Statement = {
  name: 'dispatch-outbox',
  text: `
    WITH waiting AS (
      SELECT property_id, id FROM outbox_event WHERE dispatched_at IS NULL
      ORDER BY recorded_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
    ), taken AS (
      UPDATE outbox_event o SET dispatched_at = now() FROM waiting w
      WHERE o.property_id = w.property_id AND o.id = w.id
      RETURNING o.property_id, o.id, o.type, o.subject, o.data, o.recorded_at
    )
    SELECT count(pg_notify('amends', 'event:' || json_build_object('property', property_id, 'id', id, 'type', type,
      'subject', subject, 'data', data, 'time', to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))) AS told
    FROM (SELECT * FROM taken ORDER BY recorded_at) AS in_order`,
};

/**
 * Sends what is in the outbox: at once after a commit of this process, and every few seconds whatever a process that
 * died left behind.
 */
@Injectable()
export class OutboxRelay implements OnModuleInit, OnApplicationShutdown {
  private readonly sweep = new Sweep({
    what: 'Events',
    everyMs: 5_000,
    restMs: REST_MS,
    look: () => this.look(),
    logger: new Logger(OutboxRelay.name),
  });

  constructor(private readonly dataSource: DataSource) {}

  onModuleInit(): void {
    this.sweep.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.sweep.stop();
  }

  /** Asks for a dispatch; many kicks while one runs become one more. */
  kick(): void {
    this.sweep.kick();
  }

  private async look(): Promise<void> {
    if ((await this.dispatch()) === BATCH) this.kick();
  }

  private async dispatch(): Promise<number> {
    const client = await poolOf(this.dataSource).connect();
    try {
      const [, { rows }] = await answersOf(
        sentTogether(client, () => [
          client.query(`BEGIN; SET LOCAL amends.relay = 'on'`),
          client.query<{ told: string }>(DISPATCH),
          client.query('COMMIT'),
        ]),
      );
      return Number(rows[0]?.told ?? 0);
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

import { newId } from '@amends/kernel';
import type { QueryResultRow } from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Acting } from './acting';
import { insertion } from './insertion';
import { answersOf, sentTogether, type PoolClient, type Statement } from './pool';

/** What happened, for the audit, and what others hear of it. One of each for every state change. */
export interface Act {
  /** For example `case.opened`; also the event's type. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The facts, without guest data that the subject itself does not hold. */
  readonly change: Readonly<Record<string, unknown>>;
  /** What the event carries beside the subject: ids and changed fields, no guest data. */
  readonly event: Readonly<Record<string, unknown>>;
  /** The folio, for money: entries of one folio are hash-chained. */
  readonly chainId?: string;
}

/** One open transaction, behind one property. Handed to whatever takes part, so that nobody wonders what is inside. */
export class WriteTransaction {
  private readonly acts: (Act & { readonly auditId: string; readonly eventId: string })[] = [];
  private last: (() => readonly Promise<unknown>[]) | undefined;

  constructor(
    private readonly client: PoolClient,
    readonly manager: EntityManager,
    readonly acting: Acting,
    /** The property's business date, read inside this transaction. */
    readonly businessDate: string,
    /** The database's clock when the transaction began. */
    readonly at: Date,
  ) {}

  get propertyId(): string {
    return this.acting.propertyId;
  }

  /** Runs a named prepared statement. Never two of the same name at once: they share one connection. */
  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    if (this.last) throw new Error(`${statement.name} comes after what was to be the last of the transaction.`);
    const { rows } = await this.client.query<Row>({ ...statement, values: [...values] });
    return rows;
  }

  async first<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }

  /**
   * Sends statements together that need nothing of each other's answers; each of `send` asks at once and not after it
   * has waited for something. Thrown is what the first of them failed with.
   */
  together<const Answers extends readonly Promise<unknown>[]>(
    send: () => Answers,
  ): ReturnType<typeof answersOf<Answers>> {
    return answersOf(sentTogether(this.client, send));
  }

  /**
   * Leaves what nobody waits for to the end, where it goes out in one packet with audit, outbox and COMMIT: locks are
   * held for a round trip less. Nothing can be asked afterwards; what fails of it fails the transaction.
   */
  atLast(send: () => readonly Promise<unknown>[]): void {
    if (this.last) throw new Error('Only one part of a transaction can be its last.');
    this.last = send;
  }

  /** Sends what was left to the end. */
  sendLast(): readonly Promise<unknown>[] {
    const send = this.last;
    this.last = undefined;
    return send?.() ?? [];
  }

  /** Inserts a whole row as it is, by a prepared statement made once from its entity: no SELECT before, no cascade. */
  async insert<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, row: Entity): Promise<void> {
    const { statement, valuesOf } = insertion(this.manager.dataSource.getMetadata(entity));
    await this.rows(statement, valuesOf(row));
  }

  /** Runs a part that may fail alone: what it wrote and recorded is undone, and the transaction can go on. */
  async part<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const noted = this.acts.length;
    await this.client.query('SAVEPOINT part');
    try {
      const answer = await work();
      await this.client.query('RELEASE SAVEPOINT part');
      return answer;
    } catch (error) {
      await this.client.query('ROLLBACK TO SAVEPOINT part');
      this.acts.length = noted;
      throw error;
    }
  }

  /** Notes an act; audit and outbox rows are written with the last statement of the transaction. */
  record(act: Act): void {
    this.acts.push({ ...act, auditId: newId(), eventId: newId() });
  }

  /** Audit and outbox rows as one JSON parameter, for the closing statement. */
  recorded(): string {
    return JSON.stringify(
      this.acts.map(({ auditId, eventId, action, subject, change, event, chainId }) => ({
        audit_id: auditId,
        event_id: eventId,
        action,
        subject_kind: subject.kind,
        subject_id: subject.id,
        change,
        event,
        chain_id: chainId ?? null,
      })),
    );
  }
}

import type { NightLine, Unpostable } from '@amends/night-audit';
import type { NightAuditSettingsDto } from '@amends/night-audit/dto';
import { Injectable } from '@nestjs/common';
import { type NewLine, PostingWriter } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import { LINK_LINES, LOOKED_AFTER } from './audit.queries';
import { type LoadedNight, loadNight, type PlannedStay } from './load-night';
import { LOCK_FOLIOS_OF_STAYS, LOCK_STAYS_TO_DO } from './night.queries';
import { toNewLines } from './night-line';

/** A night audit at work. */
export type RunningAudit = {
  readonly id: string;
  readonly businessDate: string;
  readonly attempt: number;
  readonly requestId: string;
};

interface Outcome {
  readonly stay: PlannedStay;
  readonly state: 'posted' | 'already-posted' | 'set-aside';
  readonly lines: readonly NewLine[];
  readonly refusal: Unpostable | null;
  readonly transactionCode: string | null;
}

/** Posts the nights of some stays, in one transaction: each with its lines, its audit row and its event, or not at all. */
@Injectable()
export class NightPoster {
  constructor(private readonly writer: PostingWriter) {}

  /**
   * Looks after at most `most` stays and answers how many. A night that cannot be posted is set aside, and the others
   * are posted. `taken` is told whom it is about before anything can go wrong.
   */
  async post(
    tx: WriteTransaction,
    audit: RunningAudit,
    settings: NightAuditSettingsDto,
    most: number,
    taken: (stayIds: readonly string[]) => void,
  ): Promise<number> {
    const rows = await tx.rows<{ id: string }>(LOCK_STAYS_TO_DO, [tx.propertyId, tx.businessDate, audit.attempt, most]);
    const ids = rows.map(({ id }) => id);
    taken(ids);
    if (ids.length === 0) return 0;
    await tx.rows(LOCK_FOLIOS_OF_STAYS, [tx.propertyId, ids]);
    const night = await loadNight(
      (statement, values) => tx.rows(statement, values),
      ...([tx.propertyId, tx.businessDate, settings, ids] as const),
    );
    await this.write(tx, audit, outcomesOf(tx, night));
    return ids.length;
  }

  /** Notes that the night of a stay cannot be posted, and why. */
  async setAside(tx: WriteTransaction, audit: RunningAudit, stayId: string, refusal: Unpostable): Promise<void> {
    const row = { stay_id: stayId, state: 'set-aside', refusal, transaction_code: null };
    const noted = await tx.rows(LOOKED_AFTER, lookedAfter(tx, audit, [row]));
    if (noted.length > 0) recordSetAside(tx, audit, stayId, refusal);
  }

  private async write(tx: WriteTransaction, audit: RunningAudit, outcomes: readonly Outcome[]): Promise<void> {
    const ours = await tx.rows<{ stayId: string }>(LOOKED_AFTER, lookedAfter(tx, audit, outcomes.map(toRow)));
    // Only what is noted as ours is posted: a night that another process has looked after meanwhile is left alone.
    const mine = outcomes.filter(({ stay }) => ours.some(({ stayId }) => stayId === stay.stayId));
    const versions = await this.writer.write(
      tx,
      mine.flatMap(({ lines }) => lines),
    );
    const links = mine.flatMap(({ stay, lines }) =>
      [...lines.map(({ id }) => id), ...stay.posted].map((id) => ({ posting_id: id, stay_id: stay.stayId })),
    );
    if (links.length > 0) await tx.rows(LINK_LINES, [tx.propertyId, tx.businessDate, JSON.stringify(links)]);
    for (const outcome of mine) record(tx, audit, outcome, versions);
    recordProgress(tx, audit, mine);
  }
}

function outcomesOf(tx: WriteTransaction, { stays }: LoadedNight): readonly Outcome[] {
  return stays.map((stay): Outcome => {
    const { plan, posted } = stay;
    const nothing = { stay, lines: [], refusal: null, transactionCode: null };
    if (posted.length > 0) return { ...nothing, state: 'already-posted' };
    if (!plan) return { ...nothing, state: 'set-aside', refusal: 'transaction-code-missing' };
    if (plan.planned) return { ...nothing, state: 'posted', lines: linesOf(tx, stay, plan.lines) };
    const { code, transactionCode = null } = plan.refusal;
    return { ...nothing, state: 'set-aside', refusal: code, transactionCode };
  });
}

function linesOf(tx: WriteTransaction, stay: PlannedStay, lines: readonly NightLine[]): readonly NewLine[] {
  return lines.length === 0 ? [] : toNewLines(tx, stay, lines);
}

function toRow({ stay, state, refusal, transactionCode }: Outcome): object {
  return { stay_id: stay.stayId, state, refusal, transaction_code: transactionCode };
}

function lookedAfter(tx: WriteTransaction, { attempt }: RunningAudit, rows: readonly object[]): readonly unknown[] {
  return [tx.propertyId, tx.businessDate, JSON.stringify(rows), attempt];
}

function record(
  tx: WriteTransaction,
  audit: RunningAudit,
  { stay, lines, refusal, state }: Outcome,
  versions: ReadonlyMap<string, number>,
): void {
  if (refusal !== null) return recordSetAside(tx, audit, stay.stayId, refusal);
  if (state !== 'posted' || stay.folioId === null || lines.length === 0) return;
  tx.record({
    action: 'folio.night-posted',
    subject: { kind: 'folio', id: stay.folioId },
    change: {
      night: tx.businessDate,
      lines: lines.map(({ id, transactionCode, amount }) => ({ id, transactionCode, amountMinor: amount.minor })),
      currency: lines[0]?.amount.currency,
    },
    event: { version: versions.get(stay.folioId), stayId: stay.stayId },
    chainId: stay.folioId,
  });
}

function recordSetAside(tx: WriteTransaction, { businessDate }: RunningAudit, stayId: string, refusal: string): void {
  tx.record({
    action: 'night-audit.stay-set-aside',
    subject: { kind: 'stay', id: stayId },
    change: { businessDate, refusal },
    event: { businessDate, refusal },
  });
}

function recordProgress(tx: WriteTransaction, { id, businessDate }: RunningAudit, done: readonly Outcome[]): void {
  if (done.length === 0) return;
  const count = (state: Outcome['state']): number => done.filter((outcome) => outcome.state === state).length;
  const counts = {
    posted: count('posted'),
    alreadyPosted: count('already-posted'),
    setAside: count('set-aside'),
  };
  tx.record({
    action: 'night-audit.progressed',
    subject: { kind: 'night-audit', id },
    change: { businessDate, ...counts },
    event: { businessDate, ...counts },
  });
}

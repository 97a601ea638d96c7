import { fingerprintsOf, saidAnew, type Fingerprints } from './fingerprints';
import type { Statement } from './pool';
import type { ExternalRef, Received } from './upserted';
import type { WriteTransaction } from './write-transaction';

/** What is known of an external id. */
interface KnownRef {
  readonly system: string;
  readonly externalId: string;
  readonly id: string;
  readonly received: Fingerprints | null;
  readonly changedAt: Date | null;
  readonly [column: string]: unknown;
}

/** A row of ours another system's id stands for. */
export interface Known<Record> {
  readonly id: string;
  readonly version: number;
  readonly record: Record;
  readonly [column: string]: unknown;
}

/** A thing received, beside what is known of it. */
export interface Told<Dto, Record> extends Received<Dto> {
  readonly known: Known<Record> | undefined;
  /** Fields that say something else than the same system said before; all of them for a new thing. */
  readonly anew: ReadonlySet<string>;
  /** When the sender changed it last, as far as it said so. */
  readonly changedAt: string | Date | null;
  /** Older than what came before it: nothing of it counts. */
  readonly late: boolean;
  readonly fingerprints: Fingerprints;
}

/** A DTO may say when its system changed the thing, RFC 3339. */
interface Dated {
  readonly changedAt?: string | null;
}

/** Another request made the same external id in the same moment; the second try finds it. */
export class SentTwiceAtOnce extends Error {}

export function refKey({ system, id }: ExternalRef): string {
  return `${system}\n${id}`;
}

/**
 * Puts what is known of a word beside what was received, and says what of it is news. External ids are locked first,
 * in their order, then the rows, in the order of `lockRows` ($1 property, $2 ids, then `also`): two senders of the
 * same wait.
 *
 * Each look-up is of one table by a list: a join could be planned as rows times rows while a hotel is being loaded.
 */
export async function compare<Dto extends Dated, Record>(
  tx: WriteTransaction,
  word: string,
  rows: readonly Received<Dto>[],
  lockRows: Statement,
  also: readonly unknown[] = [],
): Promise<readonly Told<Dto, Record>[]> {
  const refs = await tx.rows<KnownRef>(knownRefs(word), [
    tx.propertyId,
    [...new Set(rows.map(({ ref }) => ref.system))],
    rows.map(({ ref }) => ref.id),
  ]);
  const nothing = refs.length === 0 && also.length === 0;
  const values = [tx.propertyId, refs.map(({ id }) => id), ...also];
  const locked = nothing ? [] : await tx.rows<Known<Record>>(lockRows, values);
  const byRef = new Map(refs.map((row) => [refKey({ system: row.system, id: row.externalId }), row]));
  const byId = new Map(locked.map((row) => [row.id, row]));
  return rows.map((received) => {
    const before = byRef.get(refKey(received.ref));
    return toldOf(received, before, byId.get(before?.id ?? ''));
  });
}

function toldOf<Dto extends Dated, Record>(
  { ref, dto }: Received<Dto>,
  before: KnownRef | undefined,
  known: Known<Record> | undefined,
): Told<Dto, Record> {
  const { changedAt, ...content } = dto;
  const fingerprints = fingerprintsOf(content);
  const late = changedAt != null && before?.changedAt != null && new Date(changedAt) < before.changedAt;
  const anew = late ? new Set<string>() : saidAnew(before?.received ?? {}, fingerprints);
  return { ref, dto, known, anew, late, fingerprints, changedAt: changedAt ?? before?.changedAt ?? null };
}

/** $2 systems, $3 ids; a pair nobody asked for does no harm. */
function knownRefs(word: string): Statement {
  return {
    name: `known-${word}-refs`,
    text: `
      SELECT x.system, x.external_id AS "externalId", x.${word}_id AS id, x.received, x.changed_at AS "changedAt"
      FROM ${word}_external_id x
      WHERE x.property_id = $1 AND x.system = ANY($2::text[]) AND x.external_id = ANY($3::text[])
      ORDER BY x.system, x.external_id FOR NO KEY UPDATE`,
  };
}

/** Keeps what was received as the base the next message is compared with. @throws SentTwiceAtOnce. */
export async function remember<Dto extends Dated, Record>(
  tx: WriteTransaction,
  word: string,
  told: readonly { readonly told: Told<Dto, Record>; readonly id: string }[],
): Promise<void> {
  const news = told.filter(({ told: { dto, late, anew } }) => !late && (anew.size > 0 || dto.changedAt != null));
  if (news.length === 0) return;
  const rows = news.map(({ told: { ref, fingerprints, changedAt }, id }) => ({
    property_id: tx.propertyId,
    system: ref.system,
    external_id: ref.id,
    [`${word}_id`]: id,
    received: fingerprints,
    changed_at: changedAt,
  }));
  const kept = await tx.rows(rememberStatement(word), [JSON.stringify(rows)]);
  if (kept.length < rows.length) throw new SentTwiceAtOnce();
}

function rememberStatement(word: string): Statement {
  return {
    name: `remember-${word}`,
    text: `
      INSERT INTO ${word}_external_id AS x
      SELECT * FROM jsonb_populate_recordset(NULL::${word}_external_id, $1::jsonb)
      ON CONFLICT (property_id, system, external_id)
        DO UPDATE SET received = excluded.received, changed_at = excluded.changed_at
        WHERE x.${word}_id = excluded.${word}_id
      RETURNING 1`,
  };
}

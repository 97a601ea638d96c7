import { fingerprintsOf, saidAnew, type Fingerprints } from './fingerprints';
import type { Statement } from './pool';
import type { ExternalRef, Received } from './upserted';
import type { WriteTransaction } from './write-transaction';

/** What is known of an external id, as the look-up of its word gives it. */
export interface KnownRef {
  readonly system: string;
  readonly externalId: string;
  readonly received: Fingerprints | null;
  readonly changedAt: Date | null;
  readonly [column: string]: unknown;
}

/** A thing received, beside what is known of it. */
export interface Told<Dto, Known extends KnownRef> extends Received<Dto> {
  readonly known: Known | undefined;
  /** Fields that say something else than the same system said before; all of them for a new thing. */
  readonly anew: ReadonlySet<string>;
  /** Older than what came before it: nothing of it counts. */
  readonly late: boolean;
  readonly fingerprints: Fingerprints;
}

/** A DTO may say when its system changed the thing, RFC 3339. */
interface Dated {
  readonly changedAt?: string;
}

/** Another request made the same external id in the same moment; the second try finds it. */
export class SentTwiceAtOnce extends Error {}

/** The condition of every look-up by external ids: $1 property, $2 systems, $3 ids. */
export function knownAs(word: string): string {
  return `
    FROM unnest($2::text[], $3::text[]) AS w (system, external_id)
    JOIN ${word}_external_id x ON x.property_id = $1 AND x.system = w.system AND x.external_id = w.external_id`;
}

/** Values for `knownAs`. */
export function refValues(propertyId: string, refs: readonly ExternalRef[]): readonly unknown[] {
  return [propertyId, refs.map(({ system }) => system), refs.map(({ id }) => id)];
}

export function refKey({ system, id }: ExternalRef): string {
  return `${system}\n${id}`;
}

/** Puts what is known beside what was received, and says what of it is news. */
export function compare<Dto extends Dated, Known extends KnownRef>(
  rows: readonly Received<Dto>[],
  known: readonly Known[],
): readonly Told<Dto, Known>[] {
  const byRef = new Map(known.map((row) => [refKey({ system: row.system, id: row.externalId }), row]));
  return rows.map(({ ref, dto }) => {
    const before = byRef.get(refKey(ref));
    const { changedAt, ...content } = dto;
    const fingerprints = fingerprintsOf(content);
    const late = changedAt !== undefined && before?.changedAt != null && new Date(changedAt) < before.changedAt;
    const anew = late ? new Set<string>() : saidAnew(before?.received ?? {}, fingerprints);
    return { ref, dto, known: before, anew, late, fingerprints };
  });
}

/** Keeps what was received as the base the next message is compared with. @throws SentTwiceAtOnce. */
export async function remember<Dto extends Dated, Known extends KnownRef>(
  tx: WriteTransaction,
  word: string,
  told: readonly { readonly told: Told<Dto, Known>; readonly id: string }[],
): Promise<void> {
  const news = told.filter(({ told: { dto, late, anew } }) => !late && (anew.size > 0 || dto.changedAt !== undefined));
  if (news.length === 0) return;
  const rows = news.map(({ told: { ref, dto, known, fingerprints }, id }) => ({
    property_id: tx.propertyId,
    system: ref.system,
    external_id: ref.id,
    [`${word}_id`]: id,
    received: fingerprints,
    changed_at: dto.changedAt ?? known?.changedAt ?? null,
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

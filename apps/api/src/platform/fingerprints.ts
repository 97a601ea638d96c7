import { createHash } from 'node:crypto';
import { canonicalJson } from '@amends/kernel';

/** A short hash of each field another system sent; not the fields themselves, so that no guest data is kept twice. */
export type Fingerprints = Readonly<Record<string, string>>;

const LENGTH = 12;

/** Fields left out, or sent as `null`, have no fingerprint. */
export function fingerprintsOf(dto: object): Fingerprints {
  return Object.fromEntries(
    Object.entries(dto)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([field, value]) => [field, fingerprint(value)]),
  );
}

/** Fields that say something else than before; those gone since among them. */
export function saidAnew(before: Fingerprints, now: Fingerprints): ReadonlySet<string> {
  const fields = [...Object.keys(before), ...Object.keys(now)];
  return new Set(fields.filter((field) => before[field] !== now[field]));
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url').slice(0, LENGTH);
}

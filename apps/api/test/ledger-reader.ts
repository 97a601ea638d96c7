import type { Api } from './start-api';

/** What is left of a charge, and of the tax inside it. */
export interface Standing {
  readonly id: string;
  readonly left: number;
  readonly tax: number;
}

/** The charges of a bill that still stand, as the desk reads them. */
export async function standingOf({ db }: Api, folioId: string): Promise<Standing[]> {
  const { rows } = await db.query<Standing>(
    `SELECT p.id, (p.amount_minor - coalesce(c.credited_minor, 0))::int AS left,
       (p.tax_included_minor - coalesce(c.credited_tax_minor, 0))::int AS tax
     FROM posting p LEFT JOIN line_ceiling c ON c.property_id = p.property_id AND c.posting_id = p.id
     WHERE p.folio_id = $1 AND p.amount_minor > 0 AND p.corrects_id IS NULL
       AND p.amount_minor > coalesce(c.credited_minor, 0) ORDER BY p.id`,
    [folioId],
  );
  return rows;
}

/** Every line, whole. */
export async function linesOf({ db }: Api, folioId: string): Promise<unknown[]> {
  return (await db.query(`SELECT * FROM posting WHERE folio_id = $1 ORDER BY id`, [folioId])).rows;
}

export async function balanceOf({ db }: Api, folioId: string): Promise<number> {
  const { rows } = await db.query<{ minor: number }>(
    `SELECT coalesce(sum(amount_minor), 0)::int AS minor FROM posting WHERE folio_id = $1`,
    [folioId],
  );
  return rows[0]?.minor ?? 0;
}

/** What the lines of a bill have moved on each account. */
export async function accountsOf({ db }: Api, folioId: string): Promise<Record<string, number>> {
  const { rows } = await db.query<{ account: string; minor: number }>(
    `SELECT side.account, sum(side.minor)::int AS minor
     FROM journal_row j JOIN posting p ON p.property_id = j.property_id AND p.id = j.posting_id,
       LATERAL (VALUES (j.debit_account, j.amount_minor), (j.credit_account, -j.amount_minor)) AS side (account, minor)
     WHERE p.folio_id = $1 GROUP BY side.account`,
    [folioId],
  );
  return Object.fromEntries(rows.map(({ account, minor }) => [account, minor]));
}

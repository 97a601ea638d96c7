import { newId } from '@amends/kernel';
import type { Client } from 'pg';
import type { TestProperty } from './property-builder';

export interface ChargeFacts {
  readonly code?: string;
  readonly amountMinor?: number;
  readonly taxMinor?: number;
  readonly roomNumber?: string;
  readonly serviceDate?: string;
  readonly window?: number;
}

export async function folioOf(db: Client, property: TestProperty, stayId: string): Promise<string> {
  const id = newId();
  await db.query(`INSERT INTO folio (property_id, id, stay_id, number, currency) VALUES ($1, $2, $3, $4, 'EUR')`, [
    property.id,
    id,
    stayId,
    `F-${id.slice(-8)}`,
  ]);
  await db.query(
    `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 1, 'guest', 'Ms Anna Nowak')`,
    [property.id, id],
  );
  return id;
}

export async function chargeOf(
  db: Client,
  property: TestProperty,
  folioId: string,
  facts: ChargeFacts,
): Promise<string> {
  const { code = 'ROOM', amountMinor = 100_00, taxMinor = 5_66, serviceDate = '2026-03-09', window = 1 } = facts;
  const id = newId();
  await db.query(
    `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
       tax_included_minor, currency, quantity, unit_price_minor, tax_rule_id, service_date, business_date, posted_at,
       posted_by, source, room_number)
     VALUES ($1, $2, $3, $9, 'charge', $4, 'Room', $5::bigint, $6::bigint, 'EUR', 1, $5::bigint,
       (SELECT r.id FROM tax_rule r JOIN transaction_code c ON c.property_id = r.property_id AND c.tax_code = r.code
        WHERE c.property_id = $1 AND c.code = $4), $7, $7, now(), 'Night audit', 'night-audit', $8)`,
    [property.id, id, folioId, code, amountMinor, taxMinor, serviceDate, facts.roomNumber ?? null, window],
  );
  await db.query(
    `INSERT INTO journal_row (property_id, posting_id, part, debit_account, credit_account, amount_minor, currency, business_date)
     SELECT $1, $2, part, 'guest-ledger', account, amount, 'EUR', $5
     FROM (VALUES (1, 'revenue:rooms', $3::bigint - $4::bigint), (2, 'tax:VAT6', $4::bigint)) AS j (part, account, amount)
     WHERE amount > 0`,
    [property.id, id, amountMinor, taxMinor, serviceDate],
  );
  return id;
}

export interface LineFacts {
  readonly kind?: string;
  readonly code: string;
  readonly amountMinor: number;
  readonly taxMinor?: number;
  readonly quantity?: number;
  readonly description?: string;
  readonly window?: number;
  readonly serviceDate?: string;
  readonly roomNumber?: string;
  readonly packageCode?: string;
  readonly generatedFrom?: string;
  readonly correctsId?: string;
  readonly replacesId?: string;
  readonly undoesId?: string;
}

/** A line as it stands in the ledger; the row alone, for what only reads it. */
export async function lineOf(db: Client, property: TestProperty, folioId: string, facts: LineFacts): Promise<string> {
  const { code, amountMinor, quantity = 1, serviceDate = '2026-03-09' } = facts;
  const id = newId();
  await db.query(
    `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
       tax_included_minor, currency, quantity, unit_price_minor, tax_rule_id, service_date, business_date, posted_at,
       posted_by, source, room_number, package_code, generated_from, corrects_id, replaces_id, undoes_id)
     SELECT $1, $2, $3, $4, $5, $6::text, coalesce($7, c.description), $8::bigint, $9, f.currency, $10, $8::bigint / $10::int,
       (SELECT r.id FROM tax_rule r WHERE r.property_id = $1 AND r.code = c.tax_code), $11, $11, now(), 'Night audit',
       'night-audit', $12, $13, $14, $15, $16, $17
     FROM transaction_code c, folio f WHERE c.property_id = $1 AND c.code = $6 AND f.property_id = $1 AND f.id = $3`,
    [
      ...[property.id, id, folioId, facts.window ?? 1, facts.kind ?? 'charge', code, facts.description ?? null],
      ...[amountMinor, facts.taxMinor ?? 0, quantity, serviceDate, facts.roomNumber ?? null, facts.packageCode ?? null],
      ...[facts.generatedFrom ?? null, facts.correctsId ?? null, facts.replacesId ?? null, facts.undoesId ?? null],
    ],
  );
  return id;
}

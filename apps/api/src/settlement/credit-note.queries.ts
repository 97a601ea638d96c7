import { BOOKED_ON, TAKEN_OFF } from '../folio';
import type { Statement } from '../platform/pool';

/** Lines that are named, and the taxes added to them in proportion. */
const LINES = `
  SELECT coalesce(json_agg(json_build_object('postingId', p.id, 'kind', p.kind, 'transactionCode', p.transaction_code,
    'description', p.description, 'amountMinor', p.amount_minor, 'taxIncludedMinor', p.tax_included_minor,
    'creditedMinor', t.credited, 'reducedMinor', t.reduced, 'taxReversedMinor', t.tax_reversed, 'taxRuleId', p.tax_rule_id,
    'taxCode', r.code, 'taxKind', r.kind, 'generatedFrom', p.generated_from, 'account', ${BOOKED_ON}, 'serviceDate', p.service_date, 'roomId', p.room_id,
    'roomNumber', p.room_number) ORDER BY p.id), '[]')
  FROM invoice_line l
  JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
  JOIN transaction_code k ON k.property_id = p.property_id AND k.code = p.transaction_code
  LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
  ${TAKEN_OFF}
  WHERE l.property_id = i.property_id AND l.invoice_id = i.id 
    AND (p.id = ANY($3::uuid[]) OR (p.generated_from = ANY($3::uuid[]) AND r.kind = 'added-percent'))`;

/** $2 invoice, $3 lines: everything a credit note is decided on. */
export const NOTE_FACTS: Statement = {
  name: 'credit-note-facts',
  text: `
    SELECT i.id AS "invoiceId", i.number AS "invoiceNumber", i.folio_id AS "folioId", i.window_number AS window,
      i.payer_name AS payer, i.currency, i.settled_by AS "settledBy", i.debtor_posting_id AS "debtorPostingId",
      h.code AS "propertyCode", h.business_date AS "businessDate", f.stay_id AS "stayId",
      (SELECT coalesce(sum(b.amount_minor), 0)::bigint FROM posting b
       WHERE b.property_id = i.property_id AND b.folio_id = i.folio_id AND b.window_number = i.window_number) AS "balanceMinor",
      (SELECT json_build_object('code', c.code, 'description', c.description, 'kind', c.kind, 'group', c.line_group,
         'account', c.revenue_account, 'active', c.active)
       FROM posting d JOIN transaction_code c ON c.property_id = d.property_id AND c.code = d.transaction_code
       WHERE d.property_id = i.property_id AND d.id = i.debtor_posting_id) AS "debtorCode",
      (SELECT -d.amount_minor - coalesce((SELECT sum(c.amount_minor) FROM posting c
         WHERE c.property_id = d.property_id AND c.corrects_id = d.id AND c.kind = 'payment'), 0)
       FROM posting d WHERE d.property_id = i.property_id AND d.id = i.debtor_posting_id)::bigint AS "debtLeftMinor",
      (${LINES}) AS lines
    FROM invoice i
    JOIN property h ON h.id = i.property_id
    JOIN folio f ON f.property_id = i.property_id AND f.id = i.folio_id
    WHERE i.property_id = $1 AND i.id = $2`,
};

/** $2 invoice. The folio is locked before the facts are read. */
export const FOLIO_OF_INVOICE: Statement = {
  name: 'folio-of-invoice',
  text: `SELECT folio_id AS "folioId" FROM invoice WHERE property_id = $1 AND id = $2`,
};

/** The note and the lines it took something off; the lines themselves are posted before. */
export const WRITE_NOTE: Statement = {
  name: 'write-credit-note',
  text: `
    WITH issued AS (
      INSERT INTO credit_note (property_id, id, invoice_id, year, sequence, number, currency, total_minor, tax_minor, reason,
        note, business_date, issued_at, actor_id, issued_by, house_name, house_address, house_telephone, house_tax_number)
      SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::date, $13::timestamptz, $14::uuid, $15, h.name,
        h.postal_address, h.telephone, h.tax_number
      FROM property h WHERE h.id = $1
    )
    INSERT INTO credit_note_line (property_id, credit_note_id, posting_id, credit_posting_id)
    SELECT $1, $2, l.* FROM jsonb_to_recordset($16::jsonb) AS l (posting_id uuid, credit_posting_id uuid)`,
};

import type { Statement } from '../platform/pool';
import { BILLED } from './invoice.queries';

/** Who issued the paper `d`: as it was then, and of papers of before as it is. */
const HOUSE = `
  'house', CASE WHEN d.house_name IS NULL
    THEN json_build_object('name', h.name, 'postalAddress', h.postal_address, 'telephone', h.telephone, 'taxNumber', h.tax_number)
    ELSE json_build_object('name', d.house_name, 'postalAddress', d.house_address, 'telephone', d.house_telephone,
      'taxNumber', d.house_tax_number) END`;

/** The line `p` of a bill, priced by `q`: itself, or what a credit note took off it. Goes with `LINE_TIES`. */
const LINE = `
  json_build_object('id', p.id, 'kind', p.kind, 'date', p.service_date, 'description', p.description, 'quantity', p.quantity,
    'amountMinor', q.amount_minor, 'taxMinor', q.tax_included_minor, 'correctsId', p.corrects_id,
    'tellsRate', c.line_group = 'room' OR (p.package_code IS NOT NULL AND EXISTS (
      SELECT 1 FROM package_item t WHERE t.property_id = p.property_id AND t.package_code = p.package_code
        AND t.transaction_code = p.transaction_code AND t.inside_rate)),
    'rule', CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('code', r.code, 'name', r.name, 'kind', r.kind,
      'percent', CASE WHEN r.basis_points IS NOT NULL THEN trim_scale(r.basis_points / 100.0)::text END) END)`;

const LINE_TIES = `
  JOIN transaction_code c ON c.property_id = p.property_id AND c.code = p.transaction_code
  LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id`;

/** The guest whose stay it was, and who pays by the invoice `i`. */
const PARTIES = `
  'payerName', i.payer_name, 'billedTo', ${BILLED}, 'guestName', g.first_name || ' ' || g.last_name, 'language', g.language,
  'rateWithheld', s.rate_suppressed AND i.payer_kind = 'guest', 'confirmationNumber', s.confirmation_number,
  'arrival', s.arrival, 'departure', s.departure, 'folioNumber', f.number, 'currency', i.currency`;

const OF_STAY = `
  JOIN property h ON h.id = i.property_id
  JOIN folio f ON f.property_id = i.property_id AND f.id = i.folio_id
  JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`;

/** $2 invoice: everything that stands on it. */
export const INVOICE_ON_PAPER: Statement = {
  name: 'invoice-on-paper',
  text: `
    SELECT json_build_object('number', d.number, 'date', d.business_date, ${HOUSE}, ${PARTIES},
      'debtorPostingId', d.debtor_posting_id, 'lines', (
        SELECT coalesce(json_agg(${LINE} ORDER BY p.service_date, p.id), '[]')
        FROM invoice_line l
        JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id ${LINE_TIES}
        JOIN posting q ON q.property_id = p.property_id AND q.id = p.id
        WHERE l.property_id = d.property_id AND l.invoice_id = d.id)) AS paper
    FROM invoice d JOIN invoice i ON i.property_id = d.property_id AND i.id = d.id ${OF_STAY}
    WHERE d.property_id = $1 AND d.id = $2`,
};

/** $2 credit note: the lines of its invoice, each with what was taken off it. */
export const NOTE_ON_PAPER: Statement = {
  name: 'credit-note-on-paper',
  text: `
    SELECT json_build_object('number', d.number, 'date', d.business_date, ${HOUSE}, ${PARTIES},
      'invoiceNumber', i.number, 'invoiceDate', i.business_date, 'reason', d.reason, 'note', d.note, 'lines', (
        SELECT coalesce(json_agg(${LINE} ORDER BY p.service_date, p.id), '[]')
        FROM credit_note_line l
        JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id ${LINE_TIES}
        JOIN posting q ON q.property_id = l.property_id AND q.id = l.credit_posting_id
        WHERE l.property_id = d.property_id AND l.credit_note_id = d.id)) AS paper
    FROM credit_note d JOIN invoice i ON i.property_id = d.property_id AND i.id = d.invoice_id ${OF_STAY}
    WHERE d.property_id = $1 AND d.id = $2`,
};

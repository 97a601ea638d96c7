import { instantJson, minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const money = (minor: string): string => moneyJson(minor, 'i.currency', 'i.unit');

/** A credit note `n` of the invoice `i`, as it travels. */
const NOTE = `
  json_build_object('id', n.id, 'number', n.number, 'invoiceId', n.invoice_id, 'total', ${money('n.total_minor')},
    'taxIncluded', ${money('n.tax_minor')}, 'reason', n.reason, 'note', n.note, 'businessDate', n.business_date,
    'issuedAt', ${instantJson('n.issued_at')}, 'issuedBy', n.issued_by, 'lines', (
      SELECT json_agg(json_build_object('postingId', l.posting_id, 'description', p.description,
        'amount', ${money('-c.amount_minor')}, 'taxIncluded', ${money('-c.tax_included_minor')}) ORDER BY l.credit_posting_id)
      FROM credit_note_line l
      JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
      JOIN posting c ON c.property_id = l.property_id AND c.id = l.credit_posting_id
      WHERE l.property_id = n.property_id AND l.credit_note_id = n.id))`;

const TAXES = `
  SELECT coalesce(json_agg(json_build_object('code', t.code, 'name', t.name, 'percent', t.percent,
    'net', ${money('t.net')}, 'tax', ${money('t.tax')}) ORDER BY t.code, t.valid_from), '[]')
  FROM (
    SELECT r.code, r.name, r.valid_from,
      CASE WHEN r.basis_points IS NOT NULL THEN trim_scale(r.basis_points / 100.0)::text END AS percent,
      sum(p.amount_minor - p.tax_included_minor) AS net, sum(p.tax_included_minor) AS tax
    FROM invoice_line l
    JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
    JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
    WHERE l.property_id = i.property_id AND l.invoice_id = i.id AND r.kind = 'included-percent'
    GROUP BY r.id, r.code, r.name, r.valid_from, r.basis_points
  ) t`;

/** Whom the invoice `i` was made out to when it was issued. */
export const BILLED = `
  CASE WHEN i.billed_name IS NOT NULL THEN json_build_object('name', i.billed_name, 'addressLines', i.billed_lines,
    'country', i.billed_country, 'taxNumber', i.billed_tax_number) END`;

/** SQL of invoices `v` of $1 property as rows `id`, `invoice`; for those who show them beside other things. */
export const invoicesWhere = (condition: string): string => `
  SELECT i.id, json_build_object('id', i.id, 'number', i.number, 'folioId', i.folio_id, 'window', i.window_number,
    'payerKind', i.payer_kind, 'payerName', i.payer_name, 'billedTo', ${BILLED}, 'total', ${money('i.total_minor')},
    'taxIncluded', ${money('i.tax_minor')}, 'settledBy', i.settled_by, 'businessDate', i.business_date,
    'issuedAt', ${instantJson('i.issued_at')}, 'issuedBy', i.issued_by,
    'postingIds', (SELECT coalesce(json_agg(l.posting_id ORDER BY l.posting_id), '[]') FROM invoice_line l
      WHERE l.property_id = i.property_id AND l.invoice_id = i.id),
    'taxes', (${TAXES}),
    'creditNotes', (SELECT coalesce(json_agg(${NOTE} ORDER BY n.id), '[]') FROM credit_note n
      WHERE n.property_id = i.property_id AND n.invoice_id = i.id)) AS invoice
  FROM (SELECT v.*, ${minorUnitOf('v.currency')} AS unit FROM invoice v WHERE v.property_id = $1 AND ${condition}) i
  ORDER BY i.window_number`;

/** $2 folio. */
export const INVOICES_OF_FOLIO: Statement = { name: 'invoices-of-folio', text: invoicesWhere('v.folio_id = $2') };

export const INVOICE: Statement = { name: 'invoice', text: invoicesWhere('v.id = $2') };

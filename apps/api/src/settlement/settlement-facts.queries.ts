import type { Statement } from '../platform/pool';
import { PARTY_OF_WINDOW } from './invoice-party.queries';

const WINDOWS = `
  SELECT json_agg(json_build_object('number', w.number, 'payerKind', w.payer_kind, 'payerName', w.payer_name, 'billedTo', ${PARTY_OF_WINDOW},
    'closedAt', w.closed_at, 'balanceMinor', b.balance, 'totalMinor', b.total, 'taxMinor', b.tax, 'lines', b.lines) ORDER BY w.number)
  FROM folio_window w CROSS JOIN LATERAL (
    SELECT coalesce(sum(p.amount_minor), 0) AS balance, count(p.id) AS lines,
      coalesce(sum(p.amount_minor) FILTER (WHERE p.kind <> 'payment'), 0) AS total,
      coalesce(sum(p.tax_included_minor), 0) AS tax
    FROM posting p WHERE p.property_id = w.property_id AND p.folio_id = w.folio_id AND p.window_number = w.number
  ) b
  WHERE w.property_id = f.property_id AND w.folio_id = f.id`;

/** What went back, or to another window, names the payment; undoing that gives it to the payment again. */
const PAYMENTS = `
  SELECT coalesce(json_agg(json_build_object('postingId', p.id, 'window', p.window_number,
    'transactionCode', p.transaction_code, 'paidMinor', -p.amount_minor, 'returnedMinor', r.returned)
    ORDER BY p.business_date, p.id), '[]')
  FROM posting p CROSS JOIN LATERAL (
    SELECT coalesce(sum(c.amount_minor), 0) AS returned FROM posting c
    WHERE c.property_id = p.property_id AND c.corrects_id = p.id AND c.kind = 'payment'
  ) r
  WHERE p.property_id = f.property_id AND p.folio_id = f.id AND p.kind = 'payment' AND p.amount_minor < 0
    AND p.corrects_id IS NULL`;

const CODES = `
  SELECT coalesce(json_agg(json_build_object('code', c.code, 'description', c.description, 'kind', c.kind,
    'group', c.line_group, 'account', c.revenue_account, 'active', c.active) ORDER BY c.code), '[]')
  FROM transaction_code c WHERE c.property_id = f.property_id AND c.kind IN ('payment', 'paid-out')`;

/** $2 folio: everything settling it is decided on, read at one moment. */
export const SETTLEMENT_FACTS: Statement = {
  name: 'settlement-facts',
  text: `
    SELECT f.id AS "folioId", f.version, f.currency, f.status, f.stay_id AS "stayId", h.code AS "propertyCode",
      h.business_date AS "businessDate", (${WINDOWS}) AS windows, (${PAYMENTS}) AS payments, (${CODES}) AS codes
    FROM folio f JOIN property h ON h.id = f.property_id WHERE f.property_id = $1 AND f.id = $2`,
};

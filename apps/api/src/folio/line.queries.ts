import { GUEST_LEDGER, RECOVERY_EXPENSE, REDUCING_KINDS } from '@amends/folio';
import { sqlList } from '../platform/sql-list';
import type { Statement } from '../platform/pool';

/** That the line `c` counts against the ceiling of the line it names: it takes off, or gives back what one took off. */
export const TAKES_OFF = `c.kind IN (${sqlList(REDUCING_KINDS)}) AND (c.amount_minor < 0 OR c.undoes_id IS NOT NULL)`;

/**
 * What was taken off the line `p`, as `t`: `credited` by anything, `reduced` inside the price, `taxReversed` with it.
 * What was given outside the price is known by its books, whoever posted it.
 */
export const TAKEN_OFF = `
  CROSS JOIN LATERAL (
    SELECT coalesce(-sum(c.amount_minor), 0)::bigint AS credited,
      coalesce(-sum(c.amount_minor) FILTER (WHERE e.posting_id IS NULL), 0)::bigint AS reduced,
      coalesce(-sum(c.tax_included_minor), 0)::bigint AS tax_reversed
    FROM posting c
    LEFT JOIN journal_row e ON e.property_id = c.property_id AND e.posting_id = c.id AND e.part = 1
      AND '${RECOVERY_EXPENSE}' IN (e.debit_account, e.credit_account)
    WHERE c.property_id = p.property_id AND c.corrects_id = p.id AND ${TAKES_OFF}
  ) t`;

/**
 * What became of the line `p`, as JSON: what was taken off it and not given back, with the sum and, of what was moved,
 * where it stands. A line posted with it in the place of `p` tells a move, a division and a correction from something
 * that is simply gone. Amounts by `sum`, the place by what tells it of the line `n`, its bill `d` and window `w`.
 */
export function became(sum: (minor: string) => string, place: string): string {
  return `
    (SELECT coalesce(json_agg(json_build_object('how', b.how, 'amount', ${sum('b.minor')}, 'to', b.place) ORDER BY b.first), '[]')
     FROM (
       SELECT min(c.id::text) AS first, abs(sum(c.amount_minor)) AS minor, o.how,
         (CASE WHEN o.how = 'moved' THEN i.place END)::json AS place
       FROM posting c
       CROSS JOIN LATERAL (
         SELECT count(*) AS parts, min((${place})::text) AS place
         FROM posting n
         JOIN folio d ON d.property_id = n.property_id AND d.id = n.folio_id
         JOIN folio_window w ON w.property_id = n.property_id AND w.folio_id = n.folio_id AND w.number = n.window_number
         WHERE n.property_id = p.property_id AND n.replaces_id = p.id AND n.posted_at = c.posted_at AND n.undoes_id IS NULL
       ) i
       CROSS JOIN LATERAL (SELECT CASE
         WHEN c.kind IN ('transfer', 'payment') THEN CASE WHEN i.parts > 1 THEN 'split' ELSE 'moved' END
         WHEN i.parts > 0 THEN 'corrected' WHEN c.kind = 'credit' THEN 'credited' ELSE 'voided' END AS how) o
       WHERE c.property_id = p.property_id AND c.corrects_id = p.id AND c.undoes_id IS NULL
         AND (c.kind IN (${sqlList(REDUCING_KINDS)}) AND c.amount_minor < 0 OR c.kind = 'payment' AND p.kind = 'payment' AND i.parts > 0)
         AND NOT EXISTS (SELECT FROM posting u WHERE u.property_id = c.property_id AND u.undoes_id = c.id)
       GROUP BY o.how, CASE WHEN o.how = 'moved' THEN i.place END
     ) b)`;
}

/** $2 ids. */
export const POSTED_LINES: Statement = {
  name: 'posted-lines-by-id',
  text: `
    SELECT p.id, p.folio_id AS "folioId", p.window_number AS window, p.kind, p.transaction_code AS "transactionCode",
      p.description, p.amount_minor AS "amountMinor", p.tax_included_minor AS "taxIncludedMinor", p.currency, p.quantity,
      p.tax_rule_id AS "taxRuleId", p.service_date AS "serviceDate", p.business_date AS "businessDate",
      p.posted_at AS "postedAt", p.posted_by AS "postedBy", p.source, p.reference, p.room_id AS "roomId",
      p.room_number AS "roomNumber", p.generated_from AS "generatedFrom", p.corrects_id AS "correctsId",
      p.replaces_id AS "replacesId", p.undoes_id AS "undoesId", p.package_code AS "packageCode", p.check_number AS "checkNumber",
      t.credited AS "creditedMinor", t.reduced AS "reducedMinor", t.tax_reversed AS "taxReversedMinor"
    FROM posting p ${TAKEN_OFF}
    WHERE p.property_id = $1 AND p.id = ANY($2::uuid[])`,
};

/** $2 what was received, as JSON: the rows of ours it names, found by the names the sender gave them. */
export const NAMED_ROWS: Statement = {
  name: 'rows-named-by-postings',
  text: `
    SELECT i.n, e.posting_id AS "existingId", f.folio_id AS "folioId", r.id AS "roomId", b.posting_id AS "baseId",
      c.posting_id AS "correctedId"
    FROM jsonb_to_recordset($2::jsonb) AS i (n int, system text, id text, folio_system text, folio_id text, room text,
      base text, corrected text)
    LEFT JOIN posting_external_id e ON e.property_id = $1 AND e.system = i.system AND e.external_id = i.id
    LEFT JOIN folio_external_id f ON f.property_id = $1 AND f.system = i.folio_system AND f.external_id = i.folio_id
    LEFT JOIN room r ON r.property_id = $1 AND r.number = i.room
    LEFT JOIN posting_external_id b ON b.property_id = $1 AND b.system = i.system AND b.external_id = i.base
    LEFT JOIN posting_external_id c ON c.property_id = $1 AND c.system = i.system AND c.external_id = i.corrected
    ORDER BY i.n`,
};

/** $2 stay, $3 date: what its taxes depend on, and the room slept in then, or the last one. */
export const STAY_ON: Statement = {
  name: 'stay-on-date',
  text: `
    SELECT s.arrival, s.adults, s.children + s.infants AS children, s.child_ages AS "childAges",
      s.tax_exempt AS "taxExempt", p.currency, a.room_id AS "roomId", a.number AS "roomNumber"
    FROM stay s
    JOIN property p ON p.id = s.property_id
    LEFT JOIN LATERAL (
      SELECT x.room_id, r.number FROM room_assignment x
      JOIN room r ON r.property_id = x.property_id AND r.id = x.room_id
      WHERE x.property_id = s.property_id AND x.stay_id = s.id AND x.active
      ORDER BY (x.starts_on <= $3::date AND $3::date < x.ends_on) DESC, x.starts_on DESC LIMIT 1
    ) a ON true
    WHERE s.property_id = $1 AND s.id = $2`,
};

/** The account a line `p` of the code `k` was booked on, whatever its code says today. */
export const BOOKED_ON = `
  coalesce((SELECT CASE j.debit_account WHEN '${GUEST_LEDGER}' THEN j.credit_account ELSE j.debit_account END
    FROM journal_row j WHERE j.property_id = p.property_id AND j.posting_id = p.id AND j.part = 1
      AND abs(p.tax_included_minor) < abs(p.amount_minor)), k.revenue_account)`;

/**
 * SQL of the keys of what is likely wrong on the bills of stay `s` and nobody dismissed, as an array. What only the house
 * would lose by is not among it. Kept by `BillWatch`, a moment behind the bill.
 */
export const OPEN_FINDINGS = `
  (SELECT coalesce(array_agg(b.key ORDER BY b.key), '{}') FROM bill_finding b
   WHERE b.property_id = s.property_id AND b.stay_id = s.id AND b.gone_at IS NULL AND b.severity <> 'low'
     AND NOT EXISTS (SELECT FROM finding_dismissal d WHERE d.property_id = b.property_id AND d.stay_id = b.stay_id
       AND d.finding_key = b.key AND d.withdrawn_at IS NULL))`;

import type { Statement } from '../platform/pool';

/**
 * $2 findings as JSON, $3 now, $4 business date. Answers those nobody was told of, or that were gone and are back; whichever
 * process asks first.
 */
export const TELL_FINDINGS: Statement = {
  name: 'tell-bill-findings',
  text: `
    INSERT INTO bill_finding (property_id, stay_id, key, folio_id, rule, severity, at_stake_minor, currency, found_at, business_date)
    SELECT $1, f.stay_id, f.key, f.folio_id, f.rule, f.severity, f.at_stake_minor, f.currency, $3, $4
    FROM jsonb_to_recordset($2::jsonb) AS f (stay_id uuid, key text, folio_id uuid, rule text, severity text,
      at_stake_minor bigint, currency text)
    ON CONFLICT (property_id, stay_id, key) DO UPDATE SET gone_at = NULL WHERE bill_finding.gone_at IS NOT NULL
    RETURNING stay_id AS "stayId", folio_id AS "folioId", key, rule, severity`,
};

/** $2 stays and keys as JSON, $3 now. Answers those that were still shown. */
export const SETTLE_FINDINGS: Statement = {
  name: 'settle-bill-findings',
  text: `
    UPDATE bill_finding b SET gone_at = $3
    FROM jsonb_to_recordset($2::jsonb) AS f (stay_id uuid, key text)
    WHERE b.property_id = $1 AND b.stay_id = f.stay_id AND b.key = f.key AND b.gone_at IS NULL
    RETURNING b.stay_id AS "stayId", b.folio_id AS "folioId", b.key, b.rule, b.severity`,
};

const WEEKS_BACK = 8;

/** What one of each code cost in the last weeks, rare extremes left out. Counted by one process; the other goes on. */
export const COUNT_USUAL_PRICES: Statement = {
  name: 'count-usual-prices',
  text: `
    INSERT INTO usual_price (property_id, transaction_code, currency, low_minor, high_minor, lines, as_of)
    SELECT $1, l.transaction_code, l.currency, percentile_disc(0.05) WITHIN GROUP (ORDER BY l.unit_price_minor),
      percentile_disc(0.95) WITHIN GROUP (ORDER BY l.unit_price_minor), count(*)::int, $2
    FROM (SELECT 1 WHERE pg_try_advisory_xact_lock(hashtextextended('usual-price ' || $1::uuid::text, 0))) AS mine, posting l
    WHERE l.property_id = $1 AND l.kind = 'charge' AND l.amount_minor > 0 AND l.business_date > $2::date - ${7 * WEEKS_BACK}
    GROUP BY l.transaction_code, l.currency
    ORDER BY l.transaction_code, l.currency
    ON CONFLICT (property_id, transaction_code, currency) DO UPDATE SET low_minor = excluded.low_minor,
      high_minor = excluded.high_minor, lines = excluded.lines, as_of = excluded.as_of`,
};

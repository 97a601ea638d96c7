import type { Statement } from '../platform/pool';

export const PROPERTY_FACTS: Statement = {
  name: 'property-facts',
  text: `
    SELECT id, code, name, time_zone AS "timeZone", currency, languages
    FROM property WHERE id = $1`,
};

const SETTINGS = `p.default_theme AS "defaultTheme", p.default_density AS "defaultDensity",
      p.idle_lock_minutes AS "idleLockMinutes", to_char(p.quiet_from, 'HH24:MI') AS "quietFrom",
      to_char(p.quiet_until, 'HH24:MI') AS "quietUntil", to_char(p.check_out_time, 'HH24:MI') AS "checkOutTime"`;

export const PROPERTY: Statement = {
  name: 'property',
  text: `
    SELECT p.id, p.code, p.name, p.time_zone AS "timeZone", p.currency, p.business_date AS "businessDate", p.languages,
      ${SETTINGS},
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'code', d.code, 'name', d.name, 'kind', d.kind) ORDER BY d.code), '[]')
       FROM desk d WHERE d.property_id = p.id AND d.deactivated_at IS NULL) AS desks,
      (SELECT coalesce(json_agg(json_build_object('code', t.code, 'name', t.name, 'rank', t.rank, 'sleeps', t.sleeps)
         ORDER BY t.rank, t.code), '[]')
       FROM room_type t WHERE t.property_id = p.id AND NOT t.pseudo) AS "roomTypes"
    FROM property p WHERE p.id = $1`,
};

/** What may be set, with its version. */
export const PROPERTY_SETTINGS: Statement = {
  name: 'property-settings',
  text: `
    SELECT p.version, p.name, p.postal_address AS "postalAddress", p.telephone, p.tax_number AS "taxNumber", p.languages,
      p.time_zone AS "timeZone", ${SETTINGS}
    FROM property p WHERE p.id = $1`,
};

export const LOCK_PROPERTY_SETTINGS: Statement = {
  name: 'lock-property-settings',
  text: `${PROPERTY_SETTINGS.text} FOR NO KEY UPDATE`,
};

export const WRITE_PROPERTY_SETTINGS: Statement = {
  name: 'write-property-settings',
  text: `
    UPDATE property SET languages = $2, default_theme = $3, default_density = $4, idle_lock_minutes = $5,
      quiet_from = $6, quiet_until = $7, name = $8, postal_address = nullif($9, ''), telephone = nullif($10, ''),
      tax_number = nullif($11, ''), check_out_time = $12, version = version + 1
    WHERE id = $1`,
};

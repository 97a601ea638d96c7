import type { GuestListQueryDto } from '@amends/guest/dto';
import type { Statement } from '../platform/pool';

const EXTERNAL_IDS = `
  (SELECT coalesce(json_agg(json_build_object('system', x.system, 'id', x.external_id) ORDER BY x.system, x.external_id), '[]')
   FROM guest_external_id x WHERE x.property_id = g.property_id AND x.guest_id = g.id)`;

/** A guest as JSON, from a row `g`; `desk` shows it beside the stay. */
export const GUEST_JSON = `
  json_build_object('id', g.id, 'version', g.version, 'firstName', g.first_name, 'lastName', g.last_name,
    'formOfAddress', g.form_of_address, 'preferredName', g.preferred_name,
    'addressAs', g.address_as, 'pronunciation', g.pronunciation, 'language', g.language, 'country', g.country,
    'email', g.email, 'phone', g.phone, 'tier', g.tier, 'vip', g.vip, 'repeatGuest', g.repeat_guest,
    'messageConsent', g.message_consent, 'externalIds', ${EXTERNAL_IDS})`;

export const GUEST: Statement = {
  name: 'guest',
  text: `SELECT ${GUEST_JSON} AS guest FROM guest g WHERE g.property_id = $1 AND g.id = $2`,
};

/** Newest first. */
export function listGuests(query: GuestListQueryDto): Statement {
  const byEmail = query.email !== undefined;
  const from = byEmail ? `guests_reached(NULL, $4, 200) f JOIN guest g ON g.id = f.id` : 'guest g';
  return {
    name: byEmail ? 'list-guests-email' : 'list-guests',
    text: `
      SELECT g.id, ${GUEST_JSON}::text AS json FROM ${from}
      WHERE g.property_id = $1 AND ($2::uuid IS NULL OR g.id < $2) AND ($4::text IS NULL OR true)
      ORDER BY g.id DESC LIMIT $3`,
  };
}

const RECORD = `
  g.id, g.version, json_build_object('firstName', g.first_name, 'lastName', g.last_name,
    'formOfAddress', g.form_of_address, 'preferredName', g.preferred_name, 'addressAs', g.address_as, 'pronunciation', g.pronunciation, 'language', g.language, 'country', g.country, 'email', g.email, 'phone', g.phone,
    'phoneDigits', g.phone_digits, 'tier', g.tier, 'vip', g.vip, 'repeatGuest', g.repeat_guest,
    'messageConsent', g.message_consent, 'searchKey', g.search_key) AS record`;

/** In the order of ids, so that two who change the same guests wait instead of deadlocking. */
export const LOCK_GUESTS: Statement = {
  name: 'lock-guests',
  text: `SELECT ${RECORD} FROM guest g WHERE g.property_id = $1 AND g.id = ANY($2::uuid[]) ORDER BY g.id FOR NO KEY UPDATE`,
};

export const INSERT_GUESTS: Statement = {
  name: 'insert-guests',
  text: `INSERT INTO guest SELECT * FROM jsonb_populate_recordset(NULL::guest, $1::jsonb)`,
};

export const UPDATE_GUESTS: Statement = {
  name: 'update-guests',
  text: `
    UPDATE guest g SET version = n.version, first_name = n.first_name, last_name = n.last_name,
      form_of_address = n.form_of_address, preferred_name = n.preferred_name, address_as = n.address_as,
      pronunciation = n.pronunciation, language = n.language, country = n.country, email = n.email, phone = n.phone,
      phone_digits = n.phone_digits, tier = n.tier, vip = n.vip, repeat_guest = n.repeat_guest,
      message_consent = n.message_consent, search_key = n.search_key
    FROM jsonb_populate_recordset(NULL::guest, $2::jsonb) n
    WHERE g.property_id = $1 AND g.id = n.id`,
};

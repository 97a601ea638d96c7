import { todayIn } from '../days.mjs';
import { partIdOf, propertyIdOf } from './ids.mjs';

/**
 * Writes a property and what is set up once for it. Running it again changes nothing: neither what an administrator set
 * since, nor the business date, which only the night audit moves.
 *
 * @param {import('pg').Client} client as the owner of the schema
 * @param {import('../properties.mjs').PropertyData} property
 * @returns {Promise<{ id: string, firstDate: string }>} `firstDate` is the business date it was set up with
 */
export async function setUpProperty(client, property) {
  const id = propertyIdOf(property.code);
  const { code, name, timeZone, currency, languages, telephone, postalAddress, taxNumber } = property;
  const { rows } = await client.query(
    `INSERT INTO property (id, code, name, time_zone, currency, business_date, languages, telephone,
       postal_address, tax_number)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (code) DO UPDATE SET telephone = coalesce(property.telephone, excluded.telephone),
       postal_address = coalesce(property.postal_address, excluded.postal_address),
       tax_number = coalesce(property.tax_number, excluded.tax_number)
     RETURNING id, (created_at AT TIME ZONE time_zone)::date::text AS first_date`,
    [id, code, name, timeZone, currency, todayIn(timeZone), languages, telephone, postalAddress, taxNumber],
  );
  const propertyId = String(rows[0]?.id);
  await writeDesks(client, propertyId, property);
  await writeRoomTypes(client, propertyId, property);
  await writeRoomTypeRates(client, propertyId, property);
  await writeTaxRules(client, propertyId, property);
  await writeTransactionCodes(client, propertyId, property);
  await writePackages(client, propertyId, property);
  await writeLimits(client, propertyId, property);
  return { id: propertyId, firstDate: String(rows[0]?.first_date) };
}

/** @typedef {import('pg').Client} Client @typedef {import('../properties.mjs').PropertyData} PropertyData */

/** @param {Client} client @param {string} id @param {PropertyData} property */
async function writeDesks(client, id, { code, desks }) {
  for (const desk of desks) {
    await client.query(
      `INSERT INTO desk (property_id, id, code, name, kind) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (property_id, code) DO UPDATE SET name = excluded.name, kind = excluded.kind`,
      [id, partIdOf('desk', code, desk.code), desk.code, desk.name, desk.kind],
    );
  }
}

/** @param {Client} client @param {string} id @param {PropertyData} property */
async function writeRoomTypes(client, id, { code, roomTypes }) {
  for (const type of roomTypes) {
    await client.query(
      `INSERT INTO room_type (property_id, id, code, name, rank, sleeps, pseudo) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (property_id, code) DO UPDATE
         SET name = excluded.name, rank = excluded.rank, sleeps = excluded.sleeps, pseudo = excluded.pseudo`,
      [id, partIdOf('room-type', code, type.code), type.code, type.name, type.rank, type.sleeps, type.pseudo],
    );
  }
}

/**
 * What each type costs a night: the median of its bookings, so that the difference of two types is the house's own. One
 * price for all nights, written once: a price somebody has set since stays.
 *
 * @param {Client} client @param {string} id @param {PropertyData} property
 */
async function writeRoomTypeRates(client, id, { code, currency, roomTypes }) {
  for (const type of roomTypes.filter(({ pseudo }) => !pseudo)) {
    await client.query(
      `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
       VALUES ($1, $2, $3, $4, $5, '2020-01-01') ON CONFLICT DO NOTHING`,
      [id, partIdOf('room-type-rate', code, type.code), type.code, minorOf(type.median), currency],
    );
  }
}

/** @param {string} median euros with two decimals, and perhaps a word on where they are from */
function minorOf(median) {
  const [euros = '', cents = ''] = (median.split(' ')[0] ?? '').split('.');
  return Number(`${euros}${cents}`);
}

/** A rule in force is history the day after: it is written once and not changed. @param {Client} client @param {string} id @param {PropertyData} property */
async function writeTaxRules(client, id, { code, taxRules }) {
  for (const rule of taxRules) {
    await client.query(
      `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, amount_minor, valid_from, most_nights)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (property_id, id) DO NOTHING`,
      [
        id,
        partIdOf('tax-rule', code, `${rule.code} ${rule.validFrom}`),
        rule.code,
        rule.name,
        rule.kind,
        rule.basisPoints,
        rule.amountMinor,
        rule.validFrom,
        rule.mostNights,
      ],
    );
  }
}

/** @param {Client} client @param {string} id @param {PropertyData} property */
async function writeTransactionCodes(client, id, { code, transactionCodes }) {
  for (const row of transactionCodes) {
    await client.query(
      `INSERT INTO transaction_code
         (property_id, id, code, description, kind, line_group, department, revenue_account, tax_code, generates, purpose)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (property_id, code) DO UPDATE SET description = excluded.description, purpose = excluded.purpose`,
      [
        id,
        partIdOf('transaction-code', code, row.code),
        row.code,
        row.description,
        row.kind,
        row.lineGroup,
        row.department,
        row.revenueAccount,
        row.taxCode,
        row.generates,
        row.purpose,
      ],
    );
  }
}

/** @param {Client} client @param {string} id @param {PropertyData} property */
async function writePackages(client, id, { code, packages }) {
  for (const { code: packageCode, name, items } of packages) {
    await client.query(
      `INSERT INTO package (property_id, id, code, name) VALUES ($1, $2, $3, $4)
       ON CONFLICT (property_id, code) DO UPDATE SET name = excluded.name`,
      [id, partIdOf('package', code, packageCode), packageCode, name],
    );
    for (const { transactionCode, counts, priceMinor, insideRate } of items) {
      await client.query(
        `INSERT INTO package_item (property_id, package_code, transaction_code, counts, price_minor, inside_rate)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [id, packageCode, transactionCode, counts, priceMinor, insideRate],
      );
    }
  }
}

/** @param {Client} client @param {string} id @param {PropertyData} property */
async function writeLimits(client, id, { authorityLimits }) {
  for (const { role, perCaseMinor } of authorityLimits) {
    await client.query(
      `INSERT INTO authority_limit (property_id, role, per_case_minor) VALUES ($1, $2, $3)
       ON CONFLICT (property_id, role) DO UPDATE SET per_case_minor = excluded.per_case_minor`,
      [id, role, perCaseMinor],
    );
  }
}

import { randomInt } from 'node:crypto';
import { newId } from '@amends/kernel';
import type { Client } from 'pg';

export interface TestProperty {
  readonly id: string;
  readonly code: string;
  readonly deskId: string;
  readonly businessDate: string;
}

const ROOM_TYPES = [
  ['STD', 'Standard double', 1, 2],
  ['SUP', 'Superior double', 2, 3],
  ['STE', 'Suite', 3, 4],
] as const;

const CODES = [
  ['ROOM', 'Room', 'charge', 'room', 'rooms', 'revenue:rooms', 'VAT6'],
  ['BRKF', 'Breakfast', 'charge', 'meal', 'food-and-beverage', 'revenue:food', 'VAT13'],
  ['BAR', 'Bar', 'charge', 'food-and-beverage', 'food-and-beverage', 'revenue:bar', 'VAT23'],
  ['MINI', 'Minibar', 'charge', 'minibar', 'food-and-beverage', 'revenue:minibar', 'VAT23'],
  ['CTAX', 'City tax', 'tax', 'city-tax', 'rooms', 'payable:city-tax', null],
  ['VISA', 'Card payment', 'payment', 'payment', 'front-office', 'cash:card', null],
  ['CRCO', 'Correction', 'credit', 'credit', 'front-office', 'revenue:rooms', null],
  ['CRPR', 'Price reduction', 'credit', 'credit', 'front-office', 'revenue:rooms', null],
  ['CRSR', 'Service recovery', 'credit', 'credit', 'front-office', 'expense:recovery', null],
  ['CRGW', 'Goodwill', 'credit', 'credit', 'front-office', 'expense:recovery', null],
] as const;

/** Limits per case: small enough to reach with one room night. */
const LIMITS = [
  ['associate', 25_00],
  ['senior', 100_00],
  ['supervisor', 200_00],
  ['integration', 25_00],
  ['head', null],
] as const;

/** A hotel in Lisbon with everything set up and nobody in it. */
export async function makeProperty(db: Client): Promise<TestProperty> {
  const property = {
    id: newId(),
    // Chance, not the clock: two files of one process may begin in the same moment.
    code: `T${randomInt(36 ** 7)
      .toString(36)
      .padStart(7, '0')}`.toUpperCase(),
    deskId: newId(),
    businessDate: '2026-03-10',
  };
  await db.query(
    `INSERT INTO property (id, code, name, time_zone, currency, business_date, languages)
     VALUES ($1, $2, 'Test house', 'Europe/Lisbon', 'EUR', $3, '{en,pl}')`,
    [property.id, property.code, property.businessDate],
  );
  await db.query(
    `INSERT INTO desk (property_id, id, code, name, kind) VALUES ($1, $2, 'FRONT', 'Front desk', 'hotel')`,
    [property.id, property.deskId],
  );
  for (const [code, name, rank, sleeps] of ROOM_TYPES) {
    await db.query(
      `INSERT INTO room_type (property_id, id, code, name, rank, sleeps) VALUES ($1, $2, $3, $4, $5, $6)`,
      [property.id, newId(), ...[code, name, rank, sleeps]],
    );
  }
  await addTaxRules(db, property.id);
  for (const code of CODES) {
    await db.query(
      `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account, tax_code)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [property.id, newId(), ...code],
    );
  }
  for (const limit of LIMITS) {
    await db.query(`INSERT INTO authority_limit (property_id, role, per_case_minor) VALUES ($1, $2, $3)`, [
      property.id,
      ...limit,
    ]);
  }
  return property;
}

async function addTaxRules(db: Client, propertyId: string): Promise<void> {
  const percents = [
    ['VAT6', 600],
    ['VAT13', 1300],
    ['VAT23', 2300],
  ] as const;
  for (const [code, basisPoints] of percents) {
    await db.query(
      `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, valid_from)
       VALUES ($1, $2, $3, $3, 'included-percent', $4, '2020-01-01')`,
      [propertyId, newId(), code, basisPoints],
    );
  }
  await db.query(
    `INSERT INTO tax_rule (property_id, id, code, name, kind, amount_minor, valid_from)
     VALUES ($1, $2, 'CTAX', 'City tax', 'per-person-night', 200, '2020-01-01')`,
    [propertyId, newId()],
  );
}

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { PROPERTIES } from '../properties.mjs';
import { SCOPES } from './keys.mjs';
import { signIns } from './set-up-staff.mjs';

const require = createRequire(import.meta.url);
const STAFF = new URL('../../../libs/staff/dist/index.js', import.meta.url);
const skip = existsSync(STAFF) ? false : 'the libraries are not built';

test('both houses of the slice have staff of every role, all with a desk or above desks', { skip }, () => {
  const { ROLES } = require(STAFF.pathname);
  for (const { code, desks } of PROPERTIES.filter(({ filledFrom }) => filledFrom === 'slice')) {
    const people = signIns().filter(({ property }) => property === code);
    const roles = new Set(people.map(({ role }) => role));
    assert.deepEqual(
      ROLES.filter((/** @type {string} */ role) => role !== 'integration' && !roles.has(role)),
      [],
    );
    const own = new Set(desks.map((desk) => desk.code));
    assert.ok(people.every(({ desk }) => desk === null || own.has(desk)));
    assert.ok(people.some(({ desk }) => desk === 'AIR') && people.some(({ desk }) => desk === 'TEL'));
  }
});

test('a sign-in name says who and where, and is nobody else’s', () => {
  const names = signIns().map(({ signInName }) => signInName);
  assert.equal(new Set(names).size, names.length);
  for (const { signInName, property } of signIns()) {
    assert.match(signInName, new RegExp(`^[a-z]+\\.${property.toLowerCase()}$`));
  }
});

test('the loader’s key may do what an integration may, and no more', { skip }, () => {
  const { INTEGRATION_SCOPES } = require(STAFF.pathname);
  assert.deepEqual([...SCOPES].toSorted(), [...INTEGRATION_SCOPES].toSorted());
});

test('each transaction code names a tax that there is', () => {
  for (const { transactionCodes, taxRules } of PROPERTIES) {
    const taxes = new Set(taxRules.map(({ code }) => code));
    assert.ok(transactionCodes.every(({ taxCode }) => taxCode === null || taxes.has(taxCode)));
    assert.equal(new Set(transactionCodes.map(({ code }) => code)).size, transactionCodes.length);
  }
});

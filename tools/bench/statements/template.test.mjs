import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, idOf, KINDS, partsOf } from '../data/ids.mjs';
import { pgbenchScript } from './pgbench-script.mjs';
import { fillingFor, renderText, renderValue } from './render.mjs';
import { toTemplates } from './template.mjs';

const SEEN = { property: 1, number: 97, line: 7 };
const OTHER = { property: 12, number: 5, line: 3 };
const REQUEST = { spot: SEEN, caseNumber: 'B001-2026-000471', at: 0 };
const MADE = '0199aa00-1111-7222-8333-444455556666';
const WHERE = { properties: 40, isRead: false, spots: { first: 1, step: 4, count: 25 } };

const property = (/** @type {number} */ of) => idOf({ kind: KINDS.property, property: of });
const stay = (/** @type {import('../data/ids.mjs').Spot} */ spot) => idOf({ ...spot, line: 0, kind: KINDS.stay });

/** @param {string} text @param {readonly unknown[]} [values] @param {object} [more] */
function sent(text, values = [], more = {}) {
  return { connection: 1, name: undefined, text, values, joined: false, ...more };
}

/** @param {readonly import('../servers/record-statements.mjs').Sent[]} statements */
function filledFor(statements, spot = OTHER) {
  const filling = { ...fillingFor(spot), last: 12 };
  return toTemplates(statements, REQUEST).map(({ text, values }) => ({
    text: renderText(text, filling),
    values: values.map((value) => renderValue(value, filling)),
  }));
}

test('an id says whose it is, and nothing is read into any other', () => {
  const parts = { kind: KINDS.posting, ...OTHER };
  assert.deepEqual(partsOf(idOf(parts)), parts);
  assert.equal(partsOf(MADE), undefined);
});

test('a statement seen for one guest is said again for another', () => {
  const [again] = filledFor([sent(`SET LOCAL a = '${property(1)}'`, [property(1), [stay(SEEN)], 'B001', 50, null])]);
  assert.equal(again?.text, `SET LOCAL a = '${property(12)}'`);
  assert.deepEqual(again?.values, [property(12), [stay(OTHER)], codeOf(12), 50, null]);
});

test('what belongs to nobody in particular stays as it was', () => {
  const taxRule = idOf({ kind: KINDS.taxRule, property: 1, number: 2 });
  const [again] = filledFor([sent('$1', [taxRule])]);
  assert.deepEqual(again?.values, [idOf({ kind: KINDS.taxRule, property: 12, number: 2 })]);
});

test('an id made for the request is made anew, and is the same in all its statements', () => {
  const [first, second] = filledFor([sent('$1', [MADE]), sent('$1', [`[{"id":"${MADE}"}]`])]);
  assert.notEqual(first?.values[0], MADE);
  assert.equal(second?.values[0], `[{"id":"${first?.values[0]}"}]`);
});

test('an object is sent as JSON, and what it says of the guest is open as well', () => {
  const [again] = filledFor([sent('$1', [{ stay: stay(SEEN) }])]);
  assert.deepEqual(again?.values, [JSON.stringify({ stay: stay(OTHER) })]);
});

test('a case gets the number that was counted', () => {
  const [again] = filledFor([sent('$1', ['B001-2026-000471'])]);
  assert.deepEqual(again?.values, ['B012-2026-000012']);
});

test('the relay, the session, and the tenant a connection remembers, are not part of the request', () => {
  const kept = filledFor([
    sent('SELECT s.id FROM staff_session t JOIN staff s', [], { connection: 3 }),
    sent('SELECT code FROM assignments_of($1)', [], { connection: 3 }),
    sent('UPDATE staff_session SET last_seen_at = now()', [], { connection: 3 }),
    sent('BEGIN'),
    sent('INSERT'),
    sent('COMMIT'),
    sent('BEGIN'),
    sent(`SET LOCAL amends.relay = 'on'`),
    sent(`SET SESSION amends.property_id = '${property(1)}'`, [], { connection: 2 }),
  ]);
  assert.deepEqual(
    kept.map(({ text }) => text),
    ['BEGIN', 'INSERT', 'COMMIT'],
  );
});

test('pgbench sends together what the API sent together', () => {
  const templates = toTemplates([sent('BEGIN'), sent('SELECT 1', [], { joined: true }), sent('COMMIT')], REQUEST);
  const script = pgbenchScript(
    templates.map((template) => ({ ...template, types: [] })),
    WHERE,
  );
  assert.match(script, /\\startpipeline\nBEGIN;\nSELECT 1;\n\\endpipeline\nCOMMIT;\n$/);
});

test('pgbench waits for an answer alone, and asks no more often for it', () => {
  const templates = toTemplates(
    [
      sent('BEGIN'),
      sent('SELECT 1'),
      sent('COUNT', [], { name: 'next-case-number', joined: true }),
      sent('$1', ['B001-2026-000471']),
    ],
    REQUEST,
  );
  const script = pgbenchScript(
    templates.map((template) => ({ ...template, types: ['text'] })),
    WHERE,
  );
  assert.match(script, /\\startpipeline\nBEGIN;\nSELECT 1;\n\\endpipeline\nCOUNT \\gset\n\(/);
});

test('what is one message is said to pgbench one after the other', () => {
  const [template] = toTemplates([sent(`BEGIN; SET LOCAL amends.property_id = '${property(1)}'`)], REQUEST);
  const script = pgbenchScript([{ .../** @type {any} */ (template), types: [] }], WHERE);
  assert.match(
    script,
    /\\startpipeline\nBEGIN;\nSELECT set_config\('amends.property_id', .*, true\);\n\\endpipeline\n$/,
  );
});

test('nothing in a text is taken for a variable of pgbench', () => {
  const [template] = toTemplates([sent(`SELECT $1::jsonb, 'expense:recovery'`, [`{"on":true,"who":"it's"}`])], REQUEST);
  const script = pgbenchScript([{ .../** @type {any} */ (template), types: ['jsonb'] }], WHERE);
  const line = script.split('\n').find((text) => text.startsWith('SELECT'));
  assert.equal(line, `SELECT (E'{"on"\\x3atrue,"who"\\x3a"it''s"}')::jsonb::jsonb, E'expense\\x3arecovery';`);
});

test('where a guest can be asked for only once, the clients of pgbench share them out', () => {
  const where = { properties: 3, isRead: false, spots: { first: 1, step: 4, count: 25, fromProperty: 2 } };
  const script = pgbenchScript([], { ...where, once: true });
  const lines = script.split('\n');
  // Clients 0, 1, 2 begin with 2/1, 3/1, 2/5: one of every property, then the next of every property.
  assert.deepEqual(lines.slice(0, 4), [
    '\\set turn :turn + 1',
    '\\set place :client_id + :clients * (:turn - 1)',
    '\\set property 2 + :place % 2',
    '\\set number 1 + 4 * (:place / 2)',
  ]);
});

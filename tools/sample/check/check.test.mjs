import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { isoOf } from '../days.mjs';
import { PROPERTIES } from '../properties.mjs';
import { housesOn, WEEK } from '../test-houses.mjs';
import { WRONG_LINES } from '../wrong-lines.mjs';
import { countFindings, RULE_OF_KIND } from './count-findings.mjs';
import { percentileOf } from './percentile-of.mjs';
import { printCount } from './print-count.mjs';

const built = existsSync(new URL('../../../libs/bill/dist/index.js', import.meta.url));
const skip = built ? false : 'the libraries are not built';
/** Of the bills with which nothing is wrong, at most so many may be suspected. */
const MOST_FALSE_ALARMS = 0.01;

for (const data of [WEEK[0], WEEK[5]].flatMap((date) => (date === undefined ? [] : housesOn(date)))) {
  const date = isoOf(data.house.today);
  const property = PROPERTIES.find(({ code }) => code === data.property.code);

  test(
    `${data.property.code} on ${date}: the check finds every wrong line and suspects hardly any other`,
    { skip },
    () => {
      assert.ok(property);
      const { kinds, bills, alarmedBills, beside } = countFindings(data, property, date);
      assert.deepEqual(kinds.map(({ kind }) => kind).toSorted(), Object.keys(WRONG_LINES).toSorted());
      for (const { kind, planted, found, missed } of kinds)
        assert.equal(found, planted, `${kind}: ${missed.join(' ')}`);
      assert.ok(bills > 500);
      assert.ok(alarmedBills < bills * MOST_FALSE_ALARMS, `${alarmedBills} of ${bills}`);
      assert.equal(beside, 0);
    },
  );
}

test('each kind of wrong line has the rule that finds it', () => {
  assert.deepEqual(Object.keys(RULE_OF_KIND).toSorted(), Object.keys(WRONG_LINES).toSorted());
});

test('the table says what was missed and how often a rule was wrong', () => {
  const text = printCount('House', {
    kinds: [{ kind: 'duplicate', planted: 3, found: 2, missed: ['p1'] }],
    alarms: [{ rule: 'wrong-tax', bills: 1, examples: ['R-1'] }],
    ...{ bills: 500, alarmedBills: 1, beside: 0 },
  });
  assert.match(text, /\| duplicate +\| 3 +\| 2 +\| 1 +\| p1 +\|/);
  assert.match(text, /\| wrong-tax +\| 1 +\| 2\.00 +\| R-1 +\|/);
  assert.match(text, /with a false alarm: 1 \(2\.00 of 1000\)/);
});

test('a percentile of nothing is 0, and never beyond the last', () => {
  assert.equal(percentileOf([], 0.99), 0);
  assert.equal(percentileOf([3, 1, 2], 1), 3);
  assert.equal(percentileOf([3, 1, 2], 0), 1);
});

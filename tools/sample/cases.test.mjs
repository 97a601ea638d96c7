import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCaseBodyOf, planCases } from './cases.mjs';
import { STORIES } from './case-stories.mjs';
import { HOUSES } from './test-houses.mjs';

test('seventeen stays of each house tell what is or was wrong, each a different one and none in 412', () => {
  for (const { house, wrong, property } of HOUSES) {
    const plans = planCases(house, wrong, property.code, 0);
    assert.equal(plans.length, 17);
    const stays = plans.flatMap(({ stay }) => (stay === undefined ? [] : [stay]));
    assert.equal(stays.length, 16);
    assert.equal(new Set(stays).size, stays.length);
    assert.ok(!stays.includes(`R-${String(house.tour?.line).padStart(6, '0')}`));
  }
});

test('cases stand at every point of their way', () => {
  for (const { house, wrong, property } of HOUSES) {
    const states = new Set(planCases(house, wrong, property.code, 0).map(({ endsIn }) => endsIn));
    for (const state of ['New', 'Assigned', 'InProgress', 'PendingFollowUp', 'Closed', 'Duplicate']) {
      assert.ok(states.has(state), `${property.code} ${state}`);
    }
  }
});

test('a duplicate comes after the case it belongs to', () => {
  for (const [index, { steps, hotel }] of STORIES.entries()) {
    for (const step of steps) {
      if (step.do !== 'duplicate') continue;
      const original = STORIES.findIndex(({ key }) => key === step.of);
      assert.ok(original >= 0 && original < index && STORIES[original]?.hotel === hotel);
    }
  }
});

test('what the guest said is sent in the guest’s words', () => {
  const [data] = HOUSES;
  assert.ok(data);
  const { house, wrong, property } = data;
  const [plan] = planCases(house, wrong, property.code, 0);
  assert.ok(plan);
  const body = openCaseBodyOf(plan, 'our-id');
  assert.equal(body.statedProblem, STORIES[0]?.said);
  assert.equal(/** @type {{ stayId?: string }} */ (body).stayId, 'our-id');
});

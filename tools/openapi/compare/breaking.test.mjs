import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeDocument } from '../compose/document.mjs';
import { smallApi } from '../planted/small-api.mjs';
import { breakingChanges } from './breaking.mjs';
import { differences } from './differences.mjs';

const CASES = '/api/v1/properties/{property}/cases';
const OF_STAY = '/api/v1/properties/{property}/stays/{id}/cases';

/** @param {(document: any) => void} change */
function after(change) {
  const before = composeDocument(smallApi()).document;
  const now = structuredClone(before);
  change(now);
  return { breaking: breakingChanges(before, now), different: differences(before, now) };
}

const input = (/** @type {any} */ { components }) => components.schemas.OpenCaseDto;
const answer = (/** @type {any} */ { components }) => components.schemas.CaseDto;

for (const [change, make, expected] of /** @type {[string, (document: any) => void, RegExp][]} */ ([
  ['a removed path', ({ paths }) => delete paths[CASES], /POST .*cases is gone/],
  ['a removed operation', ({ paths }) => delete paths[OF_STAY].get, /GET .* is gone/],
  [
    'another operationId',
    ({ paths }) => (paths[CASES].post.operationId = 'open'),
    /its operationId was openCase and is open/,
  ],
  [
    'another permission',
    ({ paths }) => (paths[CASES].post['x-permission'] = 'case.open'),
    /its permission was case.write/,
  ],
  [
    'a removed query parameter',
    ({ paths }) => paths[OF_STAY].get.parameters.splice(2, 1),
    /query parameter limit is gone/,
  ],
  [
    'a parameter that must be sent',
    ({ paths }) => (paths[OF_STAY].get.parameters[2].required = true),
    /parameter limit is required now/,
  ],
  [
    'a narrower parameter',
    ({ paths }) => (paths[OF_STAY].get.parameters[2].schema.maximum = 100),
    /limit has a tighter maximum: 200, now 100/,
  ],
  ['a removed input', (document) => delete input(document).properties.photos, /body\.photos is gone/],
  [
    'a new required input',
    (document) => {
      input(document).properties.floor = { type: 'integer' };
      input(document).required.push('floor');
    },
    /body\.floor is required now/,
  ],
  [
    'a shorter text',
    (document) => (input(document).properties.statedProblem.maxLength = 100),
    /statedProblem has a tighter maxLength/,
  ],
  [
    'another type of an input',
    (document) => (input(document).properties.statedProblem.type = 'integer'),
    /statedProblem may not be string any more/,
  ],
  [
    'a removed enum value',
    ({ components }) => components.schemas.CaseCategory.enum.pop(),
    /category has no value water any more/,
  ],
  [
    'a removed field of an answer',
    (document) => delete answer(document).properties.statedProblem,
    /201\.statedProblem is gone/,
  ],
  [
    'an answer that may leave a field out',
    (document) => answer(document).required.pop(),
    /201\.closedAt may be missing now/,
  ],
  [
    'an answer that may be null',
    (document) => (answer(document).properties.id.type = ['string', 'null']),
    /201\.id may be null now/,
  ],
  ['a removed response', ({ paths }) => delete paths[CASES].post.responses[201], /the response 201 is gone/],
  [
    'another media type',
    ({ paths }) => {
      const { responses } = paths[CASES].post;
      responses[201].content = { 'text/plain': {} };
    },
    /201 is not application\/json any more/,
  ],
  [
    'a removed problem code',
    ({ paths, components }) => {
      components.responses.less = structuredClone(
        components.responses['422.data-refused.idempotency-key-reused.stay-unknown'],
      );
      components.responses.less.content['application/problem+json'].schema.properties.code.enum.pop();
      paths[CASES].post.responses[422].$ref = '#/components/responses/less';
    },
    /422\.code has no value stay-unknown any more/,
  ],
])) {
  test(`${change} breaks callers`, () => {
    assert.match(after(make).breaking.join('\n'), expected);
  });
}

for (const [change, make] of /** @type {[string, (document: any) => void][]} */ ([
  ['a new path', ({ paths }) => (paths['/api/v1/more'] = { get: paths[OF_STAY].get })],
  ['a new input that may be left out', (document) => (input(document).properties.floor = { type: 'integer' })],
  [
    'a new field of an answer',
    (document) => {
      answer(document).properties.owner = { type: 'string' };
      answer(document).required.push('owner');
    },
  ],
  ['a new enum value', ({ components }) => components.schemas.CaseCategory.enum.push('smoke')],
  ['a longer text', (document) => (input(document).properties.statedProblem.maxLength = 8000)],
  ['an input that need not be sent any more', (document) => (input(document).required = [])],
  ['another summary', ({ paths }) => (paths[CASES].post.summary = 'Open one')],
])) {
  test(`${change} only adds, and is seen`, () => {
    const { breaking, different } = after(make);
    assert.deepEqual(breaking, []);
    assert.notDeepEqual(different, []);
  });
}

test('a schema that is in itself is compared once', () => {
  const loop = (/** @type {any} */ document) =>
    (answer(document).properties.parent = { $ref: '#/components/schemas/CaseDto' });
  const before = structuredClone(composeDocument(smallApi()).document);
  loop(before);
  assert.deepEqual(breakingChanges(before, structuredClone(before)), []);
});

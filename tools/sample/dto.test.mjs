import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { openCaseBodyOf, planCases } from './cases.mjs';
import { STORIES } from './case-stories.mjs';
import { HOUSES } from './test-houses.mjs';

/** Each body must pass the very checks the API makes, from the compiled DTOs: `npm run types` makes those. */

const require = createRequire(import.meta.url);
const LIBS = new URL('../../libs/', import.meta.url);
/** Of the postings every so-many-th, so that the test takes a second or two. */
const POSTINGS_STEP = 9;

const WORDS = { guests: 'guest', rooms: 'room', stays: 'stay', folios: 'folio', postings: 'folio' };
const DTOS = {
  guests: 'PutGuestDto',
  rooms: 'PutRoomDto',
  stays: 'PutStayDto',
  folios: 'PutFolioDto',
  postings: 'PutPostingDto',
};
const built = Object.values(WORDS).every((word) => existsSync(new URL(`${word}/dist/dto.js`, LIBS)));
const skip = built ? false : 'the libraries are not built';

for (const kind of /** @type {const} */ (['guests', 'rooms', 'stays', 'folios', 'postings'])) {
  test(`${kind} pass the checks of ${DTOS[kind]}`, { skip }, () => {
    const check = checkerOf(WORDS[kind], DTOS[kind]);
    const step = kind === 'postings' ? POSTINGS_STEP : 1;
    for (const data of HOUSES.slice(5, 7)) {
      [...data[kind]()].filter((_, index) => index % step === 0).forEach(({ body }) => check(body));
    }
  });
}

test('cases and everything done with them pass the checks of their DTOs', { skip }, () => {
  const open = checkerOf('case', 'OpenCaseDto');
  const note = checkerOf('case', 'AddNoteDto');
  const promise = checkerOf('case', 'MakePromiseDto');
  const transition = checkerOf('case', 'TransitionCaseDto');
  const stayId = '01980000-0000-7000-8000-000000000000';
  for (const { house, wrong, property } of HOUSES.slice(5, 7)) {
    for (const plan of planCases(house, wrong, property.code, house.today * 86_400_000))
      open(openCaseBodyOf(plan, stayId));
  }
  for (const step of STORIES.flatMap(({ steps }) => steps)) {
    if (step.do === 'note') note({ text: step.text });
    if (step.do === 'promise') promise({ what: step.what, dueAt: new Date().toISOString() });
    const { do: what, ...words } = step;
    if (what === 'close') transition({ transition: 'close', ...words });
  }
});

test('every step of a story is one that the case may take', { skip }, () => {
  const { CASE_TABLE } = require(new URL('case/dist/index.js', LIBS).pathname);
  const names = { duplicate: 'mark-duplicate' };
  for (const { key, steps } of STORIES) {
    let state = 'New';
    for (const { do: step } of steps) {
      if (step === 'note' || step === 'promise') continue;
      const next = CASE_TABLE[state][step === 'duplicate' ? names.duplicate : step];
      assert.ok(next, `${key}: ${state} cannot ${step}`);
      state = next;
    }
  }
});

/**
 * @param {string} word
 * @param {string} name of the DTO class
 * @returns {(body: object) => void}
 */
function checkerOf(word, name) {
  require('reflect-metadata');
  const { plainToInstance } = require('class-transformer');
  const { validateSync } = require('class-validator');
  const Dto = require(new URL(`${word}/dist/dto.js`, LIBS).pathname)[name];
  assert.ok(Dto, name);
  return (body) => {
    const problems = validateSync(plainToInstance(Dto, body), { whitelist: true, forbidNonWhitelisted: true });
    assert.equal(problems.length, 0, `${JSON.stringify(body)}\n${problems.join('\n')}`);
  };
}

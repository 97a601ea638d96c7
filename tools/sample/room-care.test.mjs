import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { roomCareOf } from './room-care.mjs';
import { planTasks } from './tasks.mjs';
import { HOUSES } from './test-houses.mjs';

test('every room that is out has nights and a reason, and none of them is slept in', () => {
  for (const { house } of HOUSES) {
    const { blocks } = roomCareOf(house);
    const tonight = blocks.filter(({ startsIn }) => startsIn === 0).map(({ number, kind }) => `${number} ${kind}`);
    const out = house.rooms
      .filter(({ status }) => status.startsWith('OutOf'))
      .map((one) => `${one.number} ${one.status}`);
    assert.deepEqual(tonight.toSorted(), out.toSorted());
    const numbers = blocks.map(({ number }) => number);
    assert.equal(new Set(numbers).size, numbers.length);
    const coming = house.bookings.filter(({ line, departure }) => departure > house.today && house.numberOf.has(line));
    const slept = new Set(coming.map(({ line }) => house.numberOf.get(line)));
    assert.ok(numbers.every((number) => !slept.has(number)));
  }
});

test('no room that can be given tonight is taken away', () => {
  for (const { house } of HOUSES) {
    const { keptBack, sightings, blocks } = roomCareOf(house);
    const later = blocks.filter(({ startsIn }) => startsIn > 0);
    const ready = new Set(
      house.rooms.filter(({ status }) => ['Clean', 'Inspected'].includes(status)).map(({ number }) => number),
    );
    const inHouse = new Set(
      house.bookings
        .filter(({ line }) => house.statusOf.get(line) === 'InHouse')
        .map(({ line }) => house.numberOf.get(line)),
    );
    assert.equal(keptBack.length, 1);
    assert.ok(![...keptBack, ...later].some(({ number }) => ready.has(number)));
    assert.deepEqual(
      sightings.map(({ number, occupied }) => inHouse.has(number) !== occupied),
      [true, true],
    );
    assert.ok(sightings.filter(({ occupied }) => occupied).every(({ number }) => !ready.has(number)));
  }
});

test('a connecting door is between two rooms next to each other', () => {
  for (const { house } of HOUSES) {
    const { doors } = roomCareOf(house);
    assert.ok(doors.length > 3);
    for (const [one, other] of doors) assert.equal(Number(other) - Number(one), 1);
    assert.equal(new Set(doors.flat()).size, doors.length * 2);
  }
});

const LIBS = new URL('../../libs/', import.meta.url);
const built = ['task', 'room'].every((word) => existsSync(new URL(`${word}/dist/dto.js`, LIBS)));

test(
  'tasks are about rooms of the house, and pass the checks of OpenTaskDto',
  { skip: built ? false : 'not built' },
  () => {
    const require = createRequire(import.meta.url);
    require('reflect-metadata');
    const { OpenTaskDto } = require(new URL('task/dist/dto.js', LIBS).pathname);
    const { plainToInstance } = require('class-transformer');
    const { validateSync } = require('class-validator');
    for (const { house, property } of HOUSES) {
      const numbers = new Set(house.rooms.map(({ number }) => number));
      for (const { body } of planTasks(roomCareOf(house), property.code, house.today * 86_400_000)) {
        assert.deepEqual(
          validateSync(plainToInstance(OpenTaskDto, body), { whitelist: true, forbidNonWhitelisted: true }),
          [],
        );
        const { roomNumber } = /** @type {{ roomNumber?: string }} */ (body);
        assert.ok(roomNumber === undefined || numbers.has(roomNumber));
      }
    }
  },
);

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomTypeOf } from './room-types.mjs';
import { HOUSES } from './test-houses.mjs';

/** @typedef {import('./house.mjs').House} House @typedef {import('./booking.mjs').Booking} Booking */

test('no two stays are in one room on one night, and each is in a room of the type it was given', () => {
  for (const { house } of HOUSES) {
    const typeOf = new Map(house.rooms.map(({ number, roomType }) => [number, roomType]));
    /** @type {Set<string>} */
    const taken = new Set();
    for (const booking of house.bookings) {
      const number = house.numberOf.get(booking.line);
      if (number === undefined) continue;
      assert.equal(typeOf.get(number), booking.slept);
      for (let night = booking.arrival; night < booking.departure; night += 1) {
        assert.ok(!taken.has(`${number} ${night}`), `room ${number} twice`);
        taken.add(`${number} ${night}`);
      }
    }
  }
});

test('everybody who is in house has a room, and nobody comes in before the last guest is out', () => {
  for (const { house } of HOUSES) {
    const inHouse = house.bookings.filter(({ line }) => house.statusOf.get(line) === 'InHouse');
    const numbers = inHouse.map(({ line }) => house.numberOf.get(line));
    assert.ok(!numbers.includes(undefined));
    assert.equal(new Set(numbers).size, numbers.length);
    assert.ok(inHouse.length >= 60 && inHouse.length <= 230, `${inHouse.length} in house`);
  }
});

test('each status, each room status and both days of change are there to be seen', () => {
  for (const { house } of HOUSES) {
    const statuses = new Set(house.statusOf.values());
    assert.deepEqual([...statuses].toSorted(), ['Cancelled', 'CheckedOut', 'InHouse', 'NoShow', 'Reserved']);
    const rooms = new Set(house.rooms.map(({ status }) => status));
    for (const status of ['Clean', 'Dirty', 'Inspected', 'OutOfService', 'OutOfOrder'])
      assert.ok(rooms.has(status), status);
    assert.ok(house.bookings.some((one) => isDueIn(house, one)));
    assert.ok(
      house.bookings.some((one) => one.departure === house.today && house.statusOf.get(one.line) === 'InHouse'),
    );
  }
});

test('there are about twelve percent more rooms than ever needed at once', () => {
  for (const { house } of HOUSES) {
    const used = new Set(house.numberOf.values()).size;
    assert.ok(house.rooms.length >= used * 1.12, `${house.rooms.length} for ${used}`);
    assert.ok(house.rooms.length <= used * 1.18, `${house.rooms.length} for ${used}`);
    assert.equal(new Set(house.rooms.map(({ number }) => number)).size, house.rooms.length);
  }
});

test('nobody sleeps in a room that is out of order or out of service', () => {
  for (const { house } of HOUSES) {
    const out = new Set(house.rooms.filter(({ status }) => status.startsWith('OutOf')).map(({ number }) => number));
    const slept = house.bookings.filter(({ departure }) => departure >= house.today);
    assert.ok(slept.every(({ line }) => !out.has(house.numberOf.get(line) ?? '')));
  }
});

test('a guest who speaks Polish is in 412 with three nights left, and several better rooms are ready', () => {
  for (const { house, guests } of HOUSES) {
    const { tour } = house;
    assert.ok(tour);
    assert.equal(house.numberOf.get(tour.line), '412');
    assert.equal(house.statusOf.get(tour.line), 'InHouse');
    assert.ok(tour.arrival < house.today && tour.departure - house.today >= 3);
    const guest = [...guests()].find(({ line }) => line === tour.line);
    const body = /** @type {{ language?: string }} */ (guest?.body ?? {});
    assert.equal(body.language, 'pl');
    assert.ok(readyFor(house, tour).length >= 3, `${readyFor(house, tour).length} rooms`);
  }
});

test('the guest in 412 was here five times before, somebody who arrives today three times', () => {
  for (const { house, stays } of HOUSES) {
    const guests = [...house.earlier.values()];
    assert.equal(guests.filter((guest) => guest === house.tour).length, 5);
    const arrival = guests.find((guest) => guest !== house.tour);
    assert.ok(arrival && isDueIn(house, arrival));
    const whose = new Map([...stays()].map(({ line, body }) => [line, /** @type {any} */ (body).guest.id]));
    for (const [line, guest] of house.earlier) assert.equal(whose.get(line), whose.get(guest.line));
  }
});

/** @param {House} house @param {Booking} booking */
function isDueIn(house, { line, arrival }) {
  return arrival === house.today && house.statusOf.get(line) === 'Reserved';
}

/** Rooms as good as the guest's, made up and free for the rest of the stay. @param {House} house @param {Booking} stay */
function readyFor(house, stay) {
  const rank = roomTypeOf(house.hotel, stay.slept).rank;
  const isTaken = (/** @type {string} */ number) =>
    house.bookings.some(
      ({ line, arrival, departure }) =>
        house.numberOf.get(line) === number &&
        arrival < stay.departure &&
        (departure > house.today || (departure === house.today && house.statusOf.get(line) === 'InHouse')),
    );
  return house.rooms.filter(
    ({ number, roomType, status }) =>
      ['Clean', 'Inspected'].includes(status) && roomTypeOf(house.hotel, roomType).rank >= rank && !isTaken(number),
  );
}

import { addNights, newId, nightsBetween, nightsOf } from '@amends/kernel';
import fc from 'fast-check';
import { type Api, startApi } from '../../test/start-api';
import { exchangeBack, exchangeRooms } from '@amends/room-move';
import { sqlRows } from '../platform/sql-rows';
import { CHANGE_ROOMS, GIVE_ROOMS } from './room-move.queries';

/** Nights on which clocks change in Europe and America, and ends of months, of a leap February and of a year. */
const TURNS = ['2026-03-28', '2026-10-24', '2026-03-07', '2026-11-01', '2026-04-30', '2028-02-28', '2026-12-31'];

const stays = fc
  .record({
    turn: fc.constantFrom(...TURNS),
    before: fc.nat(4),
    nights: fc.integer({ min: 1, max: 9 }),
    slept: fc.nat(9),
  })
  .map(({ turn, before, nights, slept }) => {
    const arrival = addNights(turn, -before);
    return { arrival, departure: addNights(arrival, nights), today: addNights(arrival, Math.min(slept, nights - 1)) };
  });

describe('the nights of a stay that moves', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('are each in one room, those slept in the old one, whatever the calendar does, and come back as they were', async () => {
    const [old, better] = [await api.room(), await api.room()];
    const stayId = await api.stay();
    await fc.assert(
      fc.asyncProperty(stays, async ({ arrival, departure, today }) => {
        const [first, second] = [newId(), newId()];
        const from = { id: first, startsOn: arrival, endsOn: departure };
        await run(GIVE_ROOMS, [{ ...from, stayId, roomId: old.id }]);
        await run(CHANGE_ROOMS, [{ ...from, active: true }]);
        await run(GIVE_ROOMS, [{ id: second, stayId, roomId: better.id, startsOn: today, endsOn: departure }]);
        const nights = { from: today, until: departure };
        await run(CHANGE_ROOMS, exchangeRooms([{ from, toAssignmentId: second, nights }]));

        const slept = await sleptNights();
        expect(slept.map(({ night }) => night)).toEqual(nightsOf(arrival, departure));
        expect(slept.filter(({ room }) => room === old.id)).toHaveLength(nightsBetween(arrival, today));

        const undo = { fromAssignmentId: first, toAssignmentId: second, endsOn: departure };
        await run(CHANGE_ROOMS, exchangeBack([undo]));
        expect(await sleptNights()).toEqual(nightsOf(arrival, departure).map((night) => ({ night, room: old.id })));
        await api.db.query(`DELETE FROM room_assignment WHERE stay_id = $1`, [stayId]);
      }),
      { numRuns: 60 },
    );
  });

  function run({ text }: { readonly text: string }, rows: readonly object[]) {
    return api.db.query(text, [api.property.id, sqlRows(rows)]);
  }

  async function sleptNights(): Promise<readonly { readonly night: string; readonly room: string }[]> {
    const { rows } = await api.db.query(
      `SELECT to_char(d, 'YYYY-MM-DD') AS night, room_id AS room FROM room_assignment a,
         generate_series(a.starts_on::timestamp, a.ends_on::timestamp - interval '1 day', interval '1 day') AS d
       WHERE a.property_id = $1 AND a.active AND a.room_id = ANY($2::uuid[]) ORDER BY d`,
      [api.property.id, await roomIds()],
    );
    return rows;
  }

  async function roomIds(): Promise<readonly string[]> {
    const { rows } = await api.db.query(`SELECT id FROM room WHERE property_id = $1`, [api.property.id]);
    return rows.map(({ id }) => id);
  }
});

import { newId } from '@amends/kernel';
import request from 'supertest';
import { EventReader } from '../../../test/event-reader';
import { checkInvariants } from '../../../test/invariants';
import { startOwnProcess } from '../../../test/own-process';
import { type Api, startApi } from '../../../test/start-api';
import { untilBlockedBy } from '../../../test/waiting';

const GUESTS = 12;

/** Three processes look for what is due, and one of them dies: each guest has moved once, by whoever it was. */
it('moves due while a process is killed are each made once', async () => {
  const api = await startApi();
  const clerk = await api.staff();
  const due = new Date(Date.now() + 3_600_000).toISOString();
  const day = due.slice(0, 10);
  (api.property as { businessDate: string }).businessDate = day;
  await api.db.query(`UPDATE property SET business_date = $2 WHERE id = $1`, [api.property.id, day]);
  const guests = await Promise.all(Array.from({ length: GUESTS }, () => arranged(api, clerk.headers, due)));
  const own = await startOwnProcess();
  const events = await EventReader.open(`${api.url}${api.path('events')}`, clerk.headers);
  // Somebody at a desk is writing on half of the guests, so that the moves of these have begun and not ended.
  const busy = await api.asApplication();
  await busy.query('BEGIN');
  await busy.query(`SET LOCAL amends.property_id = '${api.property.id}'`);
  await busy.query(`SELECT FROM stay WHERE id = ANY($1) FOR UPDATE`, [guests.slice(0, 6).map(({ stayId }) => stayId)]);
  await api.db.query(`UPDATE scheduled_move SET due_at = now() WHERE property_id = $1`, [api.property.id]);

  await untilBlockedBy(api.db, busy);
  await own.kill();
  await busy.end();
  for (const { id } of guests)
    await events.until(({ data }) => data.type === 'scheduled-move.done' && data.subject === `scheduled-move/${id}`);

  const { rows } = await api.db.query(
    `SELECT m.stay_id, count(*)::int AS n FROM room_move m WHERE m.property_id = $1 GROUP BY m.stay_id`,
    [api.property.id],
  );
  expect(rows.map(({ n }) => n)).toEqual(Array(GUESTS).fill(1));
  expect(await checkInvariants(api.property.code)).toEqual([]);
  events.close();
  await own.stop();
  await api.close();
});

async function arranged(
  api: Api,
  headers: Readonly<Record<string, string>>,
  dueAt: string,
): Promise<{ readonly stayId: string; readonly id: string }> {
  const stayId = await api.stay({ roomId: (await api.room()).id });
  const { body } = await request(api.url)
    .post(api.path('scheduled-moves'))
    .set(headers)
    .set('Idempotency-Key', newId())
    .send({ stayId, toRoomId: (await api.room()).id, reason: 'house-need', dueAt })
    .expect(201);
  return { stayId, id: body.id };
}

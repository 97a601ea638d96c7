import { stableId } from '../chance.mjs';
import { isoOf } from '../days.mjs';
import { signIns } from '../provision/set-up-staff.mjs';
import { roomCareOf } from '../room-care.mjs';
import { planTasks } from '../tasks.mjs';
import { asPerson } from './person.mjs';

/**
 * What the house knows of its rooms at night, and what its departments have to do. What is there already is left alone:
 * people may have changed it since.
 *
 * @typedef {import('./api.mjs').Api} Api
 * @typedef {{ id: string, version: number, number: string, connectsTo: readonly { number: string }[], doNotGive: object | null, seen: object | null }} KnownRoom
 * @typedef {{ api: Api, url: string, property: string, today: number, moment: number, rooms: ReadonlyMap<string, KnownRoom> }} Place
 */

/** @param {Api} api @param {string} url @param {import('../sample-data.mjs').HouseData} data */
export async function sendCare(api, url, { property, house }) {
  const { code } = property;
  const { today } = house;
  const care = roomCareOf(house);
  const place = { api, url, property: code, today, moment: today * 86_400_000, rooms: await roomsOf(api) };
  for (const [number, next] of care.doors) await connect(place, number, next);
  for (const { number, note } of care.keptBack) await keepBack(place, number, note);
  for (const plan of care.blocks) await block(place, plan);
  for (const { number, occupied } of care.sightings) await sight(place, number, occupied);
  for (const plan of planTasks(care, code, place.moment)) await sendTask(place, plan);
}

/** @param {Api} api @returns {Promise<Map<string, KnownRoom>>} */
async function roomsOf(api) {
  /** @type {KnownRoom[]} */
  const rooms = [];
  for (let cursor = ''; ;) {
    const { text } = await api.call('GET', `/rooms?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    const { data, page } = JSON.parse(text);
    rooms.push(...data);
    if (!page.hasMore) return new Map(rooms.map((room) => [room.number, room]));
    cursor = page.nextCursor;
  }
}

/** @param {Place} place @param {string} number @param {string} next */
async function connect(place, number, next) {
  const [room, door] = [place.rooms.get(number), place.rooms.get(next)];
  if (room && door && room.connectsTo.length === 0) await edit(place, room, { connectsTo: [door.id] });
}

/** @param {Place} place @param {string} number @param {string} note */
async function keepBack(place, number, note) {
  const room = place.rooms.get(number);
  if (room && room.doNotGive === null) await edit(place, room, { doNotGive: { note } });
}

/** @param {Place} place @param {import('../room-care.mjs').BlockPlan} plan */
async function block(place, { number, kind, reason, note, startsIn, nights }) {
  const id = stableId(place.moment, 'block', place.property, number);
  const roomId = place.rooms.get(number)?.id;
  if (roomId === undefined || (await isThere(place, `/room-blocks/${id}`))) return;
  const startsOn = isoOf(place.today + startsIn);
  const endsOn = nights === null ? null : isoOf(place.today + startsIn + nights);
  await post(place, '/room-blocks', { id, roomId, kind, reason, note, startsOn, endsOn });
}

/** @param {Place} place @param {string} number @param {boolean} occupied */
async function sight(place, number, occupied) {
  const room = place.rooms.get(number);
  if (room && room.seen === null) await post(place, `/rooms/${room.id}/sightings`, { occupied });
}

/** @param {Place} place @param {import('../tasks.mjs').TaskPlan} plan */
async function sendTask(place, { task, body }) {
  const { id } = /** @type {{ id: string }} */ (body);
  if (await isThere(place, `/tasks/${id}`)) return;
  await post(place, '/tasks', body);
  if (task.steps.length === 0) return;
  const attendants = signIns().filter(({ role, property }) => role === 'attendant' && property === place.property);
  const who = attendants[task.by === 'maintenance' ? 1 : 0];
  if (!who) return;
  await asPerson(place.url, place.property, who.signInName, async (send) => {
    for (const step of task.steps) {
      const answer = await send(`/tasks/${id}/${step}`, step === 'decline' ? { reason: 'guest-refused' } : {});
      if (answer.status >= 300) throw new Error(`${task.key} ${step} answered ${answer.status}: ${answer.text}`);
    }
  });
}

/** @param {Place} place @param {string} path */
async function isThere({ api }, path) {
  return (await api.call('GET', path)).status === 200;
}

/** @param {Place} place @param {KnownRoom} room @param {object} change */
async function edit({ api }, { id, version }, change) {
  const headers = { 'if-match': `"${version}"` };
  told(`PATCH rooms/${id}`, await api.call('PATCH', `/rooms/${id}`, { body: JSON.stringify(change), headers }));
}

/** @param {Place} place @param {string} path @param {object} body */
async function post({ api, property, moment }, path, body) {
  const text = JSON.stringify(body);
  const key = stableId(moment, 'idempotency', property, path, text);
  told(`POST ${path}`, await api.call('POST', path, { body: text, headers: { 'idempotency-key': key } }));
}

/** @param {string} what @param {import('./api.mjs').Answer} answer */
function told(what, { status, text }) {
  if (status >= 300) throw new Error(`${what} answered ${status}: ${text.slice(0, 500)}`);
}

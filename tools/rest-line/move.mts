import { randomUUID } from 'node:crypto';
import { answered, type Line, same, type Schemas } from './line.mts';

type Candidate = Schemas['MoveCandidateDto'];

/** Free rooms for the whole rest of the stay, with a reason for each and against each of the others. */
export async function chooseRoom({ api, property, say }: Line, stayId: string): Promise<Candidate> {
  const { candidates, excluded, nights } = answered(
    await api.GET('/api/v1/properties/{property}/stays/{id}/move-candidates', {
      params: { path: { property, id: stayId }, query: { reason: 'noise' } },
    }),
  );
  const best = candidates.find(({ status }) => status === 'Clean' || status === 'Inspected');
  if (!best) throw new Error(`No room is free and ready from ${nights.from} until ${nights.until}.`);
  const why = best.reasons.map(({ code, points }) => `${code} ${points}`).join(', ');
  say(
    'candidates',
    `${candidates.length} rooms, ${excluded.length} not; ${best.roomNumber} (${best.roomType}): ${why}`,
  );
  return best;
}

/** Previews the move, makes it with the preview's token, and sends it again: it is made once. */
export async function moveGuest(
  line: Line,
  stay: Schemas['StayDto'],
  caseId: string,
  to: Candidate,
): Promise<Schemas['MoveDto']> {
  const { api, property, say } = line;
  const path = { property, id: stay.id };
  const wish = { toRoomId: to.roomId, caseId, reason: 'noise' } as const;
  const preview = answered(
    await api.POST('/api/v1/properties/{property}/stays/{id}/move-previews', { params: { path }, body: wish }),
  );
  same('the type to charge', preview.roomTypeCharged, stay.roomTypeCharged);
  for (const { night, before, after } of preview.rates) same(`the rate of ${night}`, after, before);
  say(
    'preview the move',
    `${preview.fromRoom.number} to ${preview.toRoom.number}, to do: ${preview.checklist.join(', ')}`,
  );
  const header = { 'Idempotency-Key': randomUUID() };
  const send = () =>
    api.POST('/api/v1/properties/{property}/stays/{id}/moves', {
      params: { path, header },
      body: { ...wish, previewToken: preview.token },
    });
  const move = answered(await send());
  const again = await send();
  same('the answer to the same key', answered(again), move);
  same('Idempotent-Replayed', again.response.headers.get('idempotent-replayed'), 'true');
  say(
    'move',
    `${move.fromRoom.number} to ${move.toRoom.number} by ${move.movedBy}, charged as ${move.roomTypeCharged}; once`,
  );
  return move;
}

/** Old room dirty and free, new room taken, the type to charge as before. */
export async function checkRooms(
  { api, property, say }: Line,
  stay: Schemas['StayDto'],
  move: Schemas['MoveDto'],
): Promise<void> {
  const room = async (id: string) =>
    answered(await api.GET('/api/v1/properties/{property}/rooms/{id}', { params: { path: { property, id } } }));
  const [before, after] = [await room(move.fromRoom.id), await room(move.toRoom.id)];
  same(`room ${before.number}`, before.status, 'Dirty');
  same(`room ${after.number}`, after.frontOfficeStatus, 'Occupied');
  const moved = answered(
    await api.GET('/api/v1/properties/{property}/stays/{id}', { params: { path: { property, id: stay.id } } }),
  );
  same('the room of the stay', moved.room?.id, move.toRoom.id);
  same('the type to charge', moved.roomTypeCharged, stay.roomTypeCharged);
  say(
    'rooms',
    `${before.number} ${before.status}, ${after.number} ${after.frontOfficeStatus}, still charged as ${moved.roomTypeCharged}`,
  );
}

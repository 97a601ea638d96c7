import { answered, type Line, type Schemas } from './line.mts';

/** Finds who is in house in a room by typing its number. */
export async function findGuest({ api, property, say }: Line, room: string): Promise<Schemas['SearchHitDto']> {
  const { data: hits } = answered(
    await api.GET('/api/v1/properties/{property}/search', { params: { path: { property }, query: { q: room } } }),
  );
  const hit = hits.find(({ status, roomNumber }) => status === 'InHouse' && roomNumber === room);
  if (!hit) throw new Error(`Nobody is in house in ${room}: name another room with --room.`);
  say(`search ${room}`, `${hit.addressAs}, ${hit.arrival} to ${hit.departure}`);
  return hit;
}

/** The stay at a glance: guest, nights, bill, what is open. */
export async function readOverview({ api, property, say }: Line, stayId: string): Promise<Schemas['StayOverviewDto']> {
  const overview = answered(
    await api.GET('/api/v1/properties/{property}/stays/{id}/overview', { params: { path: { property, id: stayId } } }),
  );
  const { stay, guest, nightsLeft, folios, openCases } = overview;
  const bills = folios.map(({ number, balance }) => `${number} ${balance.amount} ${balance.currency}`).join(', ');
  say(
    'overview',
    `speaks ${guest.language}, pays for ${stay.roomTypeCharged}, ${nightsLeft} nights left, bill ${bills}, ${openCases.length} open cases`,
  );
  return overview;
}

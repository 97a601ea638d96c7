import type { RoomHitDto } from '@amends/desk/dto';
import type { FoundCaseRow, PaletteRow, RoomRow, StayRow } from './palette-row';

/** A stay as the palette shows it, whether known here or found by the server. */
export function stayRow(stay: Omit<StayRow, 'kind' | 'id'>): StayRow {
  const { stayId, addressAs, roomNumber, confirmationNumber, status, arrival, departure, openCases, matched } = stay;
  const facts = { stayId, addressAs, roomNumber, confirmationNumber, status, arrival, departure, openCases };
  return { kind: 'stay', id: `stay/${stayId}`, ...facts, ...(matched ? { matched } : {}) };
}

/** Of a case found by the server, or of one in the list of open cases. */
export function caseRow(
  found: Omit<FoundCaseRow, 'kind' | 'id' | 'caseId'> & ({ readonly caseId: string } | { readonly id: string }),
): FoundCaseRow {
  const caseId = 'caseId' in found ? found.caseId : found.id;
  const { number, category, state, guestName, roomNumber, stayId } = found;
  return { kind: 'case', id: `case/${caseId}`, caseId, number, category, state, guestName, roomNumber, stayId };
}

/** Rooms nobody sleeps in; of the others the guest already stands above. */
export function roomRows(rooms: readonly RoomHitDto[], above: readonly PaletteRow[]): readonly RoomRow[] {
  const ids = new Set(above.map(({ id }) => id));
  return rooms
    .filter(({ stay }) => !stay || !ids.has(`stay/${stay.stayId}`))
    .map((room) => ({ kind: 'room', id: `room/${room.roomId}`, room }));
}

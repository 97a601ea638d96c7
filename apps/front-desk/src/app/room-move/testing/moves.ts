import type { MoveCandidateDto, MoveCandidatesDto, MovePreviewDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';

const NIGHTS = { from: '2026-11-21', until: '2026-11-24' };

/** A guest in house, in 412. */
export const ANNA = {
  id: 'anna',
  guest: { id: 'g', addressAs: 'Ms Anna Nowak', language: 'pl' },
  room: { id: 'r412', number: '412', roomType: 'A' },
  departure: '2026-11-24',
  doNotMove: false,
} as StayDto;

/** A room that may be given at once. */
export function candidateOf(roomNumber: string, otherwise: Partial<MoveCandidateDto> = {}): MoveCandidateDto {
  return {
    ...{ roomId: `r${roomNumber}`, roomNumber, floor: 4, roomType: 'A', features: [], score: 50 },
    ...{ status: 'Clean', frontOfficeStatus: 'Vacant', reasons: [{ code: 'ready-now', points: 20 }] },
    ...otherwise,
  };
}

/** What is answered about these rooms, best first. */
export function rankingOf(rooms: readonly string[], otherwise: Partial<MoveCandidatesDto> = {}): MoveCandidatesDto {
  return {
    ...{ stayId: 'anna', businessDate: '2026-11-21', nights: NIGHTS, weightsVersion: 0 },
    ...{ candidates: rooms.map((room) => candidateOf(room)), excluded: [], ways: [], sharers: [] },
    ...otherwise,
  };
}

/** What a move of Ms Nowak into a room would do. */
export function previewOf(room: string, otherwise: Partial<MovePreviewDto> = {}): MovePreviewDto {
  return {
    ...{ stayId: 'anna', nights: NIGHTS, fromRoom: { id: 'r412', number: '412', roomType: 'A' } },
    ...{ toRoom: { id: `r${room}`, number: room, roomType: 'A' }, roomTypeCharged: 'A', roomTypeChargedBefore: 'A' },
    ...{ oldRoomStatus: 'Dirty', oldRoomLivedIn: false, beforeArrival: false, doNotMove: false, caseNumber: null },
    ...{ rate: { choice: 'keep', suggested: 'keep', choices: ['keep'] }, rates: [], tonightPosted: false, lines: [] },
    ...{ payer: null, companions: [], with: [], documents: [], checklist: [], warnings: [], token: `token-${room}` },
    ...otherwise,
  };
}

import type { RackRoomDto, RackStayDto, RoomRackDto } from '@amends/room-move/dto';
import type { RoomBlockDto, RoomDto } from '@amends/room/dto';
import { COLLEAGUE, SAMPLE_PROPERTY, inMinutes } from './house';

function room(number: string, change: Partial<RackRoomDto> = {}): RackRoomDto {
  return {
    id: `rack-${number}`,
    version: 1,
    number,
    floor: Number(number[0]),
    wing: null,
    roomType: 'STD',
    status: 'Clean',
    frontOfficeStatus: 'Vacant',
    discrepancy: null,
    doNotGive: null,
    blocks: [],
    hold: null,
    stays: [],
    ...change,
  };
}

function stay(guestName: string, startsOn: string, endsOn: string, change: Partial<RackStayDto> = {}): RackStayDto {
  return {
    stayId: `rack-${guestName}`,
    guestName,
    status: 'InHouse',
    startsOn,
    endsOn,
    arrival: startsOn,
    departure: endsOn,
    doNotMove: false,
    movedFrom: null,
    ...change,
  };
}

const LOCKED = room('412', {
  status: 'Dirty',
  frontOfficeStatus: 'Occupied',
  wing: 'Riverside',
  stays: [stay('Ms Anna Nowak-Wiśniewska', '2026-11-19', '2026-11-25', { doNotMove: true })],
});

/** Every mark a room can have, and every span a night can be in. */
const ROOMS: readonly RackRoomDto[] = [
  room('203', {
    frontOfficeStatus: 'Occupied',
    stays: [
      stay('Mr Jonas Petraitis', '2026-11-18', '2026-11-21', { status: 'DueOut' }),
      stay('Ms Ivana Horvat', '2026-11-21', '2026-11-24', { status: 'DueIn' }),
    ],
  }),
  room('204', {
    status: 'Inspected',
    hold: {
      by: COLLEAGUE.name,
      desk: 'Front desk',
      stayId: null,
      startsOn: '2026-11-21',
      endsOn: '2026-11-24',
      expiresAt: inMinutes(2),
      secondsLeft: 110,
    },
  }),
  room('205', { status: 'Pickup', doNotGive: 'Smells of paint', roomType: 'SUP' }),
  LOCKED,
  room('413', {
    roomType: 'SUP',
    frontOfficeStatus: 'Occupied',
    stays: [stay('Mr Aleksandras Kazlauskas-Petrauskas', '2026-11-21', '2026-11-27', { movedFrom: '118' })],
  }),
  room('414', {
    status: 'OutOfOrder',
    blocks: [{ id: 'paint', kind: 'OutOfOrder', reason: 'repair', startsOn: '2026-11-20', endsOn: '2026-11-23' }],
  }),
  room('415', {
    status: 'OutOfService',
    discrepancy: 'sleep',
    blocks: [{ id: 'deep', kind: 'OutOfService', reason: 'deep-cleaning', startsOn: '2026-11-24', endsOn: null }],
  }),
];

export const RACK: RoomRackDto = {
  asOf: inMinutes(-1),
  businessDate: SAMPLE_PROPERTY.businessDate,
  from: SAMPLE_PROPERTY.businessDate,
  nights: 7,
  floors: [2, 4],
  rooms: ROOMS,
};

export const CARRIED = { stayId: 'rack-anna', name: 'Ms Anna Nowak-Wiśniewska', from: LOCKED };

/** The room of the panel, whole. */
export const RACK_ROOM: RoomDto = {
  ...{ id: LOCKED.id, version: 1, number: LOCKED.number, floor: LOCKED.floor, roomType: 'STD', sleeps: 2 },
  features: ['balcony', 'quiet-side'],
  status: 'Dirty',
  frontOfficeStatus: 'Occupied',
  seen: { occupied: true, at: inMinutes(-90) },
  discrepancy: null,
  wing: LOCKED.wing,
  riser: 'R4',
  connectsTo: [{ id: 'rack-413', number: '413' }],
  doNotGive: null,
  block: null,
  assets: [{ id: 'cooler', kind: 'air-conditioning', name: 'Air conditioning' }],
  externalIds: [],
};

export const ROOM_BLOCKS: readonly RoomBlockDto[] = [
  {
    ...{ id: 'tap', version: 1, room: { id: LOCKED.id, number: LOCKED.number }, caseId: null, lifted: null, stays: [] },
    kind: 'OutOfOrder',
    reason: 'repair',
    startsOn: '2026-11-26',
    endsOn: '2026-11-28',
    note: 'The tap in the bath has to be taken out.',
    blockedBy: COLLEAGUE.name,
    blockedAt: inMinutes(-240),
  },
];

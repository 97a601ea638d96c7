import type {
  DisplacedStayDto,
  LeftStayPreviewDto,
  PlacedStayPreviewDto,
  ReassignmentDto,
  ReassignmentPreviewDto,
} from '@amends/room-move/dto';
import type { RoomBlockDto } from '@amends/room/dto';
import { COLLEAGUE, SAMPLE_PROPERTY, inMinutes } from './house';
import { ROOM_BLOCKS } from './rack';

const { businessDate } = SAMPLE_PROPERTY;
const NIGHTS = { from: businessDate, until: '2026-11-24' };
const room = (number: string, roomType = 'STD') => ({ id: `room-${number}`, number, roomType });

function guest(guestName: string, number: string, inHouse = false): DisplacedStayDto {
  const nights = inHouse ? NIGHTS : { from: '2026-11-22', until: '2026-11-24' };
  return {
    stayId: `of-${number}`,
    confirmationNumber: `T${number}`,
    guestName,
    inHouse,
    fromRoom: room(number),
    nights,
  };
}

const PLACED: readonly PlacedStayPreviewDto[] = [
  {
    ...guest('Ms Anna Nowak-Wiśniewska', '412', true),
    toRoom: room('318', 'SUP'),
    score: 60,
    reasons: [
      { code: 'better-type', points: 20, facts: { roomType: 'SUP' } },
      { code: 'ready-now', points: 15 },
      { code: 'near-lift', points: -10 },
    ],
  },
  {
    ...guest('Mr Aleksandras Kazlauskas-Petrauskas', '413'),
    toRoom: room('305'),
    score: 55,
    reasons: [{ code: 'same-type', points: 30 }],
  },
];

const left = (
  who: DisplacedStayDto,
  reason: LeftStayPreviewDto['reason'],
  more: Partial<LeftStayPreviewDto> = {},
): LeftStayPreviewDto => ({ ...who, reason, possibleRooms: 0, against: {}, ...more });

const CLOSED = { rooms: [room('412'), room('413'), room('414')], nights: { from: businessDate, until: null } };

/** Somebody gets a room, and somebody is left for each reason. */
export const REASSIGNMENT_PLAN: ReassignmentPreviewDto = {
  ...CLOSED,
  placed: PLACED,
  left: [
    left(guest('Ms Ivana Horvat', '414'), 'no-room', { against: { 'room-occupied': 31, 'room-needs-override': 2 } }),
    left(guest('Mr Jonas Petraitis', '415'), 'no-room', { possibleRooms: 1, against: { 'room-not-free': 40 } }),
    left(guest('Ms Zuzana Kováčová', '416', true), 'do-not-move'),
    left(guest('Mr Piotr Nowakowski', '417'), 'shares-room'),
  ],
  weightsVersion: 1,
  token: 'plan',
};

export const NOBODY_DISPLACED: ReassignmentPreviewDto = { ...REASSIGNMENT_PLAN, placed: [], left: [] };

export const REASSIGNED: ReassignmentDto = {
  ...{ ...CLOSED, id: 'made', blockId: null, madeBy: COLLEAGUE.name, madeAt: inMinutes(-3), businessDate },
  stays: PLACED.map((one) => ({
    ...one,
    outcome: one.inHouse ? ('moved' as const) : ('reassigned' as const),
    ...{ moveId: null, reason: null },
  })),
};

/** Rooms closed for the same nights, whose guests need others. */
export const CLOSED_ROOMS: readonly RoomBlockDto[] = ROOM_BLOCKS.flatMap((block) =>
  ['412', '413'].map((number) => ({
    ...{ ...block, id: `closed-${number}`, room: { id: `room-${number}`, number } },
    stays: [
      {
        ...{ stayId: `of-${number}`, confirmationNumber: `T${number}`, guestName: 'Ms Ivana Horvat' },
        ...{ arrival: '2026-11-26', departure: '2026-11-28' },
      },
    ],
  })),
);

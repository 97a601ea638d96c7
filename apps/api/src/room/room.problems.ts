import { defineProblems } from '../platform/problems';

export const ROOM_PROBLEMS = defineProblems({
  'room-type-unknown': { status: 422, title: 'There is no such room type in this property.' },
  'room-number-taken': { status: 409, title: 'Another room has this number.' },
  'asset-of-another-room': { status: 422, title: 'That is not in this room.' },
  'room-type-rate-overlaps': {
    status: 409,
    title: 'Another price of this room type is in force on some of these nights.',
  },
  'room-type-rate-ends-too-early': { status: 422, title: 'A price is for one night at least.' },
  'room-has-block': { status: 409, title: 'The room is blocked; its block is lifted first.' },
  'nothing-sighted': { status: 422, title: 'Say whether somebody lives in the room, or what it is left in.' },
  'room-connects-to-itself': { status: 422, title: 'A room does not connect to itself.' },
  'block-in-the-past': { status: 422, title: 'A room is blocked from today on.' },
  'block-ends-before-it-starts': { status: 422, title: 'A block has a night at least.' },
  'room-already-blocked': { status: 409, title: 'The room is blocked on some of these nights already.' },
  'block-over-stays': { status: 409, title: 'Guests have the room on some of these nights.' },
  'block-already-lifted': { status: 409, title: 'The block is lifted already.' },
});

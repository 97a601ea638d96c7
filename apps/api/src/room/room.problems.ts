import { defineProblems } from '../platform/problems';

export const ROOM_PROBLEMS = defineProblems({
  'room-type-unknown': { status: 422, title: 'There is no such room type in this property.' },
  'room-number-taken': { status: 409, title: 'Another room has this number.' },
  'room-type-rate-overlaps': {
    status: 409,
    title: 'Another price of this room type is in force on some of these nights.',
  },
  'room-type-rate-ends-too-early': { status: 422, title: 'A price is for one night at least.' },
});

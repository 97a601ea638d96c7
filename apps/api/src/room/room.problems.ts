import { defineProblems } from '../platform/problems';

export const ROOM_PROBLEMS = defineProblems({
  'room-type-unknown': { status: 422, title: 'There is no such room type in this property.' },
  'room-number-taken': { status: 409, title: 'Another room has this number.' },
});

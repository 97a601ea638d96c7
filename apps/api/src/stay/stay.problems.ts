import { defineProblems } from '../platform/problems';

export const STAY_PROBLEMS = defineProblems({
  'departure-before-arrival': { status: 422, title: 'Nobody leaves before arriving.' },
  'stay-too-long': { status: 422, title: 'A stay is a year at most.' },
  'guest-unknown': { status: 422, title: 'There is no such guest in this property; send the guest first.' },
  'room-unknown': { status: 422, title: 'There is no room of that number in this property.' },
  'package-unknown': { status: 422, title: 'There is no such package in this property.' },
  'charged-room-type-unknown': { status: 422, title: 'There is no such room type in this property.' },
  'sharer-unknown': { status: 422, title: 'There is no such stay to share a room with; send it first.' },
  'room-taken': { status: 409, title: 'Somebody else has the room for one of these nights.' },
});

import { defineProblems } from '../platform/problems';

export const ROOM_MOVE_PROBLEMS = defineProblems({
  'stay-not-in-house': { status: 409, title: 'Only a guest in house is moved.' },
  'no-night-left': { status: 409, title: 'The guest sleeps here no more, or has no room yet.' },
  'stay-do-not-move': { status: 422, title: 'This guest must not be moved; a manager may, with a reason.' },
  'own-room': { status: 422, title: 'The guest is in that room already.' },
  'room-out-of-order': { status: 409, title: 'The room is out of order.' },
  'room-held': { status: 409, title: 'The room is held for another guest at this moment.' },
  'hold-over': { status: 409, title: 'The hold is over.' },
  'hold-of-another-desk': { status: 403, title: 'Another desk holds this room.' },
  'room-too-small': { status: 422, title: 'The room is too small for the party.' },
  'room-not-accessible': { status: 422, title: 'The guest needs an accessible room.' },
  'room-smoking-differs': { status: 422, title: 'Smoking and non-smoking rooms are not exchanged.' },
  'room-blocked': { status: 409, title: 'The room is out of order on one of the nights.' },
  'room-discrepant': { status: 409, title: 'Housekeeping saw somebody in the room, and nobody should be there.' },
  'room-not-given': { status: 409, title: 'The house does not give this room at present.' },
  'pseudo-room': { status: 422, title: 'Nobody sleeps in that room.' },
  'room-needs-override': { status: 422, title: 'The room is not ready; a manager may give it, with a reason.' },
  'move-override-not-permitted': { status: 403, title: 'This role may not override.' },
  'case-of-another-stay': { status: 422, title: 'The case belongs to another stay.' },
});

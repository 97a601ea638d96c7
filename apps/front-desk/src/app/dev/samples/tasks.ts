import type { TaskDto, TaskRowDto } from '@amends/task/dto';
import { COLLEAGUE, ME, inMinutes } from './house';

const ROOM = { version: 1, floor: 4, status: 'Dirty', frontOfficeStatus: 'Occupied' } as const;

const TASK: TaskRowDto = {
  id: 'task-late',
  version: 1,
  department: 'maintenance',
  kind: 'repair',
  severity: 'severe',
  state: 'Open',
  text: 'The shower runs cold after two minutes.',
  room: { ...ROOM, id: 'room-412', number: '412' },
  stayId: 'stay-anna',
  caseId: null,
  moveId: null,
  assignee: null,
  openedBy: ME.name,
  openedAt: inMinutes(-50),
  dueAt: inMinutes(-5),
  declined: null,
  settledAt: null,
  notesCount: 0,
  photosCount: 0,
};

function task(id: string, change: Partial<TaskRowDto>): TaskRowDto {
  return { ...TASK, severity: 'minor', openedAt: inMinutes(-20), ...change, id: `task-${id}` };
}

const TALKED_ABOUT = task('mine', {
  state: 'Accepted',
  department: 'housekeeping',
  kind: 'delivery',
  text: 'A cot and a second blanket, before she is back at nine.',
  dueAt: inMinutes(18),
  assignee: ME,
  notesCount: 2,
  photosCount: 1,
});

/** Late and free, mine, a colleague's, given back, of the whole house, and done. */
export const TASKS: readonly TaskRowDto[] = [
  TASK,
  TALKED_ABOUT,
  task('hers', {
    state: 'Accepted',
    kind: 'inspection',
    text: 'Look whether the room is ready for tonight.',
    room: { ...ROOM, id: 'room-413', number: '413', status: 'Clean', frontOfficeStatus: 'Vacant' },
    dueAt: inMinutes(40),
    assignee: COLLEAGUE,
  }),
  task('back', {
    state: 'Declined',
    text: 'The safe does not open.',
    dueAt: inMinutes(70),
    declined: { reason: 'no-part', note: null, by: COLLEAGUE.name },
  }),
  task('house', { kind: 'check', text: 'The lift hums on the fourth floor.', room: null, dueAt: inMinutes(200) }),
  task('done', { state: 'Done', kind: 'luggage', text: 'Two suitcases to 414.', settledAt: inMinutes(-8) }),
];

/** The one that is talked about, whole. */
export const TASK_WHOLE: TaskDto = {
  ...TALKED_ABOUT,
  acts: ['decline', 'done', 'cancel', 'reassign'],
  notes: [
    { id: 'note-1', text: 'The last cot is on the third floor.', author: COLLEAGUE.name, at: inMinutes(-12) },
    { id: 'note-2', text: 'Then take that one; nobody needs it tonight.', author: ME.name, at: inMinutes(-9) },
  ],
  photos: [],
};

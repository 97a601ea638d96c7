import { stableId } from './chance.mjs';

/**
 * What the departments have to do when the desk opens: something in every state.
 *
 * @typedef {import('./room-care.mjs').RoomCare} RoomCare
 * @typedef {{ key: string, kind: string, text: string, room?: keyof RoomCare['places'], by: 'housekeeping' | 'maintenance', steps: readonly ('accept' | 'done' | 'decline')[] }} Task
 *
 * @typedef {object} TaskPlan
 * @property {Task} task
 * @property {object} body of the request that opens it; the id is chosen here, so that loading twice opens it once
 */

/** @type {readonly Task[]} */
export const TASKS = [
  { key: 'towels', kind: 'delivery', text: 'Two bath towels and a second pillow', room: 'occupied', ...by() },
  { key: 'cot', kind: 'delivery', text: 'A cot with bedding, by eight', ...by() },
  { key: 'look', kind: 'check', text: 'The key card was never used: is somebody there?', room: 'skip', ...by() },
  { key: 'early', kind: 'cleaning', text: 'An early arrival waits', room: 'dirty', ...by('housekeeping', 'accept') },
  { key: 'lamp', kind: 'repair', text: 'The lamp flickers', room: 'occupied', ...by('maintenance', 'accept') },
  { key: 'tap', kind: 'repair', text: 'The tap drips', room: 'occupied', ...by('maintenance', 'accept', 'done') },
  { key: 'minibar', kind: 'delivery', text: 'Fill the minibar', room: 'occupied', ...by('housekeeping', 'decline') },
];

/** Who goes on with it, and how far. @param {Task['by']} department @param {Task['steps']} steps */
function by(department = 'housekeeping', ...steps) {
  return { by: department, steps };
}

/** @param {RoomCare} care @param {string} propertyCode @param {number} moment that the ids begin with, in milliseconds @returns {TaskPlan[]} */
export function planTasks({ places }, propertyCode, moment) {
  return TASKS.map((task) => {
    const { key, kind, text, room } = task;
    const roomNumber = room === undefined ? '' : places[room];
    const id = stableId(moment, 'task', propertyCode, key);
    return { task, body: { id, kind, text, ...(roomNumber === '' ? {} : { roomNumber }) } };
  });
}

import { defineProblems } from '../platform/problems';

export const TASK_PROBLEMS = defineProblems({
  'case-unknown': { status: 422, title: 'There is no such case in this property.' },
  'task-due-in-the-past': { status: 422, title: 'A task is for a time that is still to come.' },
  'task-taken': { status: 409, title: 'Somebody else has taken this task.' },
  'task-already-done': { status: 409, title: 'The task is done already.' },
  'task-cancelled': { status: 409, title: 'The task was called off.' },
  'task-declined': { status: 409, title: 'The task was given back; it is taken or reassigned first.' },
  'task-not-done': { status: 409, title: 'Only a task that is done is taken up again.' },
  'decline-needs-note': { status: 422, title: 'Giving a task back for another reason needs a word about it.' },
  'reassign-changes-nothing': { status: 422, title: 'The task is open to this department already.' },
  'photo-not-an-image': { status: 422, title: 'A photo is a JPEG, PNG or WebP picture.' },
  'photo-too-large': { status: 413, title: 'The photo is too large.' },
  'photos-too-many': { status: 409, title: 'A task has so many photos and no more.' },
  'checklist-template-unknown': { status: 422, title: 'There is no such checklist template in this property.' },
});

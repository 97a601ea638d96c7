import { inject } from '@angular/core';
import { CASE_TRANSITIONS } from '@amends/case';
import type { EntryKind, TimelineEntryDto } from '@amends/case/dto';
import type { MoneyText } from '@amends/kernel';
import { FORMATS, showMoney, type IconName } from '@amends/ui';
import { injectWords } from '../platform/language';

export const ENTRY_ICONS: Record<EntryKind, IconName> = {
  opened: 'case',
  edited: 'check',
  note: 'note',
  transition: 'forward',
  move: 'move',
  credit: 'gift',
  correction: 'undo',
  promise: 'clock',
  'promise-settled': 'check',
  explained: 'bill',
  'guest-answered': 'guest',
  announced: 'check',
  task: 'check',
  undone: 'undo',
};

/** What happened, in one line made of the entry's kind and facts. */
export function injectEntryText(): (entry: TimelineEntryDto) => string {
  const t = injectWords('case');
  const terms = injectWords('terms');
  const formats = inject(FORMATS);
  return ({ kind, details }) => {
    const transition = CASE_TRANSITIONS.find((one) => one === details['transition']);
    if (kind === 'transition' && transition) return t(`said.${transition}`);
    if (kind === 'move') return t('entry.move', { from: text(details['fromRoom']), to: text(details['toRoom']) });
    if (kind === 'credit' && isMoney(details['total'])) {
      return t('entry.credit', { amount: showMoney(details['total'], formats().locale) });
    }
    if (kind === 'guest-answered') return t(details['answer'] === 'question' ? 'entry.asked' : 'entry.understood');
    if (kind === 'explained' && details['reaction'] === 'disputes') return t('entry.disputed');
    if (kind === 'explained' && details['folioId']) return t('entry.explained-bill');
    if (kind === 'task') {
      const { department, state } = taskIn(details);
      return t(`entry.task-${state}`, { department: terms(`department.${department}`) });
    }
    return t(`entry.${kind === 'credit' || kind === 'transition' ? 'edited' : kind}`);
  };
}

const DEPARTMENTS = ['housekeeping', 'maintenance', 'porter', 'front-office'] as const;
const TASK_ENDS = ['done', 'declined', 'cancelled'] as const;

function taskIn({ department, state }: TimelineEntryDto['details']) {
  return {
    department: DEPARTMENTS.find((one) => one === department) ?? ('front-office' as const),
    state: TASK_ENDS.find((one) => one === text(state).toLowerCase()) ?? ('open' as const),
  };
}

function text(fact: unknown): string {
  return typeof fact === 'string' ? fact : '–';
}

function isMoney(fact: unknown): fact is MoneyText {
  return typeof fact === 'object' && fact !== null && 'amount' in fact && 'currency' in fact;
}

/** Rooms of other guests that a note names; nothing for most. */
export function otherRoomsIn({ kind, details }: TimelineEntryDto): string {
  const rooms: unknown = kind === 'note' ? details['otherRooms'] : undefined;
  return Array.isArray(rooms) ? rooms.map(String).join(', ') : '';
}

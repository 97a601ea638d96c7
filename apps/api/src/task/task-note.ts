import { newId } from '@amends/kernel';
import type { WriteTransaction } from '../platform/write-transaction';
import { ADD_TASK_NOTE } from './task.queries';

/** Writes a word on the thread of a locked task. What is said with an act stands there too: it is one conversation. */
export async function addNote(tx: WriteTransaction, taskId: string, text: string, id = newId()): Promise<void> {
  const { actor } = tx.acting;
  await tx.rows(ADD_TASK_NOTE, [tx.propertyId, id, taskId, text, actor.id, actor.name, tx.at]);
}

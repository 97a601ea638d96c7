import type { AddNoteDto, OpenCaseDto } from '@amends/case/dto';

/** What waits for the connection. Money and moves are never here: they are true only when the server says so. */
export type Unsent = UnsentNote | UnsentCase;

interface Waiting {
  /** Of the note or case, made here: the server writes it once however often it is sent. */
  readonly id: string;
  readonly at: string;
  /** It was on its way when the answer was lost, so it may be there already: neither changed nor withdrawn. */
  readonly tried: boolean;
  /** Why the server said no; the text stays. */
  readonly refusal?: string;
}

export interface UnsentNote extends Waiting {
  readonly kind: 'note';
  readonly caseId: string;
  readonly note: AddNoteDto & { readonly id: string };
}

export interface UnsentCase extends Waiting {
  readonly kind: 'case';
  readonly wish: OpenCaseDto & { readonly id: string };
  readonly guestName: string;
  readonly roomNumber: string | null;
}

/** The words somebody typed. */
export function wordsOf(unsent: Unsent): string {
  return unsent.kind === 'note' ? unsent.note.text : (unsent.wish.statedProblem ?? '');
}

/** The same with other words. */
export function reworded(unsent: Unsent, text: string): Unsent {
  if (unsent.kind === 'note') return { ...unsent, note: { ...unsent.note, text } };
  const { statedProblem: _before, ...wish } = unsent.wish;
  return { ...unsent, wish: text ? { ...wish, statedProblem: text } : wish };
}

/** The next that may go: in the order of writing, past what was refused and the notes of a case that was. */
export function nextToSend(waiting: readonly Unsent[]): Unsent | undefined {
  const stuck = new Set(waiting.filter(({ refusal }) => refusal !== undefined).map(({ id }) => id));
  return waiting.find((one) => !stuck.has(one.id) && !(one.kind === 'note' && stuck.has(one.caseId)));
}

import { isZero, negate } from '@amends/kernel';
import type { CorrectionFolioFacts, CorrectionLineFacts } from './correction-facts';
import { type LinesPlan, planOf, refuse } from './correction-plan';
import type { CorrectionDeed } from './correction-words';
import { type PlannedLine, takingOff } from './planned-line';

/** A correction as it stands, with the lines it has posted. */
export interface UndoFacts {
  readonly act: CorrectionDeed;
  readonly undone: boolean;
  readonly folios: readonly [CorrectionFolioFacts, ...CorrectionFolioFacts[]];
  readonly lines: readonly CorrectionLineFacts[];
}

/**
 * Undoes a whole act, line by line with the opposite sign, in today's books: what it took off is given back, what it put
 * on is taken off. Not once something was built on a line it has put on the bill.
 */
export function planUndo({ act, undone, lines }: UndoFacts): LinesPlan {
  if (act === 'undo') return refuse({ code: 'undo-not-undoable' });
  if (undone) return refuse({ code: 'correction-already-undone' });
  const built = lines.find((line) => line.correctsId === null && !isZero(line.credited));
  if (built) return refuse({ code: 'correction-built-on', postingId: built.postingId });
  return planOf(lines.map(opposite));
}

function opposite(line: CorrectionLineFacts): PlannedLine {
  const kind = line.kind === 'charge' || line.kind === 'tax' ? 'correction' : line.kind;
  const taken = takingOff(line, kind, line.amount, line.taxIncluded);
  const whole = line.correctsId === null ? taken.takesOff : line.correctedAmount;
  return {
    ...taken,
    ...{ key: `undo:${line.postingId}`, quantity: line.quantity, undoesId: line.postingId },
    ...{ correctsId: line.correctsId ?? line.postingId, takesOff: whole },
    ...{ amount: negate(line.amount), taxIncluded: negate(line.taxIncluded) },
  };
}

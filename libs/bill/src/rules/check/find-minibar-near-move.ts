import type { BillFacts } from './bill-facts';
import type { Finding } from './finding';
import { linesAsPosted, minutesBetween } from './lines-in-question';
import { finding, takeOff } from './make-finding';

/** Who has just come into a room has hardly emptied its minibar. */
const JUST_MOVED_MINUTES = 30;

/** Minibar of the new room within minutes of a move: likely what the guest before left behind. */
export function findMinibarNearMove(facts: BillFacts): readonly Finding[] {
  return linesAsPosted(facts).flatMap((line) => {
    if (line.group !== 'minibar') return [];
    const move = facts.stay.moves.find(({ toRoom, movedAt }) => {
      const minutes = minutesBetween(movedAt, line.postedAt);
      return toRoom === line.roomNumber && minutes >= 0 && minutes <= JUST_MOVED_MINUTES;
    });
    if (!move) return [];
    const { amountMinor: chargedMinor, serviceDate, roomNumber } = line;
    const minutesApart = minutesBetween(move.movedAt, line.postedAt);
    return [
      finding({
        ...{ rule: 'minibar-near-move', severity: 'medium', line, atStakeMinor: chargedMinor },
        evidence: { chargedMinor, serviceDate, roomNumber, minutesApart },
        proposal: takeOff(line, facts),
      }),
    ];
  });
}

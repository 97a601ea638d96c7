import type { BillFacts, BillLine } from './bill-facts';
import type { CorrectionProposal, Finding, FindingEvidence } from './finding';
import { isNightCharge, linesAsPosted, roomsOn } from './lines-in-question';
import { finding, takeOff } from './make-finding';

/** What was consumed before the guest came, or by a guest who never came. Fees for not coming are no consumption. */
export function findOutsideStay(facts: BillFacts): readonly Finding[] {
  const { stay } = facts;
  const neverCame = stay.status === 'NoShow' || stay.status === 'Cancelled';
  return consumed(facts)
    .filter((line) => neverCame || line.serviceDate < stay.arrival)
    .map((line) => misplaced(facts, line, 'charge-outside-stay', neverCame ? 'medium' : 'high'));
}

/** What was consumed after the guest had left; a night begins on the day before leaving at the latest. */
export function findAfterCheckOut(facts: BillFacts): readonly Finding[] {
  const { arrival, departure, status } = facts.stay;
  if (status === 'NoShow' || status === 'Cancelled') return [];
  const dayUse = arrival === departure;
  return consumed(facts)
    .filter(
      (line) => line.serviceDate > departure || (isNightCharge(line) && !dayUse && line.serviceDate === departure),
    )
    .map((line) => misplaced(facts, line, 'charge-after-check-out', 'high'));
}

/**
 * Made in a room the guest did not have on that day: another guest's, or the old one on a day after the move. Rooms of
 * the same party are told with less certainty, because one often pays for all.
 */
export function findOtherRooms(facts: BillFacts): readonly Finding[] {
  const { stay } = facts;
  return linesAsPosted(facts).flatMap((line) => {
    const own = roomsOn(facts, line.serviceDate);
    if (line.roomNumber === null || own.length === 0 || own.includes(line.roomNumber)) return [];
    const ofParty = stay.partyRooms.includes(line.roomNumber);
    const found = misplaced(facts, line, 'charge-for-another-room', ofParty ? 'low' : 'high', {
      ownRooms: own,
      roomNumber: line.roomNumber,
    });
    return [{ ...found, proposal: toOccupant(line) ?? found.proposal }];
  });
}

function consumed(facts: BillFacts): readonly BillLine[] {
  return linesAsPosted(facts).filter(
    ({ purpose, generatedFrom }) => purpose !== 'no-show' && purpose !== 'cancellation' && generatedFrom === null,
  );
}

function toOccupant({ id, amountMinor, occupantStayId }: BillLine): CorrectionProposal | null {
  return occupantStayId === null ? null : { type: 'transfer', lineId: id, amountMinor, toStayId: occupantStayId };
}

function misplaced(
  facts: BillFacts,
  line: BillLine,
  rule: 'charge-outside-stay' | 'charge-after-check-out' | 'charge-for-another-room',
  severity: Finding['severity'],
  more: FindingEvidence = {},
): Finding {
  const { arrival, departure } = facts.stay;
  const { amountMinor: chargedMinor, serviceDate, roomNumber } = line;
  const evidence = { chargedMinor, serviceDate, arrival, departure, roomNumber, ...more };
  return finding({
    ...{ rule, severity, line, atStakeMinor: chargedMinor, evidence },
    proposal: toOccupant(line) ?? takeOff(line, facts),
  });
}

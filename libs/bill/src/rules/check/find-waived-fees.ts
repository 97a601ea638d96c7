import { type AgreedFree, agreedFree } from './agreed-free';
import type { CodePurpose } from '@amends/folio';
import type { BillFacts, BillLine } from './bill-facts';
import type { CheckRule, Finding } from './finding';
import { linesInQuestion } from './lines-in-question';
import { finding, takeOff } from './make-finding';

/** A fee for not coming or for cancelling, where it was waived or the hotel itself sent the guest elsewhere. */
export function findWaivedFees(facts: BillFacts): readonly Finding[] {
  return charged(facts, 'fee-on-waived-stay', (purpose, { what }) =>
    purpose === 'no-show' || purpose === 'cancellation' ? what === purpose || what === 'walked' : false,
  );
}

/** A late check-out charged that was promised free. */
export function findPromisedLateCheckOut(facts: BillFacts): readonly Finding[] {
  return charged(
    facts,
    'late-check-out-promised-free',
    (purpose, { what }) => purpose === 'late-check-out' && what === purpose,
  );
}

/** What is read from words alone is told with less certainty than what somebody recorded. */
function charged(
  facts: BillFacts,
  rule: CheckRule,
  covers: (purpose: CodePurpose, agreed: AgreedFree) => boolean,
): readonly Finding[] {
  const agreed = agreedFree(facts.stay);
  return linesInQuestion(facts).flatMap((line) => {
    const { purpose } = line;
    const found = purpose && agreed.find((one) => covers(purpose, one));
    return found ? [toFinding(facts, rule, line, found)] : [];
  });
}

function toFinding(facts: BillFacts, rule: CheckRule, line: BillLine, { what, words }: AgreedFree): Finding {
  const { amountMinor: chargedMinor, serviceDate } = line;
  return finding({
    ...{ rule, severity: words === null ? 'high' : 'medium', line, atStakeMinor: chargedMinor },
    evidence: { chargedMinor, serviceDate, waived: what, ...(words === null ? {} : { words }) },
    proposal: takeOff(line, facts),
  });
}

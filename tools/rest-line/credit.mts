import { randomUUID } from 'node:crypto';
import { answered, type Line, moneyText, refused, same, type Schemas } from './line.mts';

/** Ten percent of one line, previewed and given; once, however often it is sent. */
export async function giveTenPercent(
  line: Line,
  caseId: string,
  posting: Schemas['PostingDto'],
): Promise<Schemas['CreditDto']> {
  const { api, property, say } = line;
  const path = { property, id: caseId };
  const wish: Schemas['PreviewCreditDto'] = {
    postingIds: [posting.id],
    percent: '10',
    kind: 'price-reduction',
    reason: 'noise',
  };
  const preview = answered(
    await api.POST('/api/v1/properties/{property}/cases/{id}/credit-previews', { params: { path }, body: wish }),
  );
  const off = Math.abs(Number(preview.total.amount) - Number(posting.amount.amount) / 10);
  same('ten percent of the line, to the cent', off < 0.006, true);
  say(
    'preview ten percent',
    `${moneyText(preview.total)}, balance ${moneyText(preview.balanceBefore)} to ${moneyText(preview.balanceAfter)}`,
  );
  const header = { 'Idempotency-Key': randomUUID() };
  const send = () =>
    api.POST('/api/v1/properties/{property}/cases/{id}/credits', {
      params: { path, header },
      body: { ...wish, previewToken: preview.token },
    });
  const credit = answered(await send());
  same('the answer to the same key', answered(await send()), credit);
  same('the credit', credit.total, preview.total);
  say('give ten percent', `${moneyText(credit.total)} for ${credit.reason}, by ${credit.grantedBy}; once`);
  return credit;
}

/** One more than is left of what this role may give on a case: refused, with what is left and the limit itself. */
export async function refuseBeyondLimit(
  { api, property, say }: Line,
  caseId: string,
  posting: Schemas['PostingDto'],
  given: Schemas['MoneyDto'],
): Promise<void> {
  const path = { property, id: caseId };
  const limits = answered(
    await api.GET('/api/v1/properties/{property}/cases/{id}/credit-limits', { params: { path } }),
  );
  same('what was given on the case', limits.grantedOnCase, given);
  const left = leftOf(limits);
  const amount = { amount: (Number(left.amount) + 1).toFixed(2), currency: left.currency };
  const problem = refused(
    await api.POST('/api/v1/properties/{property}/cases/{id}/credit-previews', {
      params: { path },
      body: { postingIds: [posting.id], amount, kind: 'price-reduction', reason: 'noise' },
    }),
  );
  same('the refusal', problem.code, 'credit-exceeds-authority');
  same('what may still be given', problem['most'], left);
  same('the limit named', problem['limit'], limits.authorityPerCase);
  say(
    'one more than allowed',
    `${problem.status} ${problem.code}: at most ${moneyText(left)} of ${moneyText(limits.authorityPerCase ?? left)}`,
  );
}

function leftOf({ authorityLeft }: Schemas['CreditLimitsDto']): Schemas['MoneyDto'] {
  if (!authorityLeft) throw new Error('This role has no limit, so nothing can be refused by it.');
  return authorityLeft;
}

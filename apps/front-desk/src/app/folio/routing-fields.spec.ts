import type { RoutingDto } from '@amends/folio/dto';
import { toRoutingFields, toRules } from './routing-fields';

const stored: RoutingDto = {
  ...{ folioId: 'f', version: 3 },
  rules: [
    { group: 'room', transactionCode: null, window: 2 },
    { group: 'deposit', transactionCode: null, window: 3 },
    { group: null, transactionCode: 'PARK', window: 2 },
  ],
};

describe('who pays what', () => {
  it('is the first payer where no rule says otherwise', () => {
    const { groups, codes } = toRoutingFields(stored);
    expect([groups.room, groups.minibar]).toEqual([2, 1]);
    expect(codes).toEqual([{ transactionCode: 'PARK', window: 2 }]);
  });

  it('goes back as it came, with what is not shown', () => {
    expect(toRules(toRoutingFields(stored), stored)).toEqual([
      { group: 'deposit', window: 3 },
      { group: 'room', window: 2 },
      { transactionCode: 'PARK', window: 2 },
    ]);
  });

  it('names a service once, the last choice, and none that was not chosen', () => {
    const { groups } = toRoutingFields({ ...stored, rules: [] });
    const codes = [
      { transactionCode: 'PARK', window: 2 },
      { transactionCode: '', window: 2 },
      { transactionCode: 'PARK', window: 1 },
    ];
    expect(toRules({ groups, codes }, { ...stored, rules: [] })).toEqual([{ transactionCode: 'PARK', window: 1 }]);
  });
});

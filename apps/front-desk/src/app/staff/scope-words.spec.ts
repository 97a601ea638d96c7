import { INTEGRATION_SCOPES } from '@amends/staff';
import words from '../../i18n/settings/en.json';

it('has words for everything a key may be given, and for nothing else', () => {
  expect(Object.keys(words.scope)).toEqual(INTEGRATION_SCOPES.map((scope) => scope.replace('.', '-')));
});

import { TestBed } from '@angular/core/testing';
import { Language } from '../app/platform/language';
import { provideDesk } from '../app/platform/testing/desk';
import type { LanguageCode } from './languages';

const COUNTS = [0, 1, 2, 5, 12, 21, 22, 25, 1.5];

describe('counted texts', () => {
  it.each<[LanguageCode, string]>([
    ['en', '0 nights | 1 night | 2 nights | 5 nights | 12 nights | 21 nights | 22 nights | 25 nights | 1.5 nights'],
    ['pl', '0 nocy | 1 noc | 2 noce | 5 nocy | 12 nocy | 21 nocy | 22 noce | 25 nocy | 1,5 nocy'],
    ['lt', '0 naktų | 1 naktis | 2 naktys | 5 naktys | 12 naktų | 21 naktis | 22 naktys | 25 naktys | 1,5 nakties'],
    ['sk', '0 nocí | 1 noc | 2 noci | 5 nocí | 12 nocí | 21 nocí | 22 nocí | 25 nocí | 1,5 noci'],
    ['hr', '0 noći | 1 noć | 2 noći | 5 noći | 12 noći | 21 noć | 22 noći | 25 noći | 1,5 noći'],
  ])('nights in %s', async (code, said) => {
    const language = await speaking(code);
    expect(COUNTS.map((count) => language.count('terms', 'nights-count', count)).join(' | ')).toBe(said);
  });

  it.each<[LanguageCode, string]>([
    ['en', '0 days | 1 day | 2 days | 5 days | 12 days | 21 days | 22 days | 25 days | 1.5 days'],
    ['pl', '0 dni | 1 dzień | 2 dni | 5 dni | 12 dni | 21 dni | 22 dni | 25 dni | 1,5 dnia'],
    ['lt', '0 dienų | 1 diena | 2 dienos | 5 dienos | 12 dienų | 21 diena | 22 dienos | 25 dienos | 1,5 dienos'],
    ['sk', '0 dní | 1 deň | 2 dni | 5 dní | 12 dní | 21 dní | 22 dní | 25 dní | 1,5 dňa'],
    ['hr', '0 dana | 1 dan | 2 dana | 5 dana | 12 dana | 21 dan | 22 dana | 25 dana | 1,5 dana'],
  ])('days in %s', async (code, said) => {
    const language = await speaking(code);
    expect(COUNTS.map((count) => language.count('terms', 'time.days-count', count)).join(' | ')).toBe(said);
  });

  it.each<[LanguageCode, Partial<Record<Intl.LDMLPluralRule, string>>, string]>([
    ['en', { one: 'open case', other: 'open cases' }, 'other one other other other other other other other'],
    [
      'pl',
      { one: 'otwarta sprawa', few: 'otwarte sprawy', many: 'otwartych spraw', other: 'otwartej sprawy' },
      'many one few many many many few many other',
    ],
    [
      'lt',
      { one: 'atviras kreipinys', few: 'atviri kreipiniai', many: 'atviro kreipinio', other: 'atvirų kreipinių' },
      'other one few few other one few few many',
    ],
    [
      'sk',
      { one: 'otvorený prípad', few: 'otvorené prípady', many: 'otvoreného prípadu', other: 'otvorených prípadov' },
      'other one few other other other other other many',
    ],
    [
      'hr',
      { one: 'otvoren slučaj', few: 'otvorena slučaja', other: 'otvorenih slučajeva' },
      'other one few other other one few other other',
    ],
  ])('open cases in %s', async (code, forms, expected) => {
    const language = await speaking(code);
    const said = COUNTS.map((count) => language.count('shell', 'search.open-cases-count', count));
    const categories = expected.split(' ') as Intl.LDMLPluralRule[];
    expect(said.map((text) => text.replace(/^[\d.,]+ /, ''))).toEqual(categories.map((category) => forms[category]));
  });

  it('writes a long number as the language does', async () => {
    const language = await speaking('hr');
    expect(language.count('terms', 'nights-count', 1234.5)).toBe('1.234,5 noći');
  });

  it('counts in the pseudo-language by the rules of English', async () => {
    const language = await speaking('qps');
    const said = [1, 2].map((count) => language.count('terms', 'time.days-count', count));
    expect(said).toEqual(['[1 ḓȧẏ ǿ]', '[2 ḓȧẏş ǿ]']);
  });
});

async function speaking(code: LanguageCode): Promise<Language> {
  TestBed.configureTestingModule({ providers: provideDesk() });
  const language = TestBed.inject(Language);
  await language.use(code);
  return language;
}

import type { LanguageCode } from './languages';
import { OTHERS, allTexts, withoutForm, wordsOf } from '../../test/word-files';

const ENGLISH = allTexts('en');
const SHORT = 20;
const MOST = 2.2;

type Listed = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

const UNITS = ['terms.time.minutes', 'terms.time.hours'];

/** What a language writes as English does. */
const SAME: Listed = {
  pl: ['room-move.step.parking', 'shell.preferences.property', ...UNITS],
  sk: ['shell.preferences.property', ...UNITS],
  hr: ['shell.preferences.property', ...UNITS],
};

/** Headings, labels that only a screen reader says, and chips where English has a word of four letters. */
const LONG: Listed = {
  pl: [
    'bill.fact.when',
    'case.do.reopen',
    'compensation.department-label',
    'desk.late-count',
    'room-move.heading',
    'shell.nav.label',
    'terms.status.CheckedOut',
  ],
  lt: [
    'bill.fact.when',
    'bill.relation.base-of',
    'room-move.heading',
    'shell.title.desk',
    'shell.title.case',
    'shell.nav.label',
    'shell.nav.desk',
    'shell.connection.live',
  ],
  sk: ['room-move.heading', 'shell.nav.label', 'terms.status.CheckedOut'],
  hr: [
    'case.move',
    'case.do.reopen',
    'room-move.heading',
    'shell.title.desk',
    'shell.nav.label',
    'shell.nav.desk',
    'terms.status.CheckedOut',
    'terms.adults-count',
  ],
};

describe('texts of another language', () => {
  it.each(OTHERS)('are not English in $name but for what is listed', ({ code }) => {
    const same = keysWhere(code, (text, english) => /\p{Letter}/u.test(wordsOf(text)) && text === english);
    expect(same).toEqual([...(SAME[code] ?? [])].sort());
  });

  it.each(OTHERS)('are short in $name where English is, but for what is listed', ({ code }) => {
    const long = keysWhere(code, (text, english) => {
      const room = wordsOf(english).length;
      return room < SHORT && wordsOf(text).length > room * MOST;
    });
    expect(long).toEqual([...(LONG[code] ?? [])].sort());
  });

  it.each(OTHERS)('do not raise their voice in $name', ({ code }) => {
    expect(keysWhere(code, (text) => text.includes('!'))).toEqual([]);
  });
});

function keysWhere(code: LanguageCode, holds: (text: string, english: string) => boolean): readonly string[] {
  const found = Object.entries(allTexts(code)).filter(([key, text]) => holds(text, englishOf(key)));
  return [...new Set(found.map(([key]) => withoutForm(key)))].sort();
}

/** A form English does not have is held against its `other`. */
function englishOf(key: string): string {
  return ENGLISH[key] ?? ENGLISH[`${withoutForm(key)}.other`] ?? '';
}

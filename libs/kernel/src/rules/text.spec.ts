import fc from 'fast-check';
import { cleanText, searchKey } from './text';

describe('cleanText', () => {
  it('composes, trims and ends lines one way', () => {
    expect(cleanText('  Mu\u0308ller\r\nsaid\u2028so \t')).toEqual({ ok: true, text: 'Müller\nsaid\nso' });
  });

  it('finds nothing in a text of nothing but invisible characters', () => {
    expect(cleanText('\u200b \u2060\u3164\ufeff')).toEqual({ ok: true, text: '' });
  });

  it('keeps what people write: emoji, tabs, right-to-left letters, joined signs', () => {
    for (const text of ['👩‍🔧 noise', 'a\tb', 'שלום', 'محمد', 'Ł']) expect(cleanText(text)).toEqual({ ok: true, text });
  });

  it.each([
    ['a\u0000b', 'text-has-control-character'],
    ['a\u001bb', 'text-has-control-character'],
    ['a\u009fb', 'text-has-control-character'],
    ['a\ud800b', 'text-has-lone-surrogate'],
    ['\udc00', 'text-has-lone-surrogate'],
    ['a\u202eb', 'text-has-direction-control'],
    ['a\u2066b', 'text-has-direction-control'],
    ['\u200fa', 'text-has-direction-control'],
  ])('refuses %j: %s', (raw, refusal) => {
    expect(cleanText(raw)).toEqual({ ok: false, refusal });
  });

  it('leaves a cleaned text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const clean = cleanText(raw);
        if (clean.ok) expect(cleanText(clean.text)).toEqual(clean);
      }),
    );
  });
});

describe('searchKey', () => {
  it.each([
    ['Müller', 'muller'],
    ['MUELLER', 'muller'],
    ['Muller', 'muller'],
    ['Strauß', 'strauss'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Đorđević', 'dordevic'],
    ['Sørensen', 'sorensen'],
    ['Soerensen', 'sorensen'],
    ['Æsop', 'asop'],
    ['Samuel', 'samul'],
    ['İstanbul', 'istanbul'],
    ['Žemaitė', 'zemaite'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['Anna-Maria  da Silva', 'anna maria da silva'],
    ['ΑΓΓΕΛΟΣ', 'αγγελοσ'],
    ['１２３', '123'],
    ['%_', ''],
  ])('makes %s into %s', (text, key) => expect(searchKey(text)).toBe(key));

  it('is the same for a key and for another way to write it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
      }),
    );
  });

  it('of the beginning of a name is the beginning of its key', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aeouüößłnMN -') });
    fc.assert(
      fc.property(name, fc.nat(20), (text, length) => {
        expect(searchKey(text).startsWith(searchKey(text.slice(0, length)))).toBe(true);
      }),
    );
  });
});

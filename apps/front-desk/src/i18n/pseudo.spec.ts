import { choosableLanguages } from './languages';
import { pseudoText, pseudoWords } from './pseudo';
import problems from './problem/en.json';

describe('the pseudo-language', () => {
  it('accents, lengthens and marks the ends', () => {
    expect(pseudoText('Open case')).toBe('[Ǿƥḗƞ ƈȧşḗ ǿƞḗ]');
  });

  it('leaves placeholders whole, which grow by themselves', () => {
    expect(pseudoText('Move to {{ room }}')).toBe('[Ḿǿṽḗ ŧǿ {{ room }} ǿƞḗ]');
    expect(pseudoText('{{ number }}')).toBe('[{{ number }}]');
  });

  it.each(Object.values(problems))('makes “%s” longer by 40 %', (text) => {
    const written = (words: string): string => words.replace(/\{\{ \w+ \}\}/g, '');
    const grown = written(pseudoText(text)).slice(1, -1);
    expect(grown.length).toBe(written(text).length + Math.ceil(written(text).length * 0.4));
    expect(grown).not.toMatch(/[a-z]/i);
  });

  it('keeps the keys and the forms', () => {
    expect(pseudoWords({ none: 'No', 'open-count': { one: '{{ count }} case', other: '{{ count }} cases' } })).toEqual({
      none: '[Ƞǿ~]',
      'open-count': { one: '[{{ count }} ƈȧşḗ ǿ]', other: '[{{ count }} ƈȧşḗş ǿƞ]' },
    });
  });

  it('is offered while the client is built, never in production', () => {
    expect(choosableLanguages(true).map(({ code }) => code)).toEqual(['en', 'pl', 'lt', 'sk', 'hr', 'qps']);
    expect(choosableLanguages(false).map(({ code }) => code)).toEqual(['en', 'pl', 'lt', 'sk', 'hr']);
  });
});

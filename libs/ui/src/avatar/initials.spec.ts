import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['Inês Ferreira', 'IF'],
    ['Inês de Almeida', 'IA'],
    ['Łukasz Żak', 'ŁŻ'],
    ['Šarka', 'Š'],
    ['anna nowak', 'AN'],
    ['Petra Kovač-Horvat', 'PK'],
    ['J. Novák', 'JN'],
    ['Šarka', 'Š'],
  ])('of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('are none where there is no letter', () => {
    expect(initials(' – ')).toBe('');
  });
});

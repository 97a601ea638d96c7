import { initialsOf } from './initials-of';

describe('initialsOf', () => {
  it.each([
    ['Inês de Almeida', 'IA'],
    ['Łukasz Żak', 'ŁŻ'],
    ['šarka', 'Š'],
    ['J. Novák', 'JN'],
    [' – ', ''],
  ])('makes of %j %j', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});

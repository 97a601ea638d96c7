import { decidePassword } from './decide-password';

const marta = { signInName: 'marta.silva' };

describe('choosing a password', () => {
  it('takes a sentence, in any letters', () => {
    expect(decidePassword('three blue boats', marta)).toEqual({ granted: true });
    expect(decidePassword('žuvis plaukia 7', marta)).toEqual({ granted: true });
  });

  it.each([
    ['eleven char', 'password-too-short'],
    ['👩‍🍳👩‍🍳', 'password-too-short'],
    ['aaaaaaaaaaaaaaa', 'password-too-plain'],
    ['abababababab', 'password-too-plain'],
    ['my Marta-Silva 26', 'password-has-name'],
  ] as const)('refuses %s as %s', (password, refusal) => {
    expect(decidePassword(password, marta)).toEqual({ granted: false, refusal });
  });

  it('lets a short sign-in name be part of a word', () => {
    expect(decidePassword('banana and apple', { signInName: 'ana' })).toEqual({ granted: true });
  });
});

import type { LinkWords } from '../../link/link-words';

export const LINK_PL: LinkWords = {
  intro: 'Oto rachunek, pozycja po pozycji. Chętnie wyjaśnimy wszystko, co niejasne.',
  changed: 'Od wysłania tego objaśnienia rachunek się zmienił. Aktualny jest w recepcji.',
  answerHeading: 'Czy wszystko jest jasne?',
  understood: 'Wszystko jasne',
  question: 'Mam pytanie',
  questionLabel: 'Pytanie (pole może zostać puste)',
  thanksUnderstood: 'Dziękujemy. Cieszymy się, że wszystko jest jasne.',
  thanksQuestion: 'Dziękujemy. Pytanie jest już w recepcji.',
  expired: 'Ten link już wygasł: był ważny tylko przez krótki czas.',
  revoked: 'Hotel zamknął ten link.',
  withdrawn: 'Hotel wycofał to objaśnienie, dlatego nie jest już tu dostępne.',
  used: 'Odpowiedź już do nas dotarła, dlatego link jest zamknięty.',
  unknown: 'Pod tym adresem nic nie ma.',
  askDesk: 'Recepcja chętnie pomoże.',
  call: (telephone) => `Recepcja: ${telephone}`,
  openUntil: (date, time) => `Link ważny do: ${date}, godz. ${time}`,
};

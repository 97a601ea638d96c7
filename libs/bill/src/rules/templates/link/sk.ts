import type { LinkWords } from '../../link/link-words';

export const LINK_SK: LinkWords = {
  intro: 'Toto je účet, položka po položke. Čo nie je jasné, radi vysvetlíme.',
  changed: 'Odkedy sme toto poslali, účet sa zmenil. Aktuálny je na recepcii.',
  answerHeading: 'Je všetko jasné?',
  understood: 'Všetko je jasné',
  question: 'Mám otázku',
  questionLabel: 'Otázka (môže zostať prázdna)',
  thanksUnderstood: 'Ďakujeme. Tešíme sa, že je všetko jasné.',
  thanksQuestion: 'Ďakujeme. Otázka je už na recepcii.',
  expired: 'Tento odkaz už neplatí: bol určený len na krátky čas.',
  revoked: 'Hotel tento odkaz uzavrel.',
  withdrawn: 'Hotel toto vysvetlenie stiahol, preto sa tu už nezobrazuje.',
  used: 'Odpoveď sme už dostali, preto je odkaz uzavretý.',
  unknown: 'Na tejto adrese nič nie je.',
  askDesk: 'Recepcia rada pomôže.',
  call: (telephone) => `Recepcia: ${telephone}`,
  openUntil: (date, time) => `Odkaz platí do: ${date}, ${time}`,
};

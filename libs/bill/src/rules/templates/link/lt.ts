import type { LinkWords } from '../../link/link-words';

export const LINK_LT: LinkWords = {
  intro: 'Štai sąskaita, eilutė po eilutės. Mielai paaiškinsime, kas neaišku.',
  changed: 'Nuo tada, kai tai išsiųsta, sąskaita pasikeitė. Naujausia yra registratūroje.',
  answerHeading: 'Ar viskas aišku?',
  understood: 'Viskas aišku',
  question: 'Turiu klausimą',
  questionLabel: 'Klausimas (galima palikti tuščią)',
  thanksUnderstood: 'Ačiū. Džiaugiamės, kad viskas aišku.',
  thanksQuestion: 'Ačiū. Klausimas jau registratūroje.',
  expired: 'Ši nuoroda nebegalioja: ji buvo skirta trumpam laikui.',
  revoked: 'Viešbutis šią nuorodą uždarė.',
  withdrawn: 'Viešbutis šį paaiškinimą atšaukė, todėl čia jis neberodomas.',
  used: 'Atsakymą jau gavome, todėl nuoroda uždaryta.',
  unknown: 'Šiuo adresu nieko nėra.',
  askDesk: 'Registratūra mielai padės.',
  call: (telephone) => `Registratūra: ${telephone}`,
  openUntil: (date, time) => `Nuoroda galioja iki: ${date}, ${time}`,
};

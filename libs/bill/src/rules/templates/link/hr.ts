import type { LinkWords } from '../../link/link-words';

export const LINK_HR: LinkWords = {
  intro: 'Ovo je račun, stavku po stavku. Što nije jasno, rado ćemo objasniti.',
  changed: 'Otkad smo ovo poslali, račun se promijenio. Najnoviji je na recepciji.',
  answerHeading: 'Je li sve jasno?',
  understood: 'Sve je jasno',
  question: 'Imam pitanje',
  questionLabel: 'Pitanje (može ostati prazno)',
  thanksUnderstood: 'Hvala. Drago nam je da je sve jasno.',
  thanksQuestion: 'Hvala. Pitanje je već na recepciji.',
  expired: 'Ova poveznica više ne vrijedi: bila je namijenjena kratkom vremenu.',
  revoked: 'Hotel je zatvorio ovu poveznicu.',
  withdrawn: 'Hotel je povukao ovo objašnjenje pa se ovdje više ne prikazuje.',
  used: 'Odgovor smo već primili pa je poveznica zatvorena.',
  unknown: 'Na ovoj adresi nema ničega.',
  askDesk: 'Recepcija će rado pomoći.',
  call: (telephone) => `Recepcija: ${telephone}`,
  openUntil: (date, time) => `Poveznica vrijedi do: ${date}, ${time}`,
};

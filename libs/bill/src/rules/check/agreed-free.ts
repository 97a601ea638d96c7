import type { CheckedStay, WaivedCharge } from './bill-facts';

/** What is agreed not to be charged, and the words it was said in when nobody recorded it. */
export interface AgreedFree {
  readonly what: WaivedCharge;
  readonly words: string | null;
}

/** How it is called in the words of the desk and the PMS, in the five languages; beginnings, since words are inflected. */
const CALLED: Readonly<Record<WaivedCharge, RegExp>> = {
  'late-check-out':
    /late (check[- ]?out|departure)|późn\p{L}* (wymeldowani|check[- ]?out)|vėlyv\p{L}* išvykim|vėlesni\p{L}* išvykim|neskor\p{L}* (check[- ]?out|odchod)|kasn\p{L}* (odjav|check[- ]?out|odlaz)/u,
  'no-show': /no[- ]?show|niedojazd|neatvyk|nedostaven|neprích|nedolaz/u,
  cancellation:
    /cancell?ation fee|opłat\p{L}* za (anulacj|rezygnacj)|atšaukimo mokest|storno poplat|naknad\p{L}* za otkaz/u,
  walked:
    /walked to|relocated to|przeniesion\p{L}* do innego hotelu|perkelt\p{L}* į kitą viešbut|presunut\p{L}* do iného hotela|premješten\p{L}* u drugi hotel/u,
};

const FREE =
  /waived|free of charge|for free|\bfree\b|complimentary|no charge|not charged|without charge|bezpłatn|gratis|darmow|umorzon|odstąpiono|nemokam|netaikom|zadarmo|bezplatn|odpusten|besplatn|bez naknade|oprošten/u;
const NOT_FREE =
  /not (free|waived|complimentary)|nie (jest )?(bezpłatn|gratis)|nie je (zadarmo|bezplatn)|nije besplatn|nėra nemokam/u;

/** Recorded waivers, and what is read from words that name a charge and say it is free. */
export function agreedFree({ waived, promisedWords }: CheckedStay): readonly AgreedFree[] {
  const recorded = waived.map((what) => ({ what, words: null }));
  return [...recorded, ...promisedWords.flatMap(readWords)];
}

function readWords(words: string): readonly AgreedFree[] {
  const said = words.toLocaleLowerCase('en').normalize('NFC');
  return (Object.keys(CALLED) as WaivedCharge[])
    .filter((what) => CALLED[what].test(said) && (what === 'walked' || (FREE.test(said) && !NOT_FREE.test(said))))
    .map((what) => ({ what, words }));
}

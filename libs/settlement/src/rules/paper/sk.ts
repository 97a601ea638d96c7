import type { PaperWords } from './paper-words';

export const PAPER_SK: PaperWords = {
  invoice: (number) => `Faktúra ${number}`,
  creditNote: (number) => `Dobropis ${number}`,
  onInvoice: (number, date) => `K faktúre ${number} zo dňa ${date}`,
  payer: 'Odberateľ',
  bill: 'Účet',
  issued: 'Dátum vystavenia',
  taxNumber: 'Daňové číslo',
  date: 'Dátum',
  quantity: 'Počet',
  rate: 'Sadzba',
  total: 'Spolu',
  credited: 'Dobropisovaná suma',
  reason: 'Dôvod',
  reasons: {
    'wrong-amount': 'Nesprávna suma',
    'not-consumed': 'Služba nevyužitá',
    'wrong-payer': 'Iný platiteľ',
    'price-agreed': 'Cena dohodnutá vopred',
    other: 'Oprava',
  },
};

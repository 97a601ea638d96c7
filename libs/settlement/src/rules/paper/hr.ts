import type { PaperWords } from './paper-words';

export const PAPER_HR: PaperWords = {
  invoice: (number) => `Račun ${number}`,
  creditNote: (number) => `Knjižno odobrenje ${number}`,
  onInvoice: (number, date) => `Na račun ${number} od ${date}`,
  payer: 'Kupac',
  bill: 'Hotelski račun',
  issued: 'Datum izdavanja',
  taxNumber: 'Porezni broj',
  date: 'Datum',
  quantity: 'Količina',
  rate: 'Stopa',
  total: 'Ukupno',
  credited: 'Odobreni iznos',
  reason: 'Razlog',
  reasons: {
    'wrong-amount': 'Pogrešan iznos',
    'not-consumed': 'Usluga nije korištena',
    'wrong-payer': 'Drugi platitelj',
    'price-agreed': 'Ranije dogovorena cijena',
    other: 'Ispravak',
  },
};

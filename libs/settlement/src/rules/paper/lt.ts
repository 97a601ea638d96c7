import type { PaperWords } from './paper-words';

export const PAPER_LT: PaperWords = {
  invoice: (number) => `Sąskaita faktūra ${number}`,
  creditNote: (number) => `Kreditinė sąskaita faktūra ${number}`,
  onInvoice: (number, date) => `Sąskaitai faktūrai ${number}, ${date}`,
  payer: 'Pirkėjas',
  bill: 'Sąskaita',
  issued: 'Išrašymo data',
  taxNumber: 'Mokesčių mokėtojo kodas',
  date: 'Data',
  quantity: 'Kiekis',
  rate: 'Tarifas',
  total: 'Iš viso',
  credited: 'Kredituota suma',
  reason: 'Priežastis',
  reasons: {
    'wrong-amount': 'Neteisinga suma',
    'not-consumed': 'Paslauga nesuteikta',
    'wrong-payer': 'Kitas mokėtojas',
    'price-agreed': 'Anksčiau sutarta kaina',
    other: 'Pataisymas',
  },
};

import type { PaperWords } from './paper-words';

export const PAPER_PL: PaperWords = {
  invoice: (number) => `Faktura ${number}`,
  creditNote: (number) => `Faktura korygująca ${number}`,
  onInvoice: (number, date) => `Do faktury ${number} z dnia ${date}`,
  payer: 'Nabywca',
  bill: 'Rachunek',
  issued: 'Data wystawienia',
  taxNumber: 'Numer podatkowy',
  date: 'Data',
  quantity: 'Ilość',
  rate: 'Stawka',
  total: 'Razem',
  credited: 'Kwota korekty',
  reason: 'Powód',
  reasons: {
    'wrong-amount': 'Błędna kwota',
    'not-consumed': 'Usługa niewykorzystana',
    'wrong-payer': 'Inny płatnik',
    'price-agreed': 'Cena uzgodniona wcześniej',
    other: 'Korekta',
  },
};

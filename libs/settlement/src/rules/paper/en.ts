import type { PaperWords } from './paper-words';

export const PAPER_EN: PaperWords = {
  invoice: (number) => `Invoice ${number}`,
  creditNote: (number) => `Credit note ${number}`,
  onInvoice: (number, date) => `On invoice ${number} of ${date}`,
  payer: 'Billed to',
  bill: 'Bill',
  issued: 'Date of issue',
  taxNumber: 'Tax number',
  date: 'Date',
  quantity: 'Qty',
  rate: 'Rate',
  total: 'Total',
  credited: 'Credited',
  reason: 'Reason',
  reasons: {
    'wrong-amount': 'Wrong amount',
    'not-consumed': 'Not consumed',
    'wrong-payer': 'Wrong payer',
    'price-agreed': 'Price agreed before',
    other: 'Correction',
  },
};

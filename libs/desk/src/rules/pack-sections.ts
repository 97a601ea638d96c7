/** What is in a dispute pack, in the order of its paper. */
export const PACK_SECTIONS = [
  'bill',
  'shown',
  'reactions',
  'messages',
  'acknowledgements',
  'promises',
  'corrections',
  'credits',
  'payments',
  'returns',
  'invoices',
  'moves',
] as const;
export type PackSection = (typeof PACK_SECTIONS)[number];

/** What became of money the hotel owed. */
export const RETURN_ACTS = ['refund', 'leave', 'other-window', 'voucher'] as const;
export type ReturnAct = (typeof RETURN_ACTS)[number];

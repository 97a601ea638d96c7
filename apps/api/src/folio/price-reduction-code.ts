/** The transaction code a smaller price is posted with after the charge: by a credit, or by a move to a room worth less. */
export const PRICE_REDUCTION_CODE = 'CRPR';

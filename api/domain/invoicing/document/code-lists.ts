/** The rates of VAT of France, of today and of before (BR-FR-16). */
export const FRENCH_VAT_RATES = [
  ...['0', '0.9', '1.05', '1.75', '2.1', '5.5', '7', '8.5', '9.2', '9.6', '10', '13', '19.6', '20', '20.6'],
] as const;

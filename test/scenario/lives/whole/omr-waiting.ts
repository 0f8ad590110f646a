import type { Waiting } from './figures';

/** Figures that nothing shows yet, or another test does. */
export const WAITING: Waiting = {
  9: {
    figures: ['if the penalty is outside VAT'],
    why: 'A contract has one treatment; test/app/invoices.test.ts looks at these figures with the other one.',
  },
  27: {
    figures: ['interest (document of its own, no VAT)', 'legal minimum (3 x from the due date)'],
    why: 'Payments of invoices are not recorded yet.',
  },
};

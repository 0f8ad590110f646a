import type { Waiting } from './figures';

const UNITS = 'The simulated revision leaves out the prices of units, which both sides sign here.';

/** Figures that nothing shows yet, or another test does. */
export const WAITING: Waiting = {
  9: {
    figures: ['if the penalty is outside VAT'],
    why: 'A contract has one treatment; test/app/invoices.test.ts looks at these figures with the other one.',
  },
  16: { figures: ['UT', 'HD'], why: UNITS },
  24: { figures: ['UT', 'HD'], why: UNITS },
  26: { figures: ['UT', 'HD'], why: UNITS },
  27: {
    figures: ['interest (document of its own, no VAT)', 'legal minimum (3 x from the due date)'],
    why: 'Payments of invoices are not recorded yet.',
  },
  28: { figures: ['spare part invoiced', 'F16'], why: 'Spare parts are not recorded yet.' },
};

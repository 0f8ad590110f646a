import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import type { Money } from '../money/value';

/** What soliciting a member of the provider's staff costs the client, at least. */
export interface SolicitationIndemnity {
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * The least indemnity for a solicited member of staff: so many gross yearly salaries
 * (`omr-hosted` art. 14: twice).
 */
export function solicitationIndemnity(salary: Money, years: number): SolicitationIndemnity {
  const article = '';
  const owed = { ...salary, amount: salary.amount.times(years) };
  const yearly = quantity('salary', salary.amount, salary.currency);
  const times = quantity('years', years, 'year');
  const explanation = explain([
    given({ en: 'Gross yearly salary', fr: 'Salaire brut annuel' }, yearly, article),
    given({ en: 'Yearly salaries that the terms ask for', fr: 'Salaires annuels prévus au contrat' }, times, article),
    step(
      { en: 'Least indemnity', fr: 'Indemnité minimale' },
      [yearly, times],
      'salary * years',
      quantity('indemnity', owed.amount, salary.currency),
      article,
    ),
  ]);
  return { amount: owed, explanation };
}

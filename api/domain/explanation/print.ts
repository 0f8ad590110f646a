import { GIVEN } from './build';
import type { Explanation, Label, Quantity } from './explanation';

/** The languages that explanations are printed in. */
export type Language = keyof Label;

/** Decimals shown of an unrounded amount; the explanation itself keeps all. */
const DECIMALS_SHOWN = 10;

const UNITS: Readonly<Record<string, Label>> = {
  unit: { en: 'units', fr: 'unités' },
  day: { en: 'days', fr: 'jours' },
  hour: { en: 'hours', fr: 'heures' },
  minute: { en: 'minutes', fr: 'minutes' },
  month: { en: 'months', fr: 'mois' },
};

/** Units whose value is said by itself: a date needs no word after it. */
const SILENT_UNITS = new Set(['instant', 'date', 'calendar-month', 'year', 'table', 'text', 'factor']);

/**
 * An explanation as plain text, one numbered paragraph a step, for a person who wants to argue
 * about it.
 */
export function printExplanation(explanation: Explanation, language: Language): string {
  return explanation.steps
    .map((one, index) => {
      const article = one.article === '' ? '' : ` (${one.article})`;
      const head = `${index + 1}. ${one.label[language]}${article}`;
      const inputs = one.inputs.map((input) => `   ${input.name} = ${printQuantity(input, language)}`);
      const result = printQuantity(one.result, language);
      const last =
        one.formula === GIVEN
          ? `   ${one.result.name} = ${result}`
          : `   ${one.result.name} = ${one.formula} = ${result}`;
      return [head, ...inputs, last].join('\n');
    })
    .join('\n');
}

/** A value with its unit, as a reader of that language writes it. */
export function printQuantity(quantity: Quantity, language: Language): string {
  const number = printNumber(quantity.value, language);
  if (quantity.unit === 's' && /^\d+$/.test(quantity.value)) return `${number} s (${printDuration(quantity.value)})`;
  if (quantity.unit === '' || SILENT_UNITS.has(quantity.unit))
    return quantity.unit === 'factor' ? number : quantity.value;
  return `${number} ${UNITS[quantity.unit]?.[language] ?? quantity.unit}`;
}

function printNumber(value: string, language: Language): string {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return value;
  const [, integral = '', decimals = ''] = match;
  const shown = decimals.length > DECIMALS_SHOWN ? `${decimals.slice(0, DECIMALS_SHOWN)}…` : decimals;
  if (shown === '') return integral;
  return `${integral}${language === 'fr' ? ',' : '.'}${shown}`;
}

function printDuration(seconds: string): string {
  const total = Number(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(total / 3600)} h ${two(Math.floor((total % 3600) / 60))} min ${two(total % 60)} s`;
}

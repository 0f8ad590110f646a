import type { CreateContractInput, PriceComponentInput } from '../../../api/app/contract/create-contract';
import { eur } from '../made-contract';
import type { LifeTold } from './commands';
import { DOCUMENTS, type LifeRules } from './rules';

/** A document whose contracts are lived. */
export type Document = keyof typeof DOCUMENTS;

/** What each document needs to make a contract of, beside its dates. */
export const MADE: Readonly<Record<Document, Partial<CreateContractInput>>> = {
  'omr-hosted': {
    termsPack: { key: 'omr-hosted', version: 2 },
    priceComponents: [{ code: 'HOSTING', monthlyAmount: eur('1000.00') }],
    modules: ['A', 'J', 'UT'].map((key) => ({ key, active: true })),
  },
  'generic-2017': {
    termsPack: { key: 'generic-2017', version: 2 },
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: eur('500.00') }],
    modules: [{ key: 'support', active: true }],
  },
  'icodia-server': {
    termsPack: { key: 'icodia-server', version: 2 },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('80.00') }],
    modules: [{ key: 'level-1', active: true }],
  },
  'owl-monitoring': {
    termsPack: { key: 'owl-monitoring', version: 2 },
    priceComponents: [{ code: 'SERVICE', monthlyAmount: eur('700.00') }],
    modules: [{ key: 'level-2', active: true }],
  },
  'pro-controle': {
    termsPack: { key: 'pro-controle', version: 2 },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('900.00') }],
    modules: [{ key: 'systems', active: true }],
  },
};

/** The price that amendments change. */
export function priceOf(document: Document): PriceComponentInput {
  return MADE[document].priceComponents![0]!;
}

/** The rules of one contract: those of its document with what it says itself. */
export function rulesOf(document: Document, told: LifeTold): LifeRules {
  const rules: LifeRules = DOCUMENTS[document];
  const isTrial = document === 'owl-monitoring' && told.trial;
  const { noticeMonths, renewalMonths, noticeCounts } = told;
  const months = document !== 'generic-2017' || renewalMonths === null ? {} : { renewalMonths };
  if (document === 'icodia-server' || isTrial) return { ...rules, trial: isTrial };
  const said = { ...months, ...(noticeMonths === null ? {} : { noticeMonths }) };
  return { ...rules, noticeCounts, ...said, said };
}

const OPENING_HOURS = JSON.stringify({
  timezone: 'Europe/Paris',
  holidayZone: 'none',
  weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((each) => [each, [['08:00', '19:00']]])),
  exceptions: [],
});

/** What it overrides of its pack. */
export function overridesOf(document: Document, told: LifeTold): CreateContractInput['overrides'] {
  if (document === 'icodia-server') return [];
  const opening = document === 'owl-monitoring' ? [{ parameter: 'opening-hours', value: OPENING_HOURS }] : [];
  if (document === 'owl-monitoring' && told.trial) return opening;
  const set = (parameter: string, value: number | string | null) =>
    value === null ? [] : [{ parameter, value: String(value) }];
  return [
    ...opening,
    ...set('notice.months', told.noticeMonths),
    ...set('notice.date-basis', told.noticeCounts),
    ...(document === 'generic-2017' ? set('term.renewal-months', told.renewalMonths) : []),
  ];
}

import { settleWork, type SettlementTerms, type WorkToSettle } from '../../../api/domain/consumption/settle-work';
import { printExplanation } from '../../../api/domain/explanation/print';
import { packNamed, required } from '../../golden/topics/billing-support';

const pack = packNamed('omr-hosted');
const modules = (...keys: readonly string[]) => pack.modules.filter(({ key }) => keys.includes(key));
const work: WorkToSettle = {
  kind: 'CURATIVE',
  mode: 'HOTLINE',
  minutes: 50,
  roundTrips: 0,
  assets: [],
  providerFault: false,
  planned: false,
  standsForTraining: false,
  earlierCallMinutes: 20,
  visitsLeft: {},
  requestedAccount: null,
  approvedMinutes: 0,
};
/**
 * What a client reads of work: which part is settled by what, why, and that nothing is forgotten.
 */
const lines = (of: Partial<WorkToSettle>, terms: Partial<SettlementTerms> = {}): readonly string[] => {
  const settled = settleWork(
    { modules: modules('G', 'UT'), plannedKinds: [], consumption: pack.consumption, ...terms },
    { ...work, ...of },
  );
  if (!settled.ok) throw new Error('refused');
  return printExplanation(settled.value.explanation, 'en').split('\n');
};
const hotline = required(pack.consumption.hotline);
const units = required(pack.consumption.unitAccounts.find(({ key }) => key === 'UT'));
const minutes = (worked: number) => ['1. Minutes of work', `   minutes = ${worked} minutes`];

describe('settled work explains itself', () => {
  const allowance = [
    `2. What the incident’s hotline allowance still includes (${hotline.article})`,
    '   allowanceMinutes = 30 minutes',
    '   earlierCallMinutes = 20 minutes',
    '   minutes = 50 minutes',
    '   withinAllowanceMinutes = min(max(allowanceMinutes - earlierCallMinutes, 0), minutes) = 10 minutes',
    `3. Hotline included in the forfait (${hotline.article})`,
    '   HOTLINE_ALLOWANCE = 10 minutes',
  ];

  it('by the hotline, allotted time, included hours and units', () => {
    const consumption = {
      ...pack.consumption,
      administrationHours: { minutes: 240, carriedOver: false, notDeducted: [], article: 'art. 4' },
    };
    expect(lines({ approvedMinutes: 8, includedMinutes: 12 }, { consumption })).toEqual([
      ...minutes(50),
      ...allowance,
      '4. Allotted time, by an approved estimate',
      '   ALLOTTED_TIME = 8 minutes',
      '5. Hours that the month includes (art. 4)',
      '   INCLUDED_HOURS = 12 minutes',
      `6. Every started unit of work is due (${units.article})`,
      '   minutesDue = 20 minutes',
      '   unitMinutes = 15 minutes',
      '   workUnits = ceil(minutesDue / unitMinutes) = 2 units',
      `7. Units debited, travel costs none (${units.article})`,
      '   workUnits = 2 units',
      '   units = workUnits = 2 units',
      '8. All minutes are settled',
      '   minutes = 50 minutes',
      '   HOTLINE_ALLOWANCE = 10 minutes',
      '   ALLOTTED_TIME = 8 minutes',
      '   INCLUDED_HOURS = 12 minutes',
      '   minutesDue = 20 minutes',
      '   minutesLeft = minutes - HOTLINE_ALLOWANCE - ALLOTTED_TIME - INCLUDED_HOURS - minutesDue = 0 minutes',
    ]);
  });

  it('by units of the incident’s excess together', () => {
    const together = { ...hotline, excessRounding: 'PER_INCIDENT', allowanceMinutes: 12 } as const;
    expect(lines({ minutes: 9 }, { consumption: { ...pack.consumption, hotline: together } })).toEqual([
      ...minutes(9),
      `2. What the incident’s hotline allowance still includes (${hotline.article})`,
      '   allowanceMinutes = 12 minutes',
      '   earlierCallMinutes = 20 minutes',
      '   minutes = 9 minutes',
      '   withinAllowanceMinutes = min(max(allowanceMinutes - earlierCallMinutes, 0), minutes) = 0 minutes',
      `3. Units of the incident’s excess together (${hotline.article})`,
      '   excessBefore = 8 minutes',
      '   excessMinutes = 9 minutes',
      '   unitMinutes = 15 minutes',
      '   units = ceil((excessBefore + excessMinutes) / unitMinutes) - ceil(excessBefore / unitMinutes) = 1 units',
      '4. All minutes are settled',
      '   minutes = 9 minutes',
      '   excessMinutes = 9 minutes',
      '   minutesLeft = minutes - excessMinutes = 0 minutes',
    ]);
  });

  it('by a quote for what the hotline leaves', () => {
    expect(lines({}, { modules: modules('G') })).toEqual([
      ...minutes(50),
      ...allowance,
      '4. No module covers it: a quote',
      '   QUOTE = 40 minutes',
      '5. All minutes are settled',
      '   minutes = 50 minutes',
      '   HOTLINE_ALLOWANCE = 10 minutes',
      '   QUOTE = 40 minutes',
      '   minutesLeft = minutes - HOTLINE_ALLOWANCE - QUOTE = 0 minutes',
    ]);
  });

  it('by a forfait, which it names', () => {
    const [servers] = modules('H');
    const covered = { mode: 'REMOTE', assets: [{ kind: 'SERVER', listed: true }] } as const;
    expect(lines(covered, { modules: modules('H', 'UT') })).toEqual([
      ...minutes(50),
      `2. Covered by a forfait (${required(servers).article})`,
      '   FORFAIT_H = 50 minutes',
      '3. All minutes are settled',
      '   minutes = 50 minutes',
      '   FORFAIT_H = 50 minutes',
      '   minutesLeft = minutes - FORFAIT_H = 0 minutes',
    ]);
  });

  it('by nobody’s money, when the provider is at fault', () => {
    expect(lines({ providerFault: true })).toEqual([
      ...minutes(50),
      '2. The provider’s own fault: not billed',
      '   PROVIDER_FAULT = 50 minutes',
      '3. All minutes are settled',
      '   minutes = 50 minutes',
      '   PROVIDER_FAULT = 50 minutes',
      '   minutesLeft = minutes - PROVIDER_FAULT = 0 minutes',
    ]);
  });

  it('of no minutes, with nothing', () => {
    expect(lines({ minutes: 0 })).toEqual([
      ...minutes(0),
      '2. All minutes are settled',
      '   minutes = 0 minutes',
      '   minutesLeft = minutes = 0 minutes',
    ]);
  });
});

import { WORK_KINDS } from '../consumption/work-kind';
import type { PenaltyPolicy } from '../penalty/policy';
import { SEVERITIES, type CommitmentKind, type CommitmentScope, type CommitmentTerms } from '../sla/commitment';
import type { PackRule } from './pack-rules';
import type { ShapeFault } from './shape';
import type { TermsPack } from './terms-pack';

/**
 * Rules that a pack keeps to be loaded, beyond those that hold it together: each commitment and
 * policy can be executed and concerns something, so that whatever is loaded can be priced. A pack
 * that was stored before a rule came is still read.
 */
export const RUNNABLE_RULES: readonly PackRule[] = [
  (pack) => pack.commitments.flatMap((commitment, index) => commitmentFaults(pack, commitment, index)),
  (pack) =>
    pack.penalties.policies.flatMap((policy, index) => [
      ...amountFaults(policy, ['penalties', 'policies', String(index)]),
      ...concernsFaults(pack, policy, ['penalties', 'policies', String(index)]),
    ]),
  (pack) =>
    pack.penalties.caps.flatMap((cap, index) => scopeFaults(pack, cap.scope, ['penalties', 'caps', String(index)])),
  workKindFaults,
  ({ consumption }) =>
    consumption.administrationHours === null || consumption.allottedTime === null
      ? []
      : [
          {
            path: ['consumption', 'allottedTime'],
            expected: 'null beside administrationHours: a month has hours of one sort',
          },
        ],
];

function commitmentFaults(
  { severities, modules }: TermsPack,
  { key, kind, target, severities: own, appliesTo }: CommitmentTerms,
  index: number,
): readonly ShapeFault[] {
  const at = ['commitments', String(index)];
  const words = severities.map(({ severity }) => severity);
  const known = SEVERITIES.filter((one) => words.length === 0 || words.includes(one));
  return [
    ...(kind === 'DOWNTIME_BUDGET' && !('seconds' in target)
      ? [{ path: [...at, 'target'], expected: 'seconds: a budget has one length, whenever a call comes in' }]
      : []),
    ...(!own.some((severity) => known.includes(severity))
      ? [{ path: [...at, 'severities'], expected: `a severity that the pack has a word for: ${known.join(', ')}` }]
      : []),
    ...(modules.some(({ commitments }) => commitments.includes(key))
      ? []
      : [{ path: [...at, 'key'], expected: `a commitment that a module brings; no module has ${key}` }]),
    ...appliesToFaults(
      modules.map((module) => module.key),
      kind,
      appliesTo,
      [...at, 'appliesTo'],
    ),
  ];
}

/** A scope takes in some incident: it names modules that are there, or assets of one. */
function appliesToFaults(
  modules: readonly string[],
  kind: CommitmentKind,
  scope: CommitmentScope | undefined,
  path: readonly string[],
): readonly ShapeFault[] {
  if (scope === undefined) return [];
  if ('assetKinds' in scope) {
    return kind === 'COMMISSIONING'
      ? [{ path, expected: 'modules: a commissioning is no incident, and affects no asset' }]
      : [];
  }
  return scope
    .filter((named) => !modules.includes(named))
    .map((named) => ({ path, expected: `modules of the pack; ${named} is not one` }));
}

/** A year is calculated by a rate table on an annual base, a single breach on a monthly base. */
function amountFaults({ amount, base, window }: PenaltyPolicy, at: readonly string[]): readonly ShapeFault[] {
  const yearly = window === 'CALENDAR_YEAR';
  const period = yearly ? 'ANNUAL' : 'MONTHLY';
  return [
    ...(yearly && amount.kind !== 'RATE_TABLE'
      ? [{ path: [...at, 'amount', 'kind'], expected: 'RATE_TABLE, by which a year is calculated' }]
      : []),
    ...(base.period === period
      ? []
      : [{ path: [...at, 'base', 'period'], expected: `${period}, the base of a policy assessed over a ${window}` }]),
  ];
}

function concernsFaults(pack: TermsPack, policy: PenaltyPolicy, at: readonly string[]): readonly ShapeFault[] {
  const punished = pack.commitments.filter(
    ({ key, kind }) =>
      kind === policy.commitmentKind && (policy.commitments.length === 0 || policy.commitments.includes(key)),
  );
  const certain = punished.filter(({ reportedAsAverage }) => !reportedAsAverage);
  if (certain.length === 0) {
    const expected =
      punished.length === 0
        ? `a kind of commitment that the pack has; it has no ${policy.commitmentKind}`
        : 'a commitment that is measured by itself, not reported as an average';
    return [{ path: [...at, 'commitmentKind'], expected }];
  }
  return [...scopeFaults(pack, policy.base.scope, [...at, 'base']), ...rateFaults(policy, certain, at)];
}

/**
 * Rates by severity name one that a punished commitment has, else the policy never owes anything.
 */
function rateFaults(
  { amount }: PenaltyPolicy,
  punished: readonly CommitmentTerms[],
  at: readonly string[],
): readonly ShapeFault[] {
  if (amount.kind !== 'RATE_PER_MISS') return [];
  const concerned = punished.flatMap(({ severities }) => severities);
  const named = Object.keys(amount.ratesPercent);
  return concerned.some((severity) => named.includes(severity))
    ? []
    : [{ path: [...at, 'amount', 'ratesPercent'], expected: `a rate for one of ${concerned.join(', ')}` }];
}

/** A scope takes in some price that a contract of the pack can have. */
function scopeFaults(
  { priceComponents, modules }: TermsPack,
  scope: 'HOSTING' | 'ALL' | 'SERVICES_CONCERNED',
  at: readonly string[],
): readonly ShapeFault[] {
  if (scope !== 'HOSTING') return [];
  return [...priceComponents, ...modules].some(({ hosting }) => hosting)
    ? []
    : [{ path: [...at, 'scope'], expected: 'ALL or SERVICES_CONCERNED: no price of the pack is hosting' }];
}

function workKindFaults({ modules, consumption }: TermsPack): readonly ShapeFault[] {
  const { allottedTime, administrationHours, excludedWork } = consumption;
  const named: readonly (readonly [readonly string[], readonly string[]])[] = [
    ...modules.flatMap(({ planned, unlimitedWork }, index) => [
      [planned === null ? [] : [planned.workKind], ['modules', String(index), 'planned', 'workKind']] as const,
      [unlimitedWork?.workKinds ?? [], ['modules', String(index), 'unlimitedWork', 'workKinds']] as const,
    ]),
    [allottedTime?.workKinds ?? [], ['consumption', 'allottedTime', 'workKinds']],
    [administrationHours?.notDeducted ?? [], ['consumption', 'administrationHours', 'notDeducted']],
    [excludedWork?.workKinds ?? [], ['consumption', 'excludedWork', 'workKinds']],
  ];
  const known: readonly string[] = WORK_KINDS;
  return named.flatMap(([kinds, path]) =>
    kinds
      .filter((kind) => !known.includes(kind))
      .map((kind) => ({ path, expected: `kinds of work that can be recorded; ${kind} is not one` })),
  );
}

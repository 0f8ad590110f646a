import { explain, given, identifier, quantity, step } from '../explanation/build';
import type { Explanation, Label, Quantity, Step } from '../explanation/explanation';
import { accept, type Result } from '../result';
import type { ConsumptionTerms } from '../terms/consumption-terms';
import type { ModuleTerms, PlannedQuantityTerms } from '../terms/terms-pack';
import { refuseUnsoundWork } from './check-work';
import { splitCall, unitsOfSharedExcess } from './hotline-allowance';
import type { UnitAccountTerms } from './unit-account';
import { countsAsUrgent, urgencyLabel, type WorkUrgency } from './urgency';
import { unitsOfWork } from './units-of-work';

/** How work was done. */
export const WORK_MODES = ['HOTLINE', 'REMOTE', 'ON_SITE'] as const;
/** See `WORK_MODES`. */
export type WorkMode = (typeof WORK_MODES)[number];

/** The terms that settle work: of a contract, at the date of the work. */
export interface SettlementTerms {
  /** Modules in force on the contract. */
  readonly modules: readonly ModuleTerms[];
  /** Kinds of work that the pack plans in some module, in force or not: they never debit units. */
  readonly plannedKinds: readonly string[];
  readonly consumption: ConsumptionTerms;
}

/** The module of a level of service that plans some work. */
type PlanningLevel = Pick<ModuleTerms, 'key' | 'article'>;

/** Work to settle. */
export interface WorkToSettle {
  /** e.g. `CURATIVE`, `PREVENTIVE`; the pack's word. */
  readonly kind: string;
  readonly mode: WorkMode;
  readonly minutes: number;
  readonly roundTrips: number;
  /**
   * The assets worked on, whether the contract lists each, and whether the provider excluded it
   * from the forfait (`omr-hosted` particular conditions 8).
   */
  readonly assets: readonly { readonly kind: string; readonly listed: boolean; readonly excluded?: boolean }[];
  readonly providerFault: boolean;
  readonly planned: boolean;
  /** Whether it is urgent, and who says so; null, or absent, when nobody does. */
  readonly urgency?: WorkUrgency | null;
  /** A call caused by missing training: no repair, but work of training. */
  readonly standsForTraining: boolean;
  /** Minutes of the incident's earlier hotline calls. */
  readonly earlierCallMinutes: number;
  /**
   * Visits left of each planning module this period, by its key; a module that is not named has
   * enough.
   */
  readonly visitsLeft: Readonly<Record<string, number>>;
  /** Key of the account that the client asked to use, for those that serve on request only. */
  readonly requestedAccount: string | null;
  /** Minutes of allotted time that an approved estimate grants to this work. */
  readonly approvedMinutes: number;
  /**
   * Minutes of the work that the month's included hours cover, see `settleIncludedHours`; none when
   * absent.
   */
  readonly includedMinutes?: number;
  /** The module whose level plans this very work; null or absent for work that no level plans. */
  readonly plannedByLevel?: PlanningLevel | null;
}

/**
 * What settles a part of some work. `FORFAIT` and `UNITS` name their module or account in `key`.
 */
export type SettledBy =
  'PROVIDER_FAULT' | 'FORFAIT' | 'HOTLINE_ALLOWANCE' | 'ALLOTTED_TIME' | 'INCLUDED_HOURS' | 'UNITS' | 'QUOTE';

/** A part of the minutes, what settles it, and the units it debits (travel included). */
export interface SettlementPart {
  readonly by: SettledBy;
  readonly key: string | null;
  readonly minutes: number;
  readonly units: number;
}

/** How work is settled: its parts in order, and why. */
export interface WorkSettlement {
  readonly parts: readonly SettlementPart[];
  /** How the units of the part that debits some were counted; none where no part does. */
  readonly unitSteps: readonly Step[];
  readonly explanation: Explanation;
}

/**
 * The kind of work that terms cover some work as: a call for want of training is no repair
 * (`omr-hosted` particular conditions 6).
 */
export function coveredKind({ kind, standsForTraining }: Pick<WorkToSettle, 'kind' | 'standsForTraining'>): string {
  return standsForTraining ? 'TRAINING' : kind;
}

/** A part's settler in one word: `FORFAIT_H`, `UT`, `QUOTE`… */
export function settlerCode(part: SettlementPart): string {
  if (part.by === 'FORFAIT') return `FORFAIT_${part.key ?? ''}`;
  return part.by === 'UNITS' ? (part.key ?? 'UNITS') : part.by;
}

/**
 * Settles the minutes of some work, in this order: the provider's own fault, a planned visit, the
 * level that plans it, a forfait that covers this kind of work on these assets, the hotline
 * allowance, allotted time, the month's included hours, units, quote. Work of no minutes has no
 * part. **Reading**: a planned visit covers its own length; what lasts longer is quoted. Refused:
 * `NUMBER_OUT_OF_RANGE`.
 */
export function settleWork(terms: SettlementTerms, asked: WorkToSettle): Result<WorkSettlement> {
  const work = { ...asked, kind: coveredKind(asked) };
  const unsound = refuseUnsoundWork(work.minutes, work.roundTrips);
  if (unsound !== null) return unsound;
  const parts: SettlementPart[] = [];
  const shares: Quantity[] = [];
  const steps: Step[] = [given(LABELS.minutes, quantity('minutes', work.minutes, 'minute'), '')];
  let left = work.minutes;
  const settle = (by: SettledBy, key: string | null, minutes: number, label: Label, article: string): void => {
    if (minutes <= 0) return;
    parts.push({ by, key, minutes, units: 0 });
    left -= minutes;
    const share = quantity(key === null ? by : `${by}_${identifier(key)}`, minutes, 'minute');
    shares.push(share);
    steps.push(given(label, share, article));
  };

  if (work.providerFault) settle('PROVIDER_FAULT', null, left, LABELS.fault, '');
  const visit = left > 0 ? plannedModule(terms.modules, work) : null;
  if (visit !== null) {
    settle('FORFAIT', visit.key, Math.min(left, visit.planned.minutes), LABELS.visit, visit.article);
  }
  const level = left > 0 ? levelCovering(terms, work) : null;
  if (level !== null) settle('FORFAIT', level.key, left, LABELS.level, level.article);
  const forfait = left > 0 ? coveringModule(terms, work) : null;
  if (forfait !== null) settle('FORFAIT', forfait.key, left, forfaitLabel(forfait, work), forfait.article);
  if (left > 0) steps.push(...notUrgent(terms, work, left));

  const units = left > 0 ? unitAccountFor(terms, work) : null;
  const excessBefore = left > 0 ? settleHotline(terms, work, settle, steps) : 0;
  settle('ALLOTTED_TIME', null, Math.min(left, work.approvedMinutes), LABELS.allotted, '');
  const included = terms.consumption.administrationHours;
  if (included !== null && !included.notDeducted.includes(work.kind)) {
    settle('INCLUDED_HOURS', null, Math.min(left, work.includedMinutes ?? 0), LABELS.included, included.article);
  }
  let unitSteps: readonly Step[] = [];
  if (left > 0 && units !== null) {
    const part = unitPart(terms.consumption, units, work, left, excessBefore);
    parts.push(part.part);
    unitSteps = part.steps;
    steps.push(...unitSteps);
    shares.push(quantity(part.minutesName, left, 'minute'));
    left = 0;
  }
  settle('QUOTE', null, left, work.standsForTraining ? LABELS.training : LABELS.quote, '');
  return accept({ parts, unitSteps, explanation: explain([...steps, allSettled(work.minutes, shares)]) });
}

/** That the parts are all of the work: each is named as in the step that settled it. */
function allSettled(minutes: number, shares: readonly Quantity[]): Step {
  const inputs = [quantity('minutes', minutes, 'minute'), ...shares];
  const formula = inputs.map(({ name }) => name).join(' - ');
  return step(LABELS.all, inputs, formula, quantity('minutesLeft', 0, 'minute'), '');
}

/** The module that plans visits of this kind and has one left. */
function plannedModule(modules: readonly ModuleTerms[], work: WorkToSettle): PlanningModule | null {
  if (!work.planned) return null;
  const isOpen = (one: ModuleTerms): one is PlanningModule =>
    one.planned?.workKind === work.kind && (work.visitsLeft[one.key] ?? 1) > 0;
  return modules.find(isOpen) ?? null;
}

/** A module that plans visits. */
type PlanningModule = ModuleTerms & { readonly planned: PlannedQuantityTerms };

/**
 * The module of the level that plans this work (`owl-monitoring` s. 4). **Reading**: its price is
 * that of the level, whatever it lasts; kinds of work that the terms bill apart are not in it, nor
 * is work on an asset that is excluded.
 */
function levelCovering({ consumption }: SettlementTerms, work: WorkToSettle): PlanningLevel | null {
  const { administrationHours, excludedWork } = consumption;
  const apart = [...(administrationHours?.notDeducted ?? []), ...(excludedWork?.workKinds ?? [])];
  if (apart.includes(work.kind) || work.assets.some(({ excluded }) => excluded === true)) return null;
  return work.plannedByLevel ?? null;
}

/**
 * The forfait with unlimited work of this kind: on anything, or on assets that are all listed.
 * **Reading**: none covers an asset that is excluded from it.
 */
function coveringModule({ modules, consumption }: SettlementTerms, work: WorkToSettle): ModuleTerms | null {
  if (work.assets.some(({ excluded }) => excluded === true)) return null;
  const urgent = countsAsUrgent(consumption, work.urgency ?? null);
  const unlimited = modules.filter(
    ({ unlimitedWork }) =>
      unlimitedWork?.workKinds.includes(work.kind) === true && (urgent || unlimitedWork.urgentOnly !== true),
  );
  const onAnything = unlimited.find(({ unlimitedWork }) => unlimitedWork?.assetKinds.length === 0);
  if (onAnything !== undefined) return onAnything;
  const covering = work.assets.map((asset) =>
    unlimited.find(({ unlimitedWork }) => asset.listed && unlimitedWork?.assetKinds.includes(asset.kind) === true),
  );
  return covering.includes(undefined) ? null : (covering[0] ?? null);
}

function forfaitLabel({ unlimitedWork }: ModuleTerms, { urgency = null }: WorkToSettle): Label {
  return unlimitedWork?.urgentOnly === true ? urgencyLabel(urgency, true) : LABELS.forfait;
}

/** That a forfait would cover the work if it were urgent, which it is not. */
function notUrgent(terms: SettlementTerms, work: WorkToSettle, left: number): readonly Step[] {
  if (countsAsUrgent(terms.consumption, work.urgency ?? null)) return [];
  const urgent = { ...work, urgency: { urgent: true, statedBy: 'CLIENT' } } as const;
  const missed = coveringModule(terms, urgent);
  if (missed === null) return [];
  const minutes = quantity('notUrgentMinutes', left, 'minute');
  return [given(urgencyLabel(work.urgency ?? null, false), minutes, missed.article)];
}

/**
 * Settles what the hotline allowance includes; returns the excess of the incident's earlier calls.
 */
function settleHotline(
  { consumption, modules }: SettlementTerms,
  work: WorkToSettle,
  settle: (by: SettledBy, key: string | null, minutes: number, label: Label, article: string) => void,
  steps: Step[],
): number {
  const { hotline } = consumption;
  const granted = hotline !== null && modules.some((one) => one.key === hotline.module);
  if (!granted || work.mode !== 'HOTLINE' || !isHotlineWork(work)) return 0;
  const call = splitCall(hotline.allowanceMinutes, work.earlierCallMinutes, work.minutes);
  steps.push(
    step(
      LABELS.allowance,
      [
        quantity('allowanceMinutes', hotline.allowanceMinutes, 'minute'),
        quantity('earlierCallMinutes', work.earlierCallMinutes, 'minute'),
        quantity('minutes', work.minutes, 'minute'),
      ],
      'min(max(allowanceMinutes - earlierCallMinutes, 0), minutes)',
      quantity('withinAllowanceMinutes', call.withinAllowanceMinutes, 'minute'),
      hotline.article,
    ),
  );
  settle('HOTLINE_ALLOWANCE', null, call.withinAllowanceMinutes, LABELS.hotline, hotline.article);
  return Math.max(work.earlierCallMinutes - hotline.allowanceMinutes, 0);
}

/** The hotline is for repairs. */
function isHotlineWork(work: WorkToSettle): boolean {
  return work.kind === 'CURATIVE';
}

/**
 * The account that pays for the work: repairs, and what the terms let units pay for; never planned
 * kinds. Null: a quote.
 */
function unitAccountFor(
  { consumption, modules, plannedKinds }: SettlementTerms,
  work: WorkToSettle,
): UnitAccountTerms | null {
  const excluded = consumption.excludedWork;
  const accepted = excluded !== null && excluded.unitsAccepted && excluded.workKinds.includes(work.kind);
  if (work.planned || work.standsForTraining || plannedKinds.includes(work.kind)) return null;
  if (work.kind !== 'CURATIVE' && !accepted) return null;
  const isOutside = work.assets.some(({ listed }) => !listed);
  const canWait = work.kind === 'CURATIVE' && !isOutside && !countsAsUrgent(consumption, work.urgency ?? null);
  const open = consumption.unitAccounts.filter(
    (one) => modules.some((module) => module.unitAccount === one.key) && !(canWait && one.urgentRepairsOnly === true),
  );
  return (
    open.find((one) => one.key === work.requestedAccount) ??
    open.find((one) => !one.onRequestOnly && work.requestedAccount === null) ??
    null
  );
}

function unitPart(
  { hotline }: ConsumptionTerms,
  account: UnitAccountTerms,
  work: WorkToSettle,
  minutes: number,
  excessBefore: number,
): { readonly part: SettlementPart; readonly steps: readonly Step[]; readonly minutesName: string } {
  // Only a hotline call can share a started unit with the incident's earlier calls.
  const shared = hotline !== null && hotline.excessRounding === 'PER_INCIDENT' && work.mode === 'HOTLINE';
  const { units, steps } = shared
    ? unitsOfSharedExcess(hotline, account.unitMinutes, excessBefore, minutes)
    : unitsOfWork(account, minutes, work.roundTrips);
  const part = { by: 'UNITS', key: account.key, minutes, units } as const;
  return { part, steps, minutesName: shared ? 'excessMinutes' : 'minutesDue' };
}

const LABELS = {
  minutes: { en: 'Minutes of work', fr: 'Minutes de travail' },
  fault: { en: 'The provider’s own fault: not billed', fr: 'Faute du prestataire : non facturé' },
  visit: { en: 'A planned visit, as long as it is', fr: 'Une visite planifiée, dans sa durée' },
  level: { en: 'Planned work of the level', fr: 'Travail planifié du niveau' },
  forfait: { en: 'Covered by a forfait', fr: 'Couvert par un forfait' },
  allowance: {
    en: 'What the incident’s hotline allowance still includes',
    fr: 'Ce que comprend encore la hotline de l’incident',
  },
  hotline: { en: 'Hotline included in the forfait', fr: 'Hotline comprise dans le forfait' },
  allotted: { en: 'Allotted time, by an approved estimate', fr: 'Temps alloué, par une estimation approuvée' },
  included: { en: 'Hours that the month includes', fr: 'Heures incluses dans le mois' },
  training: {
    en: 'A call for want of training: an offer to accompany the caller',
    fr: 'Appel dû à un manque de formation : offre d’accompagnement',
  },
  quote: { en: 'No module covers it: a quote', fr: 'Aucun module ne le couvre : devis' },
  all: { en: 'All minutes are settled', fr: 'Toutes les minutes sont réglées' },
} as const;

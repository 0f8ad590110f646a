import type { Label } from '../explanation/explanation';
import { Decimal } from '../money/decimal';
import type { Severity } from '../sla/commitment';
import type { CheckTerms } from '../terms/operations-terms';
import { severitiesOf } from '../terms/severity-of-pack';
import type { TermsPack } from '../terms/terms-pack';
import type { Instant } from '../time/instant';

/** When a value fails a check: beyond its threshold, or short of it. */
export const THRESHOLD_COMPARISONS = ['ABOVE', 'BELOW'] as const;
/** See `THRESHOLD_COMPARISONS`. */
export type ThresholdComparison = (typeof THRESHOLD_COMPARISONS)[number];

/** What was set of a check of a contract, for the contract as a whole or for one of its assets. */
export interface CheckSetting {
  readonly key: string;
  readonly assetId: string | null;
  /** Name of a check that the pack does not list; null for one of the pack's. */
  readonly label: string | null;
  readonly enabled: boolean;
  /** Decimal text; null where the monitoring itself says whether it fails. */
  readonly threshold: string | null;
  readonly comparison: ThresholdComparison | null;
  /** Of the incident that an alert opens; null for the gravest that the pack names. */
  readonly severity: Severity | null;
  /** Seconds between two readings; null for the pack's. */
  readonly everySeconds: number | null;
  /** The module whose service it watches; null where the incident finds it. */
  readonly moduleId: string | null;
}

/** A check as it is in force for a contract or an asset. */
export interface CheckInForce extends Omit<CheckSetting, 'label'> {
  readonly label: Label;
  readonly family: string | null;
  /** Whether the pack lists it. */
  readonly ofPack: boolean;
}

const UNSET = {
  threshold: null,
  comparison: null,
  severity: null,
  everySeconds: null,
  moduleId: null,
} as const;

/**
 * The checks of a contract: those of its pack, where the optional ones wait until they are switched
 * on, as settings change them; then those that settings add. A setting of an asset stands beside
 * the contract's own.
 */
export function checksInForce(pack: TermsPack, settings: readonly CheckSetting[]): readonly CheckInForce[] {
  const { monitoring } = pack.operations;
  const listed = monitoring?.checks ?? [];
  const own = new Map(settings.filter(({ assetId }) => assetId === null).map((each) => [each.key, each]));
  const everySeconds = monitoring?.everySeconds ?? null;
  const ofPack = listed.map((check) =>
    inForce(check, own.get(check.key) ?? { ...unset(check), everySeconds }, everySeconds),
  );
  const others = settings
    .filter(({ key, assetId }) => assetId !== null || !listed.some((check) => check.key === key))
    .map((setting) =>
      inForce(
        listed.find(({ key }) => key === setting.key),
        setting,
        everySeconds,
      ),
    );
  return [...ofPack, ...others];
}

function unset({ key, optional }: CheckTerms): Omit<CheckSetting, 'label'> {
  return { ...UNSET, key, assetId: null, enabled: !optional };
}

function inForce(
  check: CheckTerms | undefined,
  setting: Omit<CheckSetting, 'label'> & { readonly label?: string | null },
  everySeconds: number | null,
): CheckInForce {
  const name = setting.label ?? setting.key;
  return {
    ...setting,
    everySeconds: setting.everySeconds ?? everySeconds,
    label: check?.label ?? { en: name, fr: name },
    family: check?.family ?? null,
    ofPack: check !== undefined,
  };
}

/**
 * The check that a reading is of: the one set for its asset, else the contract's own; undefined
 * where there is none, or it is switched off.
 */
export function checkOf(
  checks: readonly CheckInForce[],
  key: string,
  assetId: string | null,
): CheckInForce | undefined {
  const named = checks.filter((each) => each.key === key);
  const found =
    named.find((each) => assetId !== null && each.assetId === assetId) ?? named.find((each) => each.assetId === null);
  return found?.enabled === true ? found : undefined;
}

/**
 * Whether a reading fails its check: as the monitoring says, else by the threshold, which itself
 * still passes; null where neither tells.
 */
export function failsCheck(
  { threshold, comparison }: Pick<CheckInForce, 'threshold' | 'comparison'>,
  { failing, value }: { readonly failing: boolean | null; readonly value: Decimal | null },
): boolean | null {
  if (failing !== null) return failing;
  if (value === null || threshold === null || comparison === null) return null;
  const limit = new Decimal(threshold);
  return comparison === 'ABOVE' ? value.gt(limit) : value.lt(limit);
}

/**
 * Severity of the incident that an alert of a check opens. **Reading**: where neither the check nor
 * the pack says, the gravest that the pack names.
 */
export function severityOfAlert({ severity }: Pick<CheckInForce, 'severity'>, pack: TermsPack): Severity {
  return severity ?? severitiesOf(pack)[0] ?? 'CRITICAL';
}

/** What is known of a check before new readings: its latest one, and the alert that stands. */
export interface CheckStanding {
  readonly latestAt: Instant | null;
  readonly standing: boolean;
}

/** What a reading does to the alerts of its check. */
export type ReadingEffect = 'RAISES' | 'CLOSES' | 'NOTHING';

/**
 * What each of new readings of a check does, in the order of their instants: the first that fails
 * raises an alert, which stands while they fail, and the first that passes closes it. **Reading**:
 * one from before the latest known reading is kept, and does nothing.
 */
export function effectsOf(
  before: CheckStanding,
  readings: readonly { readonly at: Instant; readonly failing: boolean }[],
): readonly ReadingEffect[] {
  let { standing } = before;
  return readings.map(({ at, failing }) => {
    if (before.latestAt !== null && at < before.latestAt) return 'NOTHING';
    if (failing === standing) return 'NOTHING';
    standing = failing;
    return failing ? 'RAISES' : 'CLOSES';
  });
}

/** Whether a check that is on has had no reading for longer than twice its interval. */
export function isSilent(
  { enabled, everySeconds }: Pick<CheckInForce, 'enabled' | 'everySeconds'>,
  latestAt: Instant | null,
  now: Instant,
): boolean {
  return enabled && everySeconds !== null && latestAt !== null && now - latestAt > 2 * everySeconds;
}

/**
 * Why an alert is not sent once more: it was delivered, or as often as the pack says; null when it
 * may be. A pack that does not say sets no limit.
 */
export function whyNotSend(
  { attempts, delivered }: { readonly attempts: number; readonly delivered: boolean },
  most: number | null,
): 'DELIVERED' | 'ATTEMPTS_USED' | null {
  if (delivered) return 'DELIVERED';
  return most !== null && attempts >= most ? 'ATTEMPTS_USED' : null;
}

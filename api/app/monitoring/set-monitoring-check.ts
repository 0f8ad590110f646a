import type { Decimal } from '../../domain/money/decimal';
import type { ThresholdComparison } from '../../domain/operations/monitoring';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant } from '../../domain/time/instant';
import type { Severity } from '../../domain/sla/commitment';
import {
  checkSettingsOf,
  closeAlerts,
  standingAlertsOfCheck,
  type CheckSettingRecord,
} from '../../store/monitoring/monitoring.store';
import { MonitoredCheckRow } from '../../store/rows';
import { assetsHit, checkSeverity } from '../incident/report-incident';
import { checkText, checkWhole, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { checkNumber } from './check-number';

/** What is set of a check of a contract, or of one of its assets. */
export interface SetMonitoringCheckInput {
  readonly contractId: string;
  readonly assetId?: string | null;
  /** Its key in the pack, or of one's own. */
  readonly check: string;
  readonly label?: string | null;
  readonly enabled: boolean;
  readonly threshold?: Decimal | null;
  readonly comparison?: ThresholdComparison | null;
  readonly severity?: Severity | null;
  readonly everySeconds?: number | null;
  readonly moduleId?: string | null;
}

const KEY = /^[a-z0-9][a-z0-9.-]{0,79}$/;
/** Most checks that one contract has set. */
const MOST = 1_000;

/**
 * Sets a check of a contract, or of one of its assets: switched on or off, its threshold, its
 * severity. One that the pack does not list gets a label. What was set before stays on record.
 */
export async function setMonitoringCheck(
  unit: Unit,
  input: SetMonitoringCheckInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { terms, modules, ...dated } = (await datedTermsOfLocked(unit, contract)).at(unit.now);
  const assetId = input.assetId ?? null;
  if (assetId !== null) {
    const named = await assetsHit(unit, contract.id, [assetId]);
    if (!named.ok) return refuseAll(named.refusals.map((each) => ({ ...each, path: ['assetId'] })));
  }
  const moduleId = input.moduleId ?? null;
  if (moduleId !== null && !modules.some(({ id, active }) => id === moduleId && active))
    return notFound('module', ['moduleId']);
  const isListed = terms.pack.operations.monitoring?.checks.some(({ key }) => key === input.check) ?? false;
  const faults = checkInput(input, isListed);
  if (input.severity != null) faults.push(...checkSeverity({ terms, modules, ...dated }, input.severity));
  if (faults.length > 0) return refuseAll(faults);
  const settings = await checkSettingsOf(unit.tx, [contract.id]);
  const aboutId = assetId ?? contract.id;
  const before = settings.find((each) => each.aboutId === aboutId && each.key === input.check);
  if (before === undefined && settings.length >= MOST)
    return refuse('NUMBER_OUT_OF_RANGE', ['check'], `The contract has ${MOST} checks.`, 'Use the checks that it has.');
  const values = {
    label: isListed ? null : (input.label?.trim() ?? null),
    enabled: input.enabled,
    threshold: input.threshold?.toFixed() ?? null,
    comparison: input.comparison ?? null,
    severity: input.severity ?? null,
    everySeconds: input.everySeconds ?? null,
    moduleId,
  };
  const id = before?.id ?? unit.newId();
  const { recordedAt } = unit;
  const about = { contractId: contract.id, assetId, aboutId, key: input.check };
  if (before === undefined)
    await insertRow(unit, MonitoredCheckRow, { id, ...about, ...values, createdAt: recordedAt, updatedAt: recordedAt });
  else await updateRow(unit, MonitoredCheckRow, id, { ...values, updatedAt: recordedAt });
  if (!input.enabled) await closeStanding(unit, contract.id, assetId, input.check, settings);
  const payload = { key: input.check, assetId, ...values };
  await record(unit, { kind: 'CHECK_SET', subjectId: id, contractId: contract.id, payload });
  return accept({ contractId: contract.id });
}

/** Closes the alerts of a check that is switched off: no reading can any more. */
async function closeStanding(
  unit: Unit,
  contractId: string,
  assetId: string | null,
  check: string,
  settings: readonly CheckSettingRecord[],
): Promise<void> {
  const own = new Set(settings.filter(({ key, enabled }) => key === check && enabled).map(({ aboutId }) => aboutId));
  const closedAt = formatInstant(unit.now);
  const closed = (await standingAlertsOfCheck(unit.tx, contractId, check))
    // Of an asset with settings of its own, only those close it.
    .filter(({ aboutId }) => (assetId === null ? aboutId === contractId || !own.has(aboutId) : aboutId === assetId))
    .map(({ id }) => ({ id, closedAt }));
  closeAlerts(unit.tx, unit.session.providerId, closed, unit.recordedAt);
  for (const { id } of closed)
    await record(unit, { kind: 'ALERT_CLOSED', subjectId: id, contractId, payload: { closedAt } });
}

function checkInput(
  { check, label, threshold, comparison, everySeconds }: SetMonitoringCheckInput,
  isListed: boolean,
): Refusal[] {
  const wrong = (path: string, message: string, whatToDo: string): readonly Refusal[] =>
    refuse('CHECK_INVALID', [path], message, whatToDo).refusals;
  return [
    ...(KEY.test(check)
      ? []
      : wrong('check', 'That is no key of a check.', 'Give 1 to 80 lower-case letters, digits, dots and dashes.')),
    ...(!isListed && label == null
      ? wrong('label', 'The terms pack does not list this check.', 'Use a key of `Contract.checks`, or give a label.')
      : []),
    ...(isListed && label != null
      ? wrong('label', 'The terms pack names this check itself.', 'Leave the label out.')
      : []),
    ...(label == null ? [] : checkText(label, ['label'], 200)),
    ...((threshold == null) === (comparison == null)
      ? []
      : wrong('threshold', 'A threshold and its comparison go together.', 'Give both or neither.')),
    ...(threshold == null ? [] : checkNumber(threshold, ['threshold'])),
    ...(everySeconds == null ? [] : checkWhole(everySeconds, ['everySeconds'], 1, 86_400)),
  ];
}

import type { Decimal } from '../../domain/money/decimal';
import {
  checkOf,
  checksInForce,
  effectsOf,
  failsCheck,
  severityOfAlert,
  type CheckInForce,
} from '../../domain/operations/monitoring';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { formatLocal, localDateAt } from '../../domain/time/time-zone';
import type { AssetRecord } from '../../store/asset/asset.store';
import {
  checkSettingsOf,
  closeAlerts,
  latestReadings,
  readingsAt,
  standingAlerts,
  type ReadingRecord,
} from '../../store/monitoring/monitoring.store';
import { AlertRow, ReadingRow } from '../../store/rows';
import { assetsNamed, hitAmong } from '../asset/named-assets';
import { checkNotFuture, checkText, isId, notFound } from '../checks';
import { checkItemCount, inItem, pauseBetween } from '../command/many';
import { lockContracts, stampContracts } from '../command/lock-contract';
import { lastRecorded, record } from '../command/record';
import { leaveNoTrace } from '../command/run-command';
import { insertRows, type Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import { datedTermsOfAll } from '../contract/dated-terms-of';
import { groupBy } from '../group-by';
import { decideReport, saveReports, type DecidedReport } from '../incident/report-incident';
import { settleYears } from '../incident/report-incidents';
import { announceAll, type Announcement } from '../notices/announce';
import { NOTHING_SETTLED, type Settled } from '../penalty/settle-occasion';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { checkNumber } from './check-number';

/** What a check found at an instant. */
export interface ReadingInput {
  readonly contractId: string;
  readonly assetId?: string | null;
  readonly check: string;
  readonly at: Instant;
  /** Whether it fails; the check's threshold tells where it is left out. */
  readonly failing?: boolean | null;
  readonly value?: Decimal | null;
  readonly note?: string | null;
}

/** What became of a reading. */
export interface RecordedReading {
  readonly index: number;
  readonly refusals: readonly Refusal[];
  /** Whether it was recorded before, or came before in the call. */
  readonly known: boolean;
  /** The alert that it raised or closed. */
  readonly alertId: string | null;
}

/** What a record of readings returns. */
export interface RecordedReadings extends Settled {
  readonly outcomes: readonly RecordedReading[];
}

interface DecidedReading {
  readonly index: number;
  readonly terms: ContractTerms;
  readonly check: CheckInForce;
  readonly asset: AssetRecord | null;
  readonly contractId: string;
  readonly aboutId: string;
  readonly at: Instant;
  readonly failing: boolean;
  readonly value: string | null;
  readonly note: string | null;
}

interface RaisedAlert {
  readonly id: string;
  readonly by: DecidedReading;
  readonly report: DecidedReport | null;
  closedAt: string | null;
}

/**
 * Records what checks found, in statements whose number does not grow with theirs. A reading is one
 * of its check at its instant: recorded again, it is known. The first that fails raises an alert,
 * which opens an incident received at that instant unless the pack says otherwise; the first that
 * passes closes it. One that is refused is refused alone; nothing recorded leaves no trace.
 */
export async function recordReadings(
  unit: Unit,
  { readings }: { readonly readings: readonly ReadingInput[] },
): Promise<Result<RecordedReadings>> {
  const refused = checkItemCount(readings.length, 'readings');
  if (refused !== null) return refused;
  const contracts = await lockContracts(unit, [...new Set(readings.map(({ contractId }) => contractId).filter(isId))]);
  const ids = contracts.map(({ id }) => id);
  const [terms, assets, settings] = await Promise.all([
    datedTermsOfAll(unit, contracts),
    assetsNamed(
      unit,
      readings.flatMap(({ assetId }) => assetId ?? []),
    ),
    checkSettingsOf(unit.tx, ids),
  ]);
  const settingsBy = groupBy(settings, ({ contractId }) => contractId);
  const decide = decider(unit.now, terms, settingsBy, assets);
  const results: Result<DecidedReading>[] = [];
  for (const [index, reading] of readings.entries()) {
    await pauseBetween(index);
    results.push(inItem('readings', index, decide(index, reading)));
  }
  const decided = results.flatMap((result) => (result.ok ? [result.value] : []));
  const outcomes: RecordedReading[] = results.map((result, index) => ({
    index,
    refusals: result.ok ? [] : result.refusals,
    known: false,
    alertId: null,
  }));
  const fresh = await freshOf(unit, decided, outcomes);
  const alerts = await follow(unit, fresh, outcomes);
  const kept = fresh.filter(({ index }) => outcomes[index]?.refusals.length === 0);
  if (kept.length === 0) {
    leaveNoTrace(unit);
    return accept({ outcomes, ...NOTHING_SETTLED });
  }
  await stampContracts(unit, [...new Set(kept.map(({ contractId }) => contractId))]);
  return accept({ outcomes, ...(await save(unit, kept, alerts)) });
}

type Decide = (index: number, reading: ReadingInput) => Result<DecidedReading>;

function decider(
  now: Instant,
  terms: ReadonlyMap<string, DatedTerms>,
  settings: ReadonlyMap<string, readonly Parameters<typeof checksInForce>[1][number][]>,
  assets: ReadonlyMap<string, AssetRecord>,
): Decide {
  const checks = new Map<ContractTerms['terms']['pack'], Map<string, readonly CheckInForce[]>>();
  const checksOf = (contractId: string, { terms: { pack } }: ContractTerms): readonly CheckInForce[] => {
    const ofPack = checks.get(pack) ?? new Map<string, readonly CheckInForce[]>();
    checks.set(pack, ofPack);
    const found = ofPack.get(contractId) ?? checksInForce(pack, settings.get(contractId) ?? []);
    ofPack.set(contractId, found);
    return found;
  };
  return (index, reading) => {
    const { contractId, at } = reading;
    const dated = terms.get(contractId);
    if (dated === undefined) return notFound('contract', ['contractId']);
    const onDay = dated.at(at);
    const outside = checkInForce(dated, localDateAt(onDay.zone, at), ['contractId']);
    if (outside !== null) return outside;
    const assetId = reading.assetId ?? null;
    const named = hitAmong(assets, contractId, assetId === null ? [] : [assetId]);
    if (!named.ok) return refuseAll(named.refusals.map((each) => ({ ...each, path: ['assetId'] })));
    const check = checkOf(checksOf(contractId, onDay), reading.check, assetId);
    if (check === undefined)
      return refuse(
        'CHECK_NOT_WATCHED',
        ['check'],
        'The contract has no such check, or it is switched off.',
        'Use a key of `Contract.checks`, or switch it on with `setMonitoringCheck`.',
      );
    const value = reading.value ?? null;
    const note = reading.note?.trim() ?? null;
    const faults = [
      ...checkNotFuture(at, now, ['at']),
      ...(value === null ? [] : checkNumber(value, ['value'])),
      ...(note === null ? [] : checkText(note, ['note'], 2_000)),
    ];
    if (faults.length > 0) return refuseAll(faults);
    const failing = failsCheck(check, { failing: reading.failing ?? null, value });
    if (failing === null)
      return refuse(
        'READING_INCOMPLETE',
        ['failing'],
        'Nothing tells whether the check fails.',
        'Give `failing`, or a value where the check has a threshold.',
      );
    const about = { contractId, aboutId: assetId ?? contractId, asset: named.value[0] ?? null };
    return accept({ index, terms: onDay, check, ...about, at, failing, value: value?.toFixed() ?? null, note });
  };
}

const keyOf = ({ contractId, aboutId, check }: Pick<ReadingRecord, 'contractId' | 'aboutId' | 'check'>): string =>
  `${contractId} ${aboutId} ${check}`;
const named = (each: DecidedReading) => ({ ...each, check: each.check.key, at: formatInstant(each.at) });

/** Those that are not recorded yet; known ones and those that contradict them are told so. */
async function freshOf(
  unit: Unit,
  decided: readonly DecidedReading[],
  outcomes: RecordedReading[],
): Promise<readonly DecidedReading[]> {
  if (decided.length === 0) return [];
  const stored = await readingsAt(unit.tx, decided.map(named));
  const known = new Map<string, boolean>(
    stored.map((each) => [`${keyOf(each)} ${formatInstant(storedInstant(each.at))}`, each.failing]),
  );
  return decided.filter((reading) => {
    const { check, at } = named(reading);
    const key = `${keyOf({ ...reading, check })} ${at}`;
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, reading.failing);
      return true;
    }
    const outcome = outcomes[reading.index];
    if (outcome === undefined) return false;
    if (before === reading.failing) outcomes[reading.index] = { ...outcome, known: true };
    else {
      const refused = refuse(
        'ALREADY_EXISTS',
        ['readings', String(reading.index), 'at'],
        `The check was read at ${at} before, as ${before ? 'failing' : 'passing'}.`,
        'Give the instant at which it was read again.',
      );
      outcomes[reading.index] = { ...outcome, refusals: refused.refusals };
    }
    return false;
  });
}

/** What new readings did to alerts. */
interface Followed {
  readonly raised: readonly RaisedAlert[];
  readonly closed: readonly { readonly id: string; readonly contractId: string; readonly closedAt: string }[];
}

/** Raises and closes alerts, check by check in the order of the instants. */
async function follow(unit: Unit, fresh: readonly DecidedReading[], outcomes: RecordedReading[]): Promise<Followed> {
  const byCheck = groupBy(fresh, (each) => keyOf(named(each)));
  const keys = [...byCheck.values()].flatMap(([first]) => (first === undefined ? [] : [named(first)]));
  const [latest, standing] = await (keys.length === 0
    ? [[], []]
    : Promise.all([latestReadings(unit.tx, keys), standingAlerts(unit.tx, keys)]));
  const latestBy = new Map(latest.map((each) => [keyOf(each), storedInstant(each.at)]));
  const standingBy = new Map(standing.map((each) => [keyOf(each), each]));
  const raised: RaisedAlert[] = [];
  const closed: { id: string; contractId: string; closedAt: string }[] = [];
  const tell = (index: number, change: Partial<RecordedReading>): void => {
    const outcome = outcomes[index];
    if (outcome !== undefined) outcomes[index] = { ...outcome, ...change };
  };
  for (const [key, ofCheck] of byCheck) {
    const ordered = [...ofCheck].sort((a, b) => a.at - b.at || a.index - b.index);
    let stands: { readonly id: string; readonly made: RaisedAlert | null } | null = null;
    const before = standingBy.get(key);
    if (before !== undefined) stands = { id: before.id, made: null };
    const known = { latestAt: latestBy.get(key) ?? null, standing: stands !== null };
    let refused: readonly Refusal[] = [];
    for (const [place, effect] of effectsOf(known, ordered).entries()) {
      const reading = ordered[place];
      if (reading === undefined) continue;
      // What fails on after an alert that was refused has none either, until the check passes.
      if (refused.length > 0 && reading.failing) tell(reading.index, refusedAt(reading.index, refused));
      else refused = [];
      if (effect === 'NOTHING') continue;
      if (effect === 'CLOSES' && stands !== null) {
        const closedAt = formatInstant(reading.at);
        if (stands.made !== null) stands.made.closedAt = closedAt;
        else closed.push({ id: stands.id, contractId: reading.contractId, closedAt });
        tell(reading.index, { alertId: stands.id });
        stands = null;
      }
      if (effect === 'RAISES') {
        const report = reportOf(unit.now, reading);
        if (report !== null && !report.ok) {
          refused = report.refusals;
          tell(reading.index, refusedAt(reading.index, refused));
          continue;
        }
        const alert = { id: unit.newId(), by: reading, report: report?.value ?? null, closedAt: null };
        raised.push(alert);
        tell(reading.index, { alertId: alert.id });
        stands = { id: alert.id, made: alert };
      }
    }
  }
  return { raised, closed };
}

function refusedAt(index: number, refusals: readonly Refusal[]): Pick<RecordedReading, 'refusals'> {
  return { refusals: refusals.map((each) => ({ ...each, path: ['readings', String(index), ...each.path] })) };
}

/** The incident that an alert opens, if its pack lets it. */
function reportOf(now: Instant, reading: DecidedReading): Result<DecidedReport> | null {
  const { terms, check, asset, at } = reading;
  const { pack } = terms.terms;
  if (pack.operations.monitoring?.alertOpensIncident === false) return null;
  const input = {
    contractId: terms.contract.id,
    moduleId: check.moduleId,
    assetIds: asset === null ? [] : [asset.id],
    severity: severityOfAlert(check, pack),
    kind: 'OTHER',
    channel: 'MONITORING_ALERT',
    description: `${check.label.en}${detailsOf(reading)}`,
    receivedAt: at,
  } as const;
  return decideReport(terms.dated, now, input, new Map(asset === null ? [] : [[asset.id, asset]]));
}

async function save(unit: Unit, kept: readonly DecidedReading[], { raised, closed }: Followed): Promise<Settled> {
  const { recordedAt } = unit;
  await insertRows(
    unit,
    ReadingRow,
    kept.map(({ contractId, aboutId, asset, check, at, failing, value, note }) => ({
      id: unit.newId(),
      contractId,
      assetId: asset?.id ?? null,
      aboutId,
      check: check.key,
      at: formatInstant(at),
      failing,
      value,
      note,
      recordedAt,
    })),
  );
  const reports = raised.flatMap(({ report }) => report ?? []);
  const incidentIds = reports.length === 0 ? [] : await saveReports(unit, reports);
  const left = incidentIds.values();
  const alerts = raised.map((alert) => ({
    ...alert,
    incidentId: alert.report === null ? null : (left.next().value ?? null),
  }));
  await insertRows(
    unit,
    AlertRow,
    alerts.map(({ id, by, incidentId, closedAt }) => ({
      id,
      contractId: by.contractId,
      assetId: by.asset?.id ?? null,
      aboutId: by.aboutId,
      check: by.check.key,
      raisedAt: formatInstant(by.at),
      value: by.value,
      note: by.note,
      incidentId,
      closedAt,
      deliveredAt: null,
      attempts: 0,
      createdAt: recordedAt,
      updatedAt: recordedAt,
    })),
  );
  closeAlerts(unit.tx, unit.session.providerId, closed, recordedAt);
  for (const [contractId, of] of groupBy(kept, (each) => each.contractId)) {
    const times = of.map(({ at }) => at);
    const payload = {
      count: of.length,
      failing: of.filter(({ failing }) => failing).length,
      since: formatInstant(times.reduce((a, b) => (a < b ? a : b))),
      until: formatInstant(times.reduce((a, b) => (a > b ? a : b))),
    };
    await record(unit, { kind: 'READINGS_RECORDED', subjectId: contractId, contractId, payload });
  }
  const told: Announcement<'ALERT'>[] = [];
  for (const { id, by, incidentId, closedAt } of alerts) {
    const about = { subjectId: id, contractId: by.contractId };
    const raisedAt = formatInstant(by.at);
    const said = { check: by.check.key, assetId: by.asset?.id ?? null, raisedAt, value: by.value, note: by.note };
    await record(unit, { kind: 'ALERT_RAISED', ...about, payload: { ...said, incidentId } });
    // One that is over already needs nobody any more.
    if (closedAt === null) told.push(alertToTell(id, by, lastRecorded(unit)));
    else await record(unit, { kind: 'ALERT_CLOSED', ...about, payload: { closedAt } });
  }
  for (const { id, contractId, closedAt } of closed)
    await record(unit, { kind: 'ALERT_CLOSED', subjectId: id, contractId, payload: { closedAt } });
  await announceAll(unit, told);
  return reports.length === 0 ? NOTHING_SETTLED : settleYears(unit, reports);
}

/** What the provider's people are told of an alert. */
function alertToTell(id: string, by: DecidedReading, followsFrom: string | null): Announcement<'ALERT'> {
  const facts = { what: by.check.label, details: detailsOf(by), since: formatLocal(by.terms.zone, by.at) };
  const about = { contractId: by.contractId, assetIds: by.asset === null ? [] : [by.asset.id] };
  return { kind: 'ALERT', side: 'PROVIDER', ...about, occasion: id, followsFrom, facts };
}

/** What is said of what fails: the asset, the value, the note. */
function detailsOf({ asset, note, value }: DecidedReading): string {
  const said = [asset === null ? '' : ` (${asset.designation})`, value === null ? '' : `: ${value}`];
  return `${said.join('')}${note === null ? '' : `. ${note}`}`;
}

import { effectsOf, severityOfAlert } from '../../domain/operations/monitoring';
import { accept, refuse, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { formatLocal } from '../../domain/time/time-zone';
import {
  checkSettingsOf,
  closeAlerts,
  lastReadAt,
  readingsAt,
  standingAlerts,
  type CheckKey,
} from '../../store/monitoring/monitoring.store';
import { AlertRow, ReadingRow } from '../../store/rows';
import { assetsNamed } from '../asset/named-assets';
import { isId } from '../checks';
import { checkItemCount, inItem, pauseBetween } from '../command/many';
import { stampContracts } from '../command/stamp-unit';
import { lastRecorded, record } from '../command/record';
import { leaveNoTrace } from '../command/run-command';
import { insertRows, type Unit } from '../command/unit';
import { lockContractsWithTerms } from '../contract/lock-with-terms';
import { groupBy } from '../group-by';
import { decideReport, saveReports, type DecidedReport } from '../incident/report-incident';
import { settleYears } from '../incident/report-incidents';
import { announceAll, type Announcement } from '../notices/announce';
import { onCallTime } from '../on-call/roster';
import { NOTHING_SETTLED, type Settled } from '../penalty/settle-occasion';
import { storedInstant } from '../stored-instant';
import { decider, keyOf, type DecidedReading, type ReadingInput } from './decide-readings';
import { Outcomes, type RecordedReading, type RecordedReadings } from './reading-outcomes';

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
  const contractIds = [...new Set(readings.map(({ contractId }) => contractId))].filter(isId);
  const assetIds = readings.flatMap(({ assetId }) => assetId ?? []);
  const keys = checksNamed(readings);
  const { terms, read } = await lockContractsWithTerms(unit, contractIds, () => [
    assetsNamed(unit, assetIds),
    contractIds.length === 0 ? Promise.resolve([]) : checkSettingsOf(unit.tx, contractIds),
    keys.length === 0 ? Promise.resolve([]) : lastReadAt(unit.tx, keys),
    keys.length === 0 ? Promise.resolve([]) : standingAlerts(unit.tx, keys),
  ]);
  const [assets, settings, latest, standing] = read;
  const settingsBy = groupBy(settings, ({ contractId }) => contractId);
  const decide = decider(unit.now, terms, settingsBy, assets);
  const outcomes = new Outcomes();
  const decided: DecidedReading[] = [];
  for (const [index, reading] of readings.entries()) {
    await pauseBetween(index);
    const result = inItem('readings', index, decide(index, reading));
    if (result.ok) decided.push(result.value);
    else outcomes.tell(index, { refusals: result.refusals });
  }
  const before = {
    latestAt: new Map(latest.map((each) => [keyOf(each), storedInstant(each.at)])),
    standing: new Map(standing.map((each) => [keyOf(each), each.id])),
  };
  const fresh = await freshOf(
    unit,
    groupBy(decided, ({ key }) => key),
    before,
    outcomes,
  );
  const alerts = follow(unit, fresh, before, outcomes);
  const kept = [...fresh.values()].flat().filter(({ index }) => !outcomes.isRefused(index));
  const told = { outcomes: outcomes.all(), count: readings.length };
  if (kept.length === 0) {
    leaveNoTrace(unit);
    return accept({ ...told, ...NOTHING_SETTLED });
  }
  await stampContracts(unit, [...new Set(kept.map(({ contractId }) => contractId))]);
  return accept({ ...told, ...(await save(unit, kept, alerts)) });
}

/** What is known of checks before the call. */
interface KnownBefore {
  /** When each was read last. */
  readonly latestAt: ReadonlyMap<string, Instant>;
  /** The alerts that stand. */
  readonly standing: ReadonlyMap<string, string>;
}

/** The checks that readings name, each once, as far as what they name can exist. */
function checksNamed(readings: readonly ReadingInput[]): readonly CheckKey[] {
  const named = new Map<string, CheckKey>();
  for (const { contractId, assetId, check } of readings) {
    const key = { contractId, aboutId: assetId ?? contractId, check };
    named.set(keyOf(key), key);
  }
  return [...named.values()].filter(({ contractId, aboutId }) => isId(contractId) && isId(aboutId));
}

/**
 * Those of each check that are not recorded yet; known ones and those that contradict them are told
 * so. What is later than all that is recorded of its check is not looked for.
 */
async function freshOf(
  unit: Unit,
  decided: ReadonlyMap<string, readonly DecidedReading[]>,
  { latestAt }: KnownBefore,
  outcomes: Outcomes,
): Promise<ReadonlyMap<string, readonly DecidedReading[]>> {
  const perhaps = [...decided].flatMap(([key, ofCheck]) => {
    const last = latestAt.get(key);
    return last === undefined ? [] : ofCheck.filter(({ at }) => at <= last);
  });
  const looked = perhaps.map(({ contractId, aboutId, check, at }) => {
    return { contractId, aboutId, check: check.key, at: formatInstant(at) };
  });
  const stored = groupBy(looked.length === 0 ? [] : await readingsAt(unit.tx, looked), keyOf);
  const fresh = new Map<string, DecidedReading[]>();
  for (const [key, ofCheck] of decided) {
    const known = new Map<Instant, boolean>(stored.get(key)?.map((each) => [storedInstant(each.at), each.failing]));
    for (const reading of ofCheck) {
      const before = known.get(reading.at);
      if (before === undefined) {
        known.set(reading.at, reading.failing);
        const own = fresh.get(key);
        if (own === undefined) fresh.set(key, [reading]);
        else own.push(reading);
      } else if (before === reading.failing) outcomes.tell(reading.index, { known: true });
      else {
        const { refusals } = refuse(
          'ALREADY_EXISTS',
          ['readings', String(reading.index), 'at'],
          `The check was read at ${formatInstant(reading.at)} before, as ${before ? 'failing' : 'passing'}.`,
          'Give the instant at which it was read again.',
        );
        outcomes.tell(reading.index, { refusals });
      }
    }
  }
  return fresh;
}

/** What new readings did to alerts. */
interface Followed {
  readonly raised: readonly RaisedAlert[];
  readonly closed: readonly { readonly id: string; readonly contractId: string; readonly closedAt: string }[];
}

/** Raises and closes alerts, check by check in the order of the instants. */
function follow(
  unit: Unit,
  fresh: ReadonlyMap<string, readonly DecidedReading[]>,
  before: KnownBefore,
  outcomes: Outcomes,
): Followed {
  const raised: RaisedAlert[] = [];
  const closed: { id: string; contractId: string; closedAt: string }[] = [];
  for (const [key, ofCheck] of fresh) {
    const ordered = [...ofCheck].sort((a, b) => a.at - b.at || a.index - b.index);
    let stands: { readonly id: string; readonly made: RaisedAlert | null } | null = null;
    const alertId = before.standing.get(key);
    if (alertId !== undefined) stands = { id: alertId, made: null };
    const known = { latestAt: before.latestAt.get(key) ?? null, standing: stands !== null };
    let refused: readonly Refusal[] = [];
    for (const [place, effect] of effectsOf(known, ordered).entries()) {
      const reading = ordered[place];
      if (reading === undefined) continue;
      // What fails on after an alert that was refused has none either, until the check passes.
      if (refused.length > 0 && reading.failing) outcomes.tell(reading.index, refusedAt(reading.index, refused));
      else refused = [];
      if (effect === 'NOTHING') continue;
      if (effect === 'CLOSES' && stands !== null) {
        const closedAt = formatInstant(reading.at);
        if (stands.made !== null) stands.made.closedAt = closedAt;
        else closed.push({ id: stands.id, contractId: reading.contractId, closedAt });
        outcomes.tell(reading.index, { alertId: stands.id });
        stands = null;
      }
      if (effect === 'RAISES') {
        const report = reportOf(unit.now, reading);
        if (report !== null && !report.ok) {
          refused = report.refusals;
          outcomes.tell(reading.index, refusedAt(reading.index, refused));
          continue;
        }
        const alert = { id: unit.newId(), by: reading, report: report?.value ?? null, closedAt: null };
        raised.push(alert);
        outcomes.tell(reading.index, { alertId: alert.id });
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
  // Before others of the same checks stand.
  closeAlerts(unit.tx, unit.session.providerId, closed, recordedAt);
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
    if (closedAt === null) told.push(alertToTell(id, by, lastRecorded(unit), unit.now));
    else await record(unit, { kind: 'ALERT_CLOSED', ...about, payload: { closedAt } });
  }
  for (const { id, contractId, closedAt } of closed)
    await record(unit, { kind: 'ALERT_CLOSED', subjectId: id, contractId, payload: { closedAt } });
  await announceAll(unit, told);
  return reports.length === 0 ? NOTHING_SETTLED : settleYears(unit, reports);
}

/** What the provider's people are told of an alert. */
function alertToTell(id: string, by: DecidedReading, followsFrom: string | null, now: Instant): Announcement<'ALERT'> {
  const facts = { what: by.check.label, details: detailsOf(by), since: formatLocal(by.terms.zone, by.at) };
  const about = { contractId: by.contractId, assetIds: by.asset === null ? [] : [by.asset.id] };
  const onCallAt = onCallTime(by.terms.dated.at(now), now);
  return { kind: 'ALERT', side: 'PROVIDER', ...about, occasion: id, followsFrom, facts, onCallAt };
}

/** What is said of what fails: the asset, the value, the note. */
function detailsOf({ asset, note, value }: DecidedReading): string {
  const said = [asset === null ? '' : ` (${asset.designation})`, value === null ? '' : `: ${value}`];
  return `${said.join('')}${note === null ? '' : `. ${note}`}`;
}

import { isDeepStrictEqual } from 'node:util';
import { ONLY, moduleTerms, type ModuleInForce } from '../../domain/contract/contract-fact';
import type { Explanation } from '../../domain/explanation/explanation';
import { replay } from '../../domain/explanation/replay';
import { levelOfService } from '../../domain/operations/work-order';
import { instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { contractsById, type ContractRecord } from '../../store/contract/contract.store';
import { allModulesOfContracts, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { Database } from '../../store/database/database';
import type { StatementRunner } from '../../store/database/statement';
import { levelsOfOpen } from '../../store/incident/waiting-incidents.store';
import { verifiedFigures, type VerifiedFigures } from '../../store/verify/figures';
import { EXPLANATIONS, RECORD_CHECKS } from '../../store/verify/record-checks';
import { inPages, oneByOne } from '../../store/verify/in-pages';
import { providerSession } from '../access/create-provider';
import { contractColumns } from '../contract/bring-rows-along';
import { brokenLedgers } from '../ledger/verify-ledger';
import type { DatedTerms } from '../terms/dated-terms';
import { TermsLibrary } from '../terms/terms-library';
import { alteredDocuments } from './altered-documents';
import { alteredEntries } from './altered-entries';
import { unfolded } from './unfolded';
import { brokenSeals, type Anchor } from './verify-seals';

/** What a verification tells while it goes on. */
export interface VerifyProgress {
  /** Told before each step, from 1. */
  readonly step?: (place: number, of: number, what: string) => void;
  /** Told at the end. */
  readonly figures?: (figures: VerifiedFigures) => void;
}

/**
 * All that is wrong with a provider's ledgers, unit accounts, penalties, adjustments, invoices and
 * payments, and where its events do not lead to its rows, or its seals to its records, as
 * sentences; none when all holds together. Kept keys of other parties are out of sight and so not
 * looked at.
 */
export async function verifyProvider(
  database: Database,
  providerId: string,
  actorId: string,
  anchor: Anchor | null = null,
  progress: VerifyProgress = {},
): Promise<string[]> {
  const read = database.read(providerSession(providerId, actorId));
  try {
    return await problemsOf(read, providerId, anchor, progress);
  } finally {
    await read.close();
  }
}

type Find = (read: StatementRunner, providerId: string, anchor: Anchor | null) => Promise<string[]>;

/** What is looked at, in this order. */
export const VERIFY_STEPS: readonly (readonly [string, Find])[] = [
  ['records with one another', brokenRecords],
  ['explanations with amounts', brokenExplanations],
  ['kept documents', alteredDocuments],
  ['entries of the books', alteredEntries],
  ['ledgers', brokenChains],
  ['contracts with their versions', strayProjections],
  ['events with rows', unfolded],
  ['seals with all of it', brokenSeals],
];

/** The same, of what one snapshot shows. */
export async function problemsOf(
  read: StatementRunner,
  providerId: string,
  anchor: Anchor | null = null,
  { step, figures }: VerifyProgress = {},
): Promise<string[]> {
  const problems: string[] = [];
  for (const [place, [what, find]] of VERIFY_STEPS.entries()) {
    step?.(place + 1, VERIFY_STEPS.length, what);
    problems.push(...(await foundBy(what, find(read, providerId, anchor))));
  }
  if (figures !== undefined) figures(await verifiedFigures(read));
  return problems;
}

/** What a step found: that something recorded cannot be read is a problem, too, and no fault. */
export async function foundBy(what: string, found: Promise<string[]>): Promise<string[]> {
  try {
    return await found;
  } catch (error) {
    // What has a code is the database's, e.g. a connection that is lost.
    if (!(error instanceof Error) || 'code' in error) throw error;
    return [`${what}: something cannot be read: ${error.message}`];
  }
}

async function brokenRecords(read: StatementRunner): Promise<string[]> {
  const problems: string[] = [];
  for (const [what, text] of Object.entries(RECORD_CHECKS)) {
    const rows = await read.query({ name: `verify:${what.slice(0, 50)}`, text });
    problems.push(...rows.map((row) => `${what}: ${JSON.stringify(row)}`));
  }
  return problems;
}

async function brokenChains(read: StatementRunner, providerId: string): Promise<string[]> {
  const broken = await brokenLedgers(read, providerId);
  return broken.map(({ contractId, problem }) => `the ledger of ${contractId}: ${problem}`);
}

/**
 * Contracts and modules whose rows do not show what their versions say of the day on which the last
 * one was recorded.
 */
async function strayProjections(read: StatementRunner, providerId: string): Promise<string[]> {
  const contracts = { name: 'verify:contracts', text: 'SELECT id FROM contract ORDER BY id' };
  const problems: string[] = [];
  for await (const page of inPages<{ id: string }>(read, contracts)) {
    const ids = page.map(({ id }) => id);
    problems.push(...(await strayProjectionsOf(read, providerId, ids)));
  }
  return problems;
}

async function strayProjectionsOf(
  read: StatementRunner,
  providerId: string,
  ids: readonly string[],
): Promise<string[]> {
  // Read from the database: memory would hide what somebody changed behind the server's back.
  const dated = await new TermsLibrary().timelinesOf(read, providerId, ids);
  const [rows, modules] = [await contractsById(read, ids), await allModulesOfContracts(read, ids)];
  const open = await levelsOfOpen(read, ids);
  return rows.flatMap((row) => {
    const own = dated.get(row.id);
    if (own === undefined) return [`a contract without versions: ${row.id}`];
    const ofContract = modules.filter(({ contractId }) => contractId === row.id);
    const unsaid = ofContract
      .filter(({ key }) => own.timeline.of('MODULE', key).length === 0)
      .map(({ key }) => `a module without versions: ${row.id} ${key}`);
    const shown = shownDays(own, row);
    // Time brings along what an amendment changed; of any other contract its commands do.
    const days = row.amendmentCount === null ? shown.slice(0, 1) : shown;
    const levels = open.filter(({ contractId }) => contractId === row.id);
    const found = days.map((day) => strayOn(own, row, ofContract, levels, day, shown));
    return [...unsaid, ...(found.some((problems) => problems.length === 0) ? [] : (found[0] ?? []))];
  });
}

/**
 * The days whose facts the rows of a contract may show: that on which the last version was
 * recorded, and those to which time may have brought the rows since. On the next day that something
 * falls due they have not been brought along yet.
 */
function shownDays(own: DatedTerms, { nextDueOn }: ContractRecord): readonly [LocalDate, ...LocalDate[]] {
  const last = own.timeline.versions.reduce((latest, { recordedAt }) => Math.max(latest, recordedAt), 0);
  const today = localDateAt(own.zone, instant(last));
  const first = today < own.firstDay ? own.firstDay : today;
  const due = nextDueOn as LocalDate | null;
  const later = own.timeline.starts().filter((start) => start > first && (due === null || start < due));
  const before = due === null ? first : addDays(due, -1);
  return [first, ...later, ...(before > first ? [before] : [])];
}

/** What the rows of a contract show otherwise than its versions say of a day. */
function strayOn(
  own: DatedTerms,
  row: ContractRecord,
  modules: readonly ServiceModuleRecord[],
  levels: readonly { readonly level: number }[],
  day: LocalDate,
  shownDays: readonly LocalDate[],
): readonly string[] {
  const facts = own.timeline.at(day);
  const shown = { ...row, ...contractColumns(facts), ...lifeOf(own, row, shownDays) };
  const problems = isDeepStrictEqual(shown, row) ? [] : [`a contract's row that its versions do not say: ${row.id}`];
  const strayed = modules.filter((module) => {
    const columns = moduleTerms<Partial<ModuleInForce>>(facts.modules.get(module.key) ?? { active: false });
    return !isDeepStrictEqual({ ...module, ...columns }, module);
  });
  const at = own.on(day);
  const level = levelOfService(at.terms.pack, at.modules);
  if (levels.some((each) => each.level !== level))
    problems.push(`open incidents at a level that the versions of their contract do not say: ${row.id}`);
  return [...problems, ...strayed.map(({ key }) => `a module's row that its versions do not say: ${row.id} ${key}`)];
}

/**
 * What a contract's row shows of its life, which time may have brought further than the versions
 * that were recorded last: a state that one of them begins by the last of some days, and the term
 * that one of these days is in.
 */
function lifeOf(own: DatedTerms, row: ContractRecord, shownDays: readonly LocalDate[]): Partial<ContractRecord> {
  const until = shownDays.reduce((latest, day) => (day > latest ? day : latest));
  const begun = own.timeline
    .of('STATUS', ONLY)
    .some(({ startsOn, value }) => startsOn === row.statusFrom && startsOn <= until && value?.status === row.status);
  const terms = shownDays.map((day) => own.on(day).standing.termLastDay);
  const termLastDay = terms.find((lastDay) => lastDay === row.termLastDay) ?? terms[0];
  return { ...(termLastDay === undefined ? {} : { termLastDay }), ...(begun ? {} : { statusFrom: '' }) };
}

interface Explained {
  readonly what: string;
  readonly id: string;
  readonly explanation: Explanation;
}

/** Explanations whose steps do not follow from one another. */
async function brokenExplanations(read: StatementRunner): Promise<string[]> {
  const statement = { name: 'verify:explanations', text: EXPLANATIONS };
  const problems: string[] = [];
  for await (const { what, id, explanation } of oneByOne<Explained>(read, statement)) {
    const { equal, differences } = replay(explanation);
    if (!equal)
      problems.push(`an explanation that does not add up: ${what} ${id}, step ${(differences[0]?.step ?? 0) + 1}`);
  }
  return problems;
}

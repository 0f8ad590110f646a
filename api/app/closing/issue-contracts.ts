import type { ExemptSpan } from '../../domain/party/vat-exemption';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, yearOf } from '../../domain/time/local-date';
import type { DatedRate } from '../../domain/indexation/published-figure';
import {
  contractsToIssue,
  keepContractsToDo,
  type ClosingSteps,
  type ContractDue,
  type ContractToDo,
  type LeasedRun,
} from '../../store/closing/closing.store';
import {
  invoicedOfAll,
  keepInvoicedBefore,
  waitingAdjustments,
  waitingCreditNotes,
  type InvoicingSettingRecord,
  type WaitingCreditNote,
} from '../../store/invoicing/invoicing.store';
import { identitiesOnDays, type PartyIdentityRecord } from '../../store/party/party-identity.store';
import { stampContracts } from '../command/stamp-unit';
import type { Unit } from '../command/unit';
import { lockContractsWithTerms } from '../contract/lock-with-terms';
import { standardVatRates } from '../figure/standard-vat-rates';
import { groupBy } from '../group-by';
import { composeDay } from '../invoicing/compose-day';
import { identitiesOneByOne, type IdentitiesOf } from '../invoicing/documents-of-day';
import { makeDay, type DaySources } from '../invoicing/issue-day';
import { IssuedRows } from '../invoicing/issued-rows';
import { exemptSpans } from '../party/exempt-spans';
import type { DatedTerms } from '../terms/dated-terms';
import { faultOf, type FaultLog } from './faults';
import { invoicedUntil, nextDue, onceIssued, type InvoicedUntil } from './due-in-month';
import { SeriesNumbers } from './series-numbers';

/** After how many contracts rows are sent: the database writes them while others are composed. */
const SENT_TOGETHER = 20;

/** A contract whose documents of a day are issued, with what that takes. */
interface Issuing {
  readonly due: ContractDue;
  readonly dated: DatedTerms;
  readonly own: InvoicedUntil;
  readonly creditNotes: readonly WaitingCreditNote[];
  readonly hasInvoice: boolean;
}

/** What all contracts of a step are issued with. */
interface Common {
  readonly setting: InvoicingSettingRecord;
  readonly lastDay: LocalDate;
  readonly vatRates: readonly DatedRate[];
  readonly exempt: readonly ExemptSpan[];
  readonly sources: DaySources;
}

/** What became of a contract: documents, or why there are none. */
interface Issued {
  readonly rows: IssuedRows;
  readonly invoicedBefore: LocalDate | null;
  readonly toDo: Omit<ContractToDo, 'contractId' | 'refusals'>;
}

/**
 * Issues the documents of the next contracts of a run, in the order of their days and within a day
 * of the contracts' ids: so their numbers are the same wherever the run was interrupted. A contract
 * that is refused takes none. Null when nothing is left to issue.
 */
export async function issueContracts(
  unit: Unit,
  run: LeasedRun,
  setting: InvoicingSettingRecord,
  limit: number,
  log: FaultLog,
): Promise<ClosingSteps | null> {
  const next = await contractsToIssue(unit.tx, run.id, limit);
  const first = next[0]?.dueOn as LocalDate | undefined;
  if (first === undefined) return null;
  // Numbers are of one year.
  const due = next.filter(({ dueOn }) => yearOf(dueOn as LocalDate) === yearOf(first));
  const lastDay = addDays(run.endsBefore as LocalDate, -1);
  const ids = due.map(({ contractId }) => contractId);
  const { terms, read } = await lockContractsWithTerms(unit, ids, () => [
    invoicedOfAll(unit.tx, ids),
    waitingAdjustments(unit.tx, ids, setting.startsOn, lastDay),
    waitingCreditNotes(unit.tx, ids),
    standardVatRates(unit.tx),
    exemptSpans(unit.tx),
  ]);
  const [invoiced, waiting, notes, vatRates, exempt] = read;
  const [, numbers] = await Promise.all([stampContracts(unit, ids), SeriesNumbers.lock(unit, setting, first)]);
  const clients = due.flatMap(({ contractId, dueOn }): PartyOnDay[] => {
    const on = dueOn as LocalDate;
    const partyId = terms.get(contractId)?.on(on).contract.clientId;
    return partyId === undefined ? [] : numbers.datesOf(on).map((day) => ({ partyId, on: day }));
  });
  const common = {
    setting,
    lastDay,
    vatRates,
    exempt,
    sources: { take: numbers.take, identitiesOf: identitiesTogether(unit, clients) },
  };
  const waitingOf = groupBy(waiting, ({ contractId }) => contractId);
  const notesOf = groupBy(notes, ({ contractId }) => contractId);
  const toDo: ContractToDo[] = [];
  const before: { contractId: string; before: string }[] = [];
  let rows = new IssuedRows(unit);
  let documents = 0;
  for (const [place, each] of due.entries()) {
    const { contractId } = each;
    // One that has more to come before those that are left is read again.
    if (toDo.some((done) => isNext(done, each))) break;
    const dated = terms.get(contractId);
    const ofContract = invoiced.get(contractId);
    const own =
      dated === undefined
        ? null
        : invoicedUntil(dated, setting, ofContract, each.afterOn, waitingOf.get(contractId) ?? [], lastDay);
    if (dated === undefined || own === null) {
      toDo.push({ ...each, dueOn: null, refusals: null });
      continue;
    }
    const giveBack = numbers.mark();
    const creditNotes = notesOf.get(contractId) ?? [];
    const issuing = { due: each, dated, own, creditNotes, hasInvoice: ofContract?.hasInvoice ?? false };
    const issued = await issueOne(unit, issuing, common).catch((error: unknown) => faultOf(log, contractId, error));
    if (!issued.ok) {
      giveBack();
      toDo.push({ ...each, refusals: issued.refusals });
      continue;
    }
    const { invoicedBefore } = issued.value;
    documents += issued.value.rows.count;
    rows.addAll(issued.value.rows);
    if (invoicedBefore !== null) before.push({ contractId, before: invoicedBefore });
    toDo.push({ contractId, refusals: null, ...issued.value.toDo });
    if (place % SENT_TOGETHER === SENT_TOGETHER - 1) {
      await rows.write();
      rows = new IssuedRows(unit);
    }
  }
  await rows.write();
  numbers.keep();
  const { providerId } = unit.session;
  keepInvoicedBefore(unit.tx, providerId, before);
  await keepContractsToDo(unit.tx, { providerId, runId: run.id, at: unit.recordedAt }, toDo);
  const refused = toDo.filter(({ refusals }) => refusals !== null).length;
  const done = refused + toDo.filter(({ dueOn, refusals }) => refusals === null && dueOn === null).length;
  return { done, refused, documents };
}

/** Makes the documents of a contract's day, and says when its next one is. */
async function issueOne(
  unit: Unit,
  { due, dated, own: before, creditNotes, hasInvoice }: Issuing,
  { setting, lastDay, vatRates, exempt, sources }: Common,
): Promise<Result<Issued>> {
  const rows = new IssuedRows(unit);
  let own = before;
  for (;;) {
    const day = nextDue(dated, own, lastDay);
    const isLater = day !== null && day.on > due.dueOn;
    if (day === null || isLater || rows.count > 0) {
      const invoicedBefore = own.before === before.before || rows.count === 0 ? null : own.before;
      const dueOn = day === null ? null : isLater ? day.on : due.dueOn;
      const pass = dueOn === due.dueOn ? due.pass + 1 : 0;
      return accept({ rows, invoicedBefore, toDo: { dueOn, pass, afterOn: own.after } });
    }
    const waiting = { adjustments: own.waiting, creditNotes, hasInvoice, vatRates, exempt };
    const composed = composeDay(dated, day, waiting, own.begun);
    const made = await makeDay(unit, composed, setting, sources, rows);
    if (!made.ok) return made;
    own = onceIssued(own, day, rows.taken, rows.count > 0);
  }
}

/** Whether what is left of a contract comes before what is due of another one. */
function isNext({ dueOn, pass, contractId, refusals }: ContractToDo, other: ContractDue): boolean {
  if (dueOn === null || refusals !== null || dueOn > other.dueOn) return false;
  if (dueOn < other.dueOn || pass < other.pass) return true;
  return pass === other.pass && contractId < other.contractId;
}

/** A party, and a day on which it is asked who it is in law. */
interface PartyOnDay {
  readonly partyId: string;
  readonly on: LocalDate;
}

/**
 * Reads who the clients of a step are in law on their days in one statement, the first time that
 * any is asked for.
 */
function identitiesTogether(unit: Unit, clients: readonly PartyOnDay[]): IdentitiesOf {
  const { tx, session } = unit;
  const { providerId } = session;
  const nameOf = ({ partyId, on }: PartyOnDay): string => `${partyId} ${on}`;
  const parties = clients.flatMap(({ partyId, on }) => [
    { partyId: providerId, on },
    { partyId, on },
  ]);
  const asked = [...new Map(parties.map((each) => [nameOf(each), each])).values()];
  const others = identitiesOneByOne(unit);
  const read = async (): Promise<ReadonlyMap<string, PartyIdentityRecord | undefined>> => {
    const found = await identitiesOnDays(tx, asked);
    return new Map(asked.map((each, place) => [nameOf(each), found.get(place)]));
  };
  let known: ReturnType<typeof read> | undefined;
  return async (clientId, on) => {
    const found = await (known ??= read());
    if (!found.has(nameOf({ partyId: clientId, on }))) return others(clientId, on);
    return [providerId, clientId].flatMap((partyId) => found.get(nameOf({ partyId, on })) ?? []);
  };
}

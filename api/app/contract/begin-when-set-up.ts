import type { ContractFact } from '../../domain/contract/contract-fact';
import { monthsOf } from '../../domain/lifecycle/standing';
import { termLastDay } from '../../domain/lifecycle/term';
import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { commissioningsOf } from '../../store/contract/commissioning.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { ContractRow } from '../../store/rows';
import { commissioningOf } from '../commissioning/commissioning-clock';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { datedTermsOf } from './dated-terms-of';
import { recordVersions } from './record-versions';

/**
 * Moves the first day of a signed contract to that on which its services were set up, where its
 * terms say that it begins with that (`icodia-server` art. 5.2): its term, of as many months, and
 * its billing periods run from there. Refuses `NOT_SET_UP` while one of them is not. Returns the
 * terms as they are then; the same where its terms keep the day that was agreed.
 */
export async function beginWhenSetUp(
  unit: Unit,
  contract: ContractRecord,
  dated: DatedTerms,
): Promise<Result<DatedTerms>> {
  if (dated.on(dated.firstDay).terms.pack.lifecycle.begins !== 'COMMISSIONING') return accept(dated);
  const day = await setUpOn(unit, dated);
  if (!day.ok) return day;
  if (day.value === dated.firstDay) return accept(dated);
  const versions = movedVersions(dated, day.value);
  const term = versions.find(({ fact, value }) => fact === 'TERM' && value !== null)?.value as
    ContractTermValue | undefined;
  if (term === undefined) throw new Error(`a contract without a term: ${contract.id}`);
  const startsOn = day.value;
  await updateRow(unit, ContractRow, contract.id, { startsOn, statusFrom: startsOn, termLastDay: term.lastDay });
  await recordVersions(unit, contract, versions);
  const payload = { startsOn, before: dated.firstDay, versions };
  await record(unit, { kind: 'CONTRACT_START_MOVED', subjectId: contract.id, contractId: contract.id, payload });
  return accept(await datedTermsOf(unit, contract.id));
}

type ContractTermValue = Extract<ContractFact, { readonly fact: 'TERM' }>['value'];

/**
 * The day on which the last of the active services was set up whose setting up the terms promise.
 * **Reading**: a contract of several begins once all of them are.
 */
async function setUpOn(unit: Unit, dated: DatedTerms): Promise<Result<LocalDate>> {
  const terms = dated.on(dated.firstDay);
  const promised = terms.modules.filter(({ active, key }) => active && commissioningOf(terms, key) !== undefined);
  const orders = await commissioningsOf(
    unit.tx,
    promised.map(({ id }) => id),
  );
  const days: LocalDate[] = [];
  for (const { id, key } of promised) {
    const done = orders.find(({ moduleId }) => moduleId === id)?.commissionedAt ?? null;
    if (done === null) {
      const message = `The contract begins when its services are set up, and that of ${key} is not.`;
      return refuse('NOT_SET_UP', ['contractId'], message, 'Use `recordCommissioning` once it is set up.');
    }
    days.push(localDateAt(terms.zone, storedInstant(done)));
  }
  const last = days.sort().at(-1);
  if (last !== undefined) return accept(last);
  const message = 'The contract begins when its services are set up, and none of them is promised to be.';
  return refuse(
    'NOT_SET_UP',
    ['contractId'],
    message,
    'Use `cancelContract`, and create one with a module whose setting up the terms promise.',
  );
}

/**
 * The versions by which a contract begins on another day: of each fact the last that begins until
 * then begins on it; those of days to come stay.
 */
function movedVersions({ timeline, firstDay }: DatedTerms, day: LocalDate): readonly NewContractVersion[] {
  const standing = timeline.standing();
  const until = day < firstDay ? firstDay : day;
  const early = standing.filter(({ startsOn }) => startsOn <= until);
  const withdrawn = early
    .filter(({ startsOn }) => startsOn !== day)
    .map(({ fact, key, startsOn }) => ({ fact, key, startsOn, value: null, withdrawn: true }));
  const last = new Map<string, (typeof early)[number]>();
  for (const version of early) {
    const name = `${version.fact}/${version.key}`;
    const before = last.get(name);
    if (before === undefined || before.startsOn <= version.startsOn) last.set(name, version);
  }
  const said = [...last.values()]
    .filter(({ fact, startsOn, value }) => value !== null && (startsOn !== day || fact === 'TERM'))
    .map(({ fact, key, value }) => {
      const moved =
        fact === 'TERM'
          ? { ...value, startsOn: day, lastDay: termLastDay(day, monthsOf(value as ContractTermValue)) }
          : value;
      return { fact, key, startsOn: day, value: moved };
    });
  return [...withdrawn, ...said] as unknown as readonly NewContractVersion[];
}

import type { ContractTimeline } from '../contract/contract-timeline';
import { isKnownAt } from '../time/as-known';
import type { Instant, LocalDate } from '../time/instant';
import type { UpdateExclusion } from './update-exclusion';

/** An exclusion of updates on record, in force over `[from, until)`. */
export interface RecordedUpdateExclusion extends UpdateExclusion {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** What the client is told of it. */
  readonly warning: { readonly en: string; readonly fr: string };
  /** When it was recorded, and changed last. */
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A contract's facts as known at an instant, or now. */
interface Known {
  readonly timeline: ContractTimeline;
  readonly knownAt: Instant | null;
}

/** The key of the exclusion of a component, however it is written; empty for all updates. */
export function exclusionKey(component: string | null): string {
  return component === null ? '' : component.trim().toLowerCase();
}

/** All exclusions of updates of a contract, in the order of their days. */
export function updateExclusionsOf({ timeline, knownAt }: Known): readonly RecordedUpdateExclusion[] {
  return timeline
    .spansOf('UPDATE_EXCLUSION', knownAt)
    .map(({ key, value, from, toExclusive: until }) => {
      const told = timeline.of('UPDATE_EXCLUSION', key).filter((each) => isKnownAt(each.recordedAt, knownAt));
      const own = told.filter(({ startsOn }) => startsOn === from || startsOn === until);
      const times = own.map(({ recordedAt }) => recordedAt).sort((a, b) => a - b);
      const first = times[0] ?? timeline.knownFrom();
      return { ...value, from, until, warning: AT_ITS_RISK, createdAt: first, updatedAt: times.at(-1) ?? first };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The exclusions by which a component is not updated on a day. */
export function exclusionsOn(known: Known, component: string, on: LocalDate): readonly RecordedUpdateExclusion[] {
  const own = exclusionKey(component);
  return inForceOn(known, on).filter((each) => each.component === null || exclusionKey(each.component) === own);
}

/** Whether each request for support needs a quote on a day, since updates were refused. */
export function isSupportLimited(known: Known, on: LocalDate): boolean {
  return inForceOn(known, on).some(({ limitsSupport }) => limitsSupport);
}

function inForceOn(known: Known, on: LocalDate): readonly RecordedUpdateExclusion[] {
  return updateExclusionsOf(known).filter(({ from, until }) => from <= on && (until === null || on < until));
}

/** `icodia-server` art. 3.4. */
const AT_ITS_RISK = {
  en: 'At the client’s own risk: a security risk that follows may suspend the server without notice.',
  fr: 'Aux risques du client : un risque de sécurité qui en résulte peut suspendre le serveur sans préavis.',
} as const;

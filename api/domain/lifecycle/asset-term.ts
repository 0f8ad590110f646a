import type { AssetCoverTerms, LifecycleTerms, NoticeTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { lastNoticeDay } from './notice';
import { standingOn } from './standing';
import type { AgreedTerm } from './agreed-term';

/**
 * How the cover of assets with terms of their own goes on. **Reading**: where the terms say
 * nothing, as the contract does, after the same notice: notice is given before the term of each
 * asset, so that without it the cover goes on (`omr-hosted` art. 19, 22).
 */
export function assetCoverOf({ assetCover }: LifecycleTerms): AssetCoverTerms {
  return assetCover ?? { renewal: 'AS_CONTRACT', noticeMonths: null };
}

/** Whether terms renew the cover of an asset that has a term of its own. */
export function renewsAssets(lifecycle: LifecycleTerms): boolean {
  return assetCoverOf(lifecycle).renewal === 'AS_CONTRACT' && lifecycle.renewal.kind === 'TACIT';
}

/** The rules of a notice for an asset. */
export function assetNotice(lifecycle: LifecycleTerms): NoticeTerms {
  const { noticeMonths } = assetCoverOf(lifecycle);
  return noticeMonths === null ? lifecycle.notice : { ...lifecycle.notice, months: noticeMonths };
}

/** The last day of the term of an asset's own cover that a day is in, time having passed. */
export function assetTermLastDay(lifecycle: LifecycleTerms, agreed: AgreedTerm, on: LocalDate): LocalDate {
  if (!renewsAssets(lifecycle)) return agreed.lastDay;
  return standingOn('ACTIVE', agreed, lifecycle, on, { since: agreed.startsOn }).termLastDay;
}

/** The term of an asset's own cover on a day. */
export interface AssetCoverTerm {
  readonly lastDay: LocalDate;
  readonly renews: boolean;
  readonly lastNoticeDay: LocalDate | null;
}

/** The same, with the last day for notice; once its end is known, the last term. */
export function assetTermOn(
  lifecycle: LifecycleTerms,
  agreed: AgreedTerm,
  coveredUntil: LocalDate | null,
  on: LocalDate,
): AssetCoverTerm {
  if (coveredUntil !== null) return { lastDay: coveredUntil, renews: false, lastNoticeDay: null };
  const lastDay = assetTermLastDay(lifecycle, agreed, on);
  const { months } = assetNotice(lifecycle);
  const renews = renewsAssets(lifecycle);
  return { lastDay, renews, lastNoticeDay: renews && months !== null ? lastNoticeDay(lastDay, months) : null };
}

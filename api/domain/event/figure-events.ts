import { FIGURE_KINDS } from '../indexation/published-figure';
import { flag, nullable, object, oneOf } from '../terms/shape';
import { dateText, words } from './shapes';

/** What can happen to the figures that others publish. */
export const FIGURE_EVENTS = {
  FIGURE_RECORDED: {
    subject: 'published_figure',
    shape: object({
      kind: oneOf(FIGURE_KINDS),
      series: nullable(words),
      period: nullable(words),
      successor: nullable(words),
      value: words,
      startsOn: dateText,
      provisional: flag,
      source: words,
      recordedBy: words,
    }),
  },
  FIGURE_WITHDRAWN: { subject: 'published_figure', shape: object({ because: words }) },
} as const;

import type { TermsPack } from '../terms/terms-pack';

/** The keys of the modules of a pack that are tried free of charge (`owl-monitoring` s. 4a). */
export function trialModules({ lifecycle, modules }: TermsPack): readonly string[] {
  const { trial } = lifecycle;
  if (trial === null) return [];
  return modules.filter(({ level }) => level === trial.level).map(({ key }) => key);
}

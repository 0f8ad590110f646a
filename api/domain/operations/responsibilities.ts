import type { OperationsTerms, RaciRole } from '../terms/operations-terms';
import { whoDoes } from './who-does';

/** What both sides have to do with a task. */
export interface TaskDuty {
  /** Its number in the document; null for a task that the matrix does not list. */
  readonly code: string | null;
  readonly domain: string | null;
  readonly domainLabel: Words | null;
  readonly label: Words | null;
  readonly client: readonly RaciRole[];
  readonly provider: readonly RaciRole[];
}

interface Words {
  readonly en: string;
  readonly fr: string;
}

/** The domains of tasks, in words; another one is told by its code. */
const DOMAINS: Readonly<Record<string, Words>> = {
  LINKS: { en: 'Links', fr: 'Liens' },
  NETWORK: { en: 'Network', fr: 'Réseau' },
  MANAGEMENT: { en: 'Management of the platform', fr: 'Gestion de la plateforme' },
  APPLICATIONS: { en: 'Applications', fr: 'Applications' },
  ON_SITE_EQUIPMENT: { en: 'Equipment on site', fr: 'Équipements sur site' },
};

/** The whole matrix of responsibilities, in the order of the document. */
export function allDuties(terms: OperationsTerms): readonly TaskDuty[] {
  return terms.responsibilities.map(({ code, domain, label, client, provider }) => ({
    code,
    domain,
    domainLabel: DOMAINS[domain] ?? { en: domain, fr: domain },
    label,
    client,
    provider,
  }));
}

/**
 * Who does a task, named by its number or by words of its label in either language, whatever their
 * case and accents: all tasks that fit. One that no matrix lists is the client's where the document
 * says so; nothing where it has no matrix.
 */
export function dutiesFor(terms: OperationsTerms, task: string): readonly TaskDuty[] {
  const asked = plain(task);
  const all = allDuties(terms);
  const numbered = all.filter(({ code }) => code === task.trim());
  if (numbered.length > 0) return numbered;
  const words = asked.split(' ').filter((word) => word !== '');
  const named = all.filter(({ label }) =>
    [label?.en ?? '', label?.fr ?? ''].some((text) => words.every((word) => plain(text).includes(word))),
  );
  if (named.length > 0 && words.length > 0) return named;
  const unlisted = whoDoes(terms, task);
  if (unlisted === null) return [];
  const { client, provider } = unlisted;
  return [{ code: null, domain: null, domainLabel: null, label: null, client, provider }];
}

/** Small letters without accents, punctuation as spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

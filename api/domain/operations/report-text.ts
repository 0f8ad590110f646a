import { settlerOf } from '../consumption/settler';
import type { WorkMode } from '../consumption/settle-work';
import type { WorkKind } from '../consumption/work-kind';
import { colonOf, printedText, type Printed, type PrintedPart, type PrintedSection } from '../document/printed';
import type { Language } from '../explanation/print';
import type { Label } from '../explanation/explanation';
import type { Instant } from '../time/instant';
import type { TimeZone } from '../time/time-zone';
import type { WorkUrgency } from '../consumption/urgency';
import { KIND_WORDS, MODE_WORDS, SETTLER_WORDS, URGENCY_WORDS } from './work-words';

/** Work as the client reads about it. */
export interface ReportedWork {
  readonly providerName: string;
  readonly contractNumber: string;
  readonly clientName: string;
  readonly incidentNumber: string | null;
  readonly technician: string;
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly mode: WorkMode;
  readonly kind: WorkKind;
  readonly roundTrips: number;
  /** Whether it was a call that stands for missing training. */
  readonly standsForTraining: boolean;
  /** Whether it was urgent, and who said so; null when nobody did. */
  readonly urgency: WorkUrgency | null;
  readonly assets: readonly string[];
  readonly report: string;
  readonly quote: string | null;
  readonly settlement: readonly { readonly settledBy: string; readonly minutes: number; readonly units: number }[];
  /** Why it was reversed; null while it stands. */
  readonly reversal: string | null;
}

/** The report of an intervention as plain text: see `printedReport`. */
export function reportText(work: ReportedWork, zone: TimeZone, language: Language): string {
  return printedText(printedReport(work, zone, language));
}

/**
 * The report of an intervention for the client in its language, with the times of the contract's
 * zone: what was done, on what, and what settles its minutes. Amounts are the invoice's.
 */
export function printedReport(work: ReportedWork, zone: TimeZone, language: Language): Printed {
  const say = (label: Label): string => label[language];
  const at = (instant: Instant, parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: zone.name, ...parts }).format(
      new Date(instant * 1000),
    );
  const ended = (work.startedAt + work.minutes * 60) as Instant;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const sameDay = at(work.startedAt, { dateStyle: 'short' }) === at(ended, { dateStyle: 'short' });
  const end = sameDay ? at(ended, clock) : `${at(ended, { dateStyle: 'long' })} ${at(ended, clock)}`;
  const lines: readonly (readonly [Label, string | null])[] = [
    [WORDS.contract, work.contractNumber],
    [WORDS.client, work.clientName],
    [WORDS.incident, work.incidentNumber],
    [WORDS.technician, work.technician],
    [WORDS.when, `${at(work.startedAt, { dateStyle: 'long' })} ${at(work.startedAt, clock)} – ${end}`],
    [WORDS.minutes, String(work.minutes)],
    [WORDS.kind, say(KIND_WORDS[work.kind])],
    [WORDS.urgency, work.urgency === null ? null : say(URGENCY_WORDS[work.urgency.statedBy][urgencyOf(work.urgency)])],
    [WORDS.training, work.standsForTraining ? say(WORDS.offer) : null],
    [WORDS.mode, say(MODE_WORDS[work.mode])],
    [WORDS.roundTrips, work.roundTrips === 0 ? null : String(work.roundTrips)],
    [WORDS.assets, work.assets.length === 0 ? null : work.assets.join(', ')],
    [WORDS.quote, work.quote],
  ];
  const facts = lines.flatMap(([label, value]) => (value === null ? [] : [[say(label), value] as const]));
  const settled = work.settlement.map(({ settledBy, minutes, units }) => {
    const { by, key } = settlerOf(settledBy);
    const what = `${say(SETTLER_WORDS[by])}${key === null ? '' : ` (${key})`}`;
    const counted = units === 0 ? '' : `, ${units} ${say(WORDS.units)}`;
    return `${what}${colonOf(language)} ${minutes} min${counted}`;
  });
  const section = (heading: Label, part: PrintedPart): PrintedSection => ({ heading: say(heading), parts: [part] });
  const text = work.report.trim() === '' ? say(WORDS.nothing) : work.report.trim();
  return {
    language,
    title: say(WORDS.title),
    author: work.providerName,
    about: `${say(WORDS.contract)} ${work.contractNumber} · ${work.clientName}`,
    writtenAt: ended,
    sections: [
      { heading: null, parts: [{ kind: 'FACTS', facts }] },
      section(WORDS.done, { kind: 'TEXT', text }),
      ...(settled.length === 0 ? [] : [section(WORDS.settled, { kind: 'LIST', items: settled })]),
      ...(work.reversal === null ? [] : [section(WORDS.reversed, { kind: 'TEXT', text: work.reversal })]),
    ],
  };
}

function urgencyOf({ urgent }: WorkUrgency): 'urgent' | 'notUrgent' {
  return urgent ? 'urgent' : 'notUrgent';
}

const WORDS = {
  title: { en: 'Report of intervention', fr: 'Rapport d’intervention' },
  contract: { en: 'Contract', fr: 'Contrat' },
  client: { en: 'Client', fr: 'Client' },
  incident: { en: 'Incident', fr: 'Incident' },
  technician: { en: 'Technician', fr: 'Technicien' },
  when: { en: 'Date', fr: 'Date' },
  minutes: { en: 'Minutes', fr: 'Minutes' },
  kind: { en: 'Kind of work', fr: 'Nature' },
  urgency: { en: 'Urgency', fr: 'Urgence' },
  training: { en: 'Want of training', fr: 'Manque de formation' },
  offer: { en: 'no repair: an offer follows', fr: 'hors dépannage : une offre suit' },
  mode: { en: 'Carried out', fr: 'Réalisation' },
  roundTrips: { en: 'Round trips', fr: 'Déplacements' },
  assets: { en: 'Assets', fr: 'Éléments concernés' },
  quote: { en: 'Quote', fr: 'Devis' },
  units: { en: 'units', fr: 'unités' },
  done: { en: 'Work done', fr: 'Travaux réalisés' },
  nothing: { en: 'Nothing was noted.', fr: 'Rien n’a été noté.' },
  settled: { en: 'How the time is counted', fr: 'Décompte du temps' },
  reversed: { en: 'Taken back: recorded by mistake', fr: 'Annulé : enregistré par erreur' },
} as const satisfies Readonly<Record<string, Label>>;

import type { Printed, PrintedPart, PrintedSection } from '../document/printed';
import type { Language } from '../explanation/print';
import type { Label } from '../explanation/explanation';
import type { Instant } from '../time/instant';
import {
  COORDINATION_LISTS,
  stateOn,
  type CoordinationActionState,
  type CoordinationList,
  type CoordinationPoint,
  type CoordinationSide,
} from './coordination';

/** An item of an action plan, as both sides read it. */
export interface ToldAction {
  readonly text: string;
  readonly ownerSide: CoordinationSide;
  readonly owner: string;
  readonly dueOn: string;
  readonly state: CoordinationActionState;
  readonly closedOn: string | null;
  readonly reason: string | null;
}

/** A coordination report as the client reads it. */
export interface ToldCoordination extends Readonly<Record<CoordinationList, readonly CoordinationPoint[]>> {
  readonly providerName: string;
  readonly contractNumber: string;
  readonly clientName: string;
  readonly heldOn: string;
  readonly attendees: readonly string[];
  readonly satisfaction: number | null;
  readonly satisfactionRemark: string | null;
  readonly actions: readonly ToldAction[];
  /** What earlier plans had left to do. */
  readonly followed: readonly ToldAction[];
  /** Why it was withdrawn; null while it stands. */
  readonly withdrawn: string | null;
  readonly writtenAt: Instant;
}

/**
 * The report of a coordination visit for the client in its language. Items of earlier plans stand
 * as they did at the end of that day, so that the report stays as both sides read it.
 */
export function printedCoordination(told: ToldCoordination, language: Language): Printed {
  const say = (label: Label): string => label[language];
  const day = (on: string): string =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(
      new Date(`${on}T00:00:00Z`),
    );
  const section = (heading: Label, part: PrintedPart): PrintedSection => ({ heading: say(heading), parts: [part] });
  const listed = (heading: Label, items: readonly string[]): readonly PrintedSection[] =>
    items.length === 0 ? [] : [section(heading, { kind: 'LIST', items })];
  const owner = ({ owner: who, ownerSide }: ToldAction): string => `${who} (${say(SIDES[ownerSide])})`;
  const table = (titles: readonly Label[], rows: readonly (readonly string[])[]): PrintedPart => ({
    kind: 'TABLE',
    columns: titles.map((title, place) => ({ title: say(title), width: place === 0 ? 5 : 2 })),
    rows,
  });
  const standing = (action: ToldAction): string => {
    const state = stateOn(action, told.heldOn);
    if (state === 'OPEN' || action.closedOn === null) return say(STATES.OPEN);
    const since = `${say(STATES[state])} ${say(WORDS.since)} ${day(action.closedOn)}`;
    return action.reason === null ? since : `${since} – ${action.reason}`;
  };
  const rating = told.satisfaction === null ? [] : [`${told.satisfaction} ${say(WORDS.outOf)}`];
  const satisfaction = [...rating, ...(told.satisfactionRemark === null ? [] : [told.satisfactionRemark])];
  const facts: readonly (readonly [Label, string])[] = [
    [WORDS.contract, told.contractNumber],
    [WORDS.client, told.clientName],
    [WORDS.heldOn, day(told.heldOn)],
    ...(told.attendees.length === 0 ? [] : [[WORDS.attendees, told.attendees.join(', ')] as const]),
  ];
  return {
    language,
    title: say(WORDS.title),
    author: told.providerName,
    about: `${say(WORDS.contract)} ${told.contractNumber} · ${told.clientName}`,
    writtenAt: told.writtenAt,
    sections: [
      { heading: null, parts: [{ kind: 'FACTS', facts: facts.map(([name, value]) => [say(name), value] as const) }] },
      ...(told.withdrawn === null ? [] : [section(WORDS.withdrawn, { kind: 'TEXT', text: told.withdrawn })]),
      ...(told.followed.length === 0
        ? []
        : [
            section(
              WORDS.followed,
              table(
                [WORDS.what, WORDS.who, WORDS.due, WORDS.state],
                told.followed.map((each) => [each.text, owner(each), day(each.dueOn), standing(each)]),
              ),
            ),
          ]),
      ...COORDINATION_LISTS.flatMap((name) =>
        listed(
          LISTS[name],
          told[name].map(({ text, remark }) => (remark === null ? text : `${text} – ${remark}`)),
        ),
      ),
      ...listed(WORDS.satisfaction, satisfaction),
      ...(told.actions.length === 0
        ? []
        : [
            section(
              WORDS.plan,
              table(
                [WORDS.what, WORDS.who, WORDS.due],
                told.actions.map((each) => [each.text, owner(each), day(each.dueOn)]),
              ),
            ),
          ]),
    ],
  };
}

const LISTS: Readonly<Record<CoordinationList, Label>> = {
  done: { en: 'What was done', fr: 'Actions réalisées' },
  notDone: { en: 'What was not done', fr: 'Actions non réalisées ou incomplètes' },
  malfunctions: { en: 'Malfunctions and remedies', fr: 'Dysfonctionnements et remèdes' },
  improvements: { en: 'Improvements', fr: 'Axes d’amélioration' },
  projects: { en: 'Projects to come', fr: 'Projets à venir' },
};

const SIDES: Readonly<Record<CoordinationSide, Label>> = {
  CLIENT: { en: 'client', fr: 'client' },
  PROVIDER: { en: 'provider', fr: 'prestataire' },
};

const STATES: Readonly<Record<CoordinationActionState, Label>> = {
  OPEN: { en: 'to be done', fr: 'à faire' },
  DONE: { en: 'done', fr: 'fait' },
  DROPPED: { en: 'dropped', fr: 'abandonné' },
};

const WORDS = {
  title: { en: 'Coordination report', fr: 'Compte rendu de coordination' },
  contract: { en: 'Contract', fr: 'Contrat' },
  client: { en: 'Client', fr: 'Client' },
  heldOn: { en: 'Day of the visit', fr: 'Jour de la visite' },
  attendees: { en: 'Attendees', fr: 'Participants' },
  followed: { en: 'Earlier action plans', fr: 'Suivi des plans d’actions précédents' },
  satisfaction: { en: 'Satisfaction of the client', fr: 'Satisfaction du client' },
  outOf: { en: 'out of 5', fr: 'sur 5' },
  plan: { en: 'Action plan', fr: 'Plan d’actions' },
  what: { en: 'Action', fr: 'Action' },
  who: { en: 'Owner', fr: 'Responsable' },
  due: { en: 'Due', fr: 'Échéance' },
  state: { en: 'State', fr: 'État' },
  since: { en: 'on', fr: 'le' },
  withdrawn: { en: 'Withdrawn: recorded by mistake', fr: 'Retiré : enregistré par erreur' },
} as const satisfies Readonly<Record<string, Label>>;

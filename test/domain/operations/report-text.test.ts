import { WORK_KINDS } from '../../../api/domain/consumption/work-kind';
import { reportText, type ReportedWork } from '../../../api/domain/operations/report-text';
import { KIND_WORDS, MODE_WORDS, SETTLER_WORDS } from '../../../api/domain/operations/work-words';
import { instant, type Instant } from '../../../api/domain/time/instant';
import { timeZoneNamed } from '../../../api/domain/time/time-zone';

const at = (text: string): Instant => instant(Date.parse(text) / 1000);
const PARIS = timeZoneNamed('Europe/Paris')!;
const WORK: ReportedWork = {
  providerName: 'Infogérance du Rhône',
  contractNumber: 'OMR-S1',
  clientName: 'Atelier Morel',
  incidentNumber: 'I-7',
  technician: 'C. Petit',
  startedAt: at('2022-11-08T08:30:00Z'),
  minutes: 60,
  mode: 'ON_SITE',
  kind: 'CURATIVE',
  roundTrips: 1,
  urgency: { urgent: true, statedBy: 'CLIENT' },
  standsForTraining: false,
  assets: ['Server 1', 'Switch'],
  report: 'Power supply replaced.\n',
  quote: null,
  settlement: [
    { settledBy: 'FORFAIT_H', minutes: 30, units: 0 },
    { settledBy: 'UT', minutes: 30, units: 6 },
  ],
  reversal: null,
};

test('a report in English', () => {
  expect(reportText(WORK, PARIS, 'en')).toBe(
    [
      'REPORT OF INTERVENTION',
      'Contract: OMR-S1',
      'Client: Atelier Morel',
      'Incident: I-7',
      'Technician: C. Petit',
      'Date: 8 November 2022 09:30 – 10:30',
      'Minutes: 60',
      'Kind of work: Repair',
      'Urgency: urgent, as the client says',
      'Carried out: On site',
      'Round trips: 1',
      'Assets: Server 1, Switch',
      '',
      'WORK DONE',
      'Power supply replaced.',
      '',
      'HOW THE TIME IS COUNTED',
      '- Covered by the forfait (H): 30 min',
      '- Prepaid units (UT): 30 min, 6 units',
    ].join('\n'),
  );
});

test('a report in French, over midnight, of a quote, that was taken back', () => {
  const night = { startedAt: at('2022-11-08T22:30:00Z'), minutes: 90, mode: 'REMOTE', roundTrips: 0 } as const;
  const bare = { assets: [], incidentNumber: null, report: ' ', settlement: [] } as const;
  const taken = { ...WORK, ...night, ...bare, quote: 'D-3', reversal: 'Autre client' };
  expect(reportText(taken, PARIS, 'fr')).toBe(
    [
      'RAPPORT D’INTERVENTION',
      'Contrat : OMR-S1',
      'Client : Atelier Morel',
      'Technicien : C. Petit',
      'Date : 8 novembre 2022 23:30 – 9 novembre 2022 01:00',
      'Minutes : 90',
      'Nature : Dépannage',
      'Urgence : urgent, selon le client',
      'Réalisation : À distance',
      'Devis : D-3',
      '',
      'TRAVAUX RÉALISÉS',
      'Rien n’a été noté.',
      '',
      'ANNULÉ : ENREGISTRÉ PAR ERREUR',
      'Autre client',
    ].join('\n'),
  );
});

test('all words are there in both languages, no two kinds alike', () => {
  for (const words of [KIND_WORDS, MODE_WORDS, SETTLER_WORDS].map((each) => Object.values(each)))
    for (const language of ['en', 'fr'] as const)
      expect(new Set(words.map((label) => label[language])).size).toBe(words.length);
  expect(Object.keys(KIND_WORDS)).toEqual([...WORK_KINDS]);
});

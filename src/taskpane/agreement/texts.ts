import type { JournalEntry } from '../../workbook/agreement/journal';
import type { Thing } from '../../workbook/write/written';

const list = (places: readonly string[]): string => places.join(', ');

export const UNTERBROCHEN = {
  titel: 'Unterbrochener Vorgang',
  zurStartseite: 'Start',
  keiner: 'In dieser Mappe ist nichts mehr offen.',
  begonnen: {
    create: (titel: string, tag: string) =>
      `Am ${tag} wurde begonnen, die Vereinbarung „${titel}“ einzufügen. Excel oder das Add-in endete, bevor alles geschrieben war.`,
    update: (titel: string, tag: string) =>
      `Am ${tag} wurde begonnen, die Blätter der Vereinbarung „${titel}“ zu ändern. Excel oder das Add-in endete, bevor das fertig war.`,
    remove: (titel: string, tag: string) =>
      `Am ${tag} wurde begonnen, die Vereinbarung „${titel}“ zu entfernen. Excel oder das Add-in endete, bevor das fertig war.`,
  } satisfies Record<JournalEntry['action'], (titel: string, tag: string) => string>,
  kopie: (titel: string, tag: string): string =>
    `Am ${tag} wurde begonnen, eine Kopie der Vereinbarung „${titel}“ zum Weitergeben zu schreiben oder zu entfernen. Excel oder das Add-in endete, bevor das fertig war.`,
  fremd:
    'In dieser Datei liegt ein Eintrag über einen begonnenen Vorgang, den dieses Add-in nicht lesen kann. Er lässt sich löschen; an den Blättern ändert das nichts.',
  entfernt: 'Davon steht in der Mappe und wird entfernt',
  zurueck: 'Bekommt zurück, was dort stand',
  bleibt: 'Bleibt, wie es ist',
  nichtsDavon: 'Davon steht nichts in der Mappe.',
  vonAuf: (alt: string, neu: string) => `${alt} → ${neu}`,
  abschliessen: {
    create: 'Begonnenes entfernen',
    update: 'Änderung zurücknehmen',
    remove: 'Entfernen abschließen',
    copy: 'Blätter der Kopie entfernen',
  } satisfies Record<JournalEntry['action'] | 'copy', string>,
  loeschen: 'Eintrag löschen',
  soLassen: 'Alles so lassen',
  soLassenHinweis: '„Alles so lassen“ ändert nichts in den Blättern und fragt nicht mehr danach.',
  arbeitet: 'Die Mappe wird in Ordnung gebracht …',
  fertig: {
    create: 'Was begonnen war, ist entfernt.',
    update: 'Die Änderung ist zurückgenommen; die Blätter sind wie davor.',
    remove: 'Die Vereinbarung ist entfernt.',
    copy: 'Die Blätter der Kopie sind entfernt.',
    unreadable: 'Der Eintrag ist gelöscht.',
  },
  gelassen: 'Die Blätter bleiben, wie sie sind.',
} as const;

/** What of a plan stands in the workbook, by its kind. */
export const DINGE: Readonly<Record<Thing, (places: readonly string[]) => string>> = {
  sheet: (places) => (places.length === 1 ? `das Blatt ${list(places)}` : `die Blätter ${list(places)}`),
  table: (places) => (places.length === 1 ? `die Tabelle ${list(places)}` : `die Tabellen ${list(places)}`),
  cell: (places) => (places.length === 1 ? `die Zelle ${list(places)}` : `die Zellen ${list(places)}`),
  name: (places) => (places.length === 1 ? 'ein Name' : `${places.length} Namen`),
  format: (places) => `das Format von ${list(places)}`,
  comment: (places) => `Kommentare auf ${list(places)}`,
};

export const ENTFERNEN = {
  titel: 'Vereinbarung entfernen',
  liest: 'Die Blätter werden angesehen …',
  fehlt: 'Diese Vereinbarung steht nicht mehr in der Mappe.',
  geht: 'Diese Blätter werden entfernt',
  gehtHinweis: 'mit ihren Tabellen und Namen. Auf ihnen steht nichts, was Sie geändert oder ergänzt haben.',
  nichts: 'Kein Blatt wird entfernt. Die Vereinbarung verschwindet nur von der Startseite.',
  bleibt: 'Das bleibt stehen',
  bleibtHinweis: 'Es gehört danach Ihnen; das Add-in findet und ändert es nicht mehr.',
  bricht: (blaetter: readonly string[]) =>
    `${blaetter.length === 1 ? `Das Blatt ${list(blaetter)} bleibt stehen und rechnet` : `Die Blätter ${list(blaetter)} bleiben stehen und rechnen`} danach nicht mehr: Dort steht dann #BEZUG!, #NAME? oder #WERT! statt der Beträge.`,
  keinZurueck:
    'Zurücknehmen lässt sich das Entfernen hier nicht. Wer die Beträge behalten will, speichert vorher eine Kopie der Mappe.',
  entfernen: (anzahl: number) =>
    anzahl === 0
      ? 'Von der Startseite nehmen'
      : anzahl === 1
        ? 'Blatt entfernen'
        : `${anzahl} Blätter entfernen`,
  behalten: 'Behalten',
  trotzdem: 'Trotzdem entfernen',
  erneut: 'Reste noch einmal entfernen',
  arbeitet: 'Die Blätter werden entfernt …',
  entfernt: 'Die Vereinbarung ist entfernt.',
  wieder: 'Wieder einfügen',
  wiederHinweis:
    '„Wieder einfügen“ schreibt die Blätter mit denselben Angaben neu. Formeln in anderen Blättern, die sich auf sie bezogen, zeigen weiter #BEZUG!.',
  fuegtEin: 'Die Blätter werden wieder geschrieben …',
  wiederDa: 'Die Vereinbarung steht wieder in der Mappe.',
} as const;

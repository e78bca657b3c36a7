import type { Tabellenvorlage } from '../../vereinbarung/plan/leere-tabelle';

export const LEERE_TABELLE_ANSICHT = {
  titel: 'Leere Tabelle anlegen',
  zurStartseite: 'Start',
  einleitung:
    'Für alle, die ohne den Assistenten rechnen: ein neues Blatt mit den Überschriften, die eine Funktion braucht, und einer fertigen Formel daneben. Was schon in der Mappe steht, bleibt unverändert.',
  vorlagen: {
    EIGENANTEILE: {
      titel: 'Eigenanteile je Stelle',
      text: 'eine Tabelle der Stellen, gerechnet mit KIM.EIGENANTEILE',
    },
    HAUSHALT: {
      titel: 'Haushaltsjahre je Kommune',
      text: 'Stellen und Kommunen, gerechnet mit KIM.HAUSHALT',
    },
    WEITERLEITUNG: {
      titel: 'Weiterleitung',
      text: 'eine Tabelle der Empfänger, gerechnet mit KIM.WEITERLEITUNG',
    },
  } satisfies Readonly<Record<Tabellenvorlage, { readonly titel: string; readonly text: string }>>,
} as const;

export const RECHENWEG = {
  titel: 'Rechenweg zu dieser Zelle',
  erklaert:
    'Zeigt, wie das Ergebnis einer KIM-Formel zustande kommt: jeder Schritt mit Regel, Rechnung und Quelle.',
  lesen: 'Aktive Zelle lesen',
  laden: 'Der Rechenweg wird gerechnet …',
  geaendert:
    'Die Zelle oder eine Angabe, aus der sie gerechnet ist, hat sich geändert. Die Schritte zeigen den Stand davor.',
  neuLesen: 'Neu lesen',
  zelle: (adresse: string) => `Zelle ${adresse}`,
  gehoertZu: (adresse: string, kopf: string) => `${adresse} gehört zum Ergebnis der Formel in ${kopf}.`,
  keineFormel: (adresse: string) =>
    `In ${adresse} steht keine Formel. Bitte eine Zelle mit einer KIM-Formel anklicken und sie lesen lassen.`,
  keinAufruf: (adresse: string) =>
    `Die Formel in ${adresse} ruft keine KIM-Funktion auf. Einen Rechenweg gibt es zu Formeln mit KIM, etwa =KIM.EIGENANTEIL(…).`,
  beziehtSich: (adresse: string) =>
    `In ${adresse} steht keine KIM-Formel; das Ergebnis kommt aus einer anderen Zelle, in der eine steht:`,
  beziehtSichMehrfach: (adresse: string) =>
    `In ${adresse} steht keine KIM-Formel; das Ergebnis kommt aus anderen Zellen, in denen eine steht:`,
  welcheZelle: 'Rechenweg der Zelle',
  gerundet: (schritt: string) => `Gerundet in Schritten von ${schritt}`,
  gerundetRechnung: (genau: string, schritt: string, anzahl: string, gerundet: string) =>
    `${genau} / ${schritt} = ${anzahl}, gerundet ${gerundet}; ${gerundet} × ${schritt}`,
  summe: 'Summe der Beträge darüber',
  uebernommen: (zelle: string) => `Übernommen aus ${zelle}`,
  sucht: 'Es wird gesucht, woher der Betrag kommt …',
  alleSchritte: (blatt: string) =>
    `Alle Schritte der Vereinbarung mit ihren Quellen stehen auf dem Blatt ${blatt}.`,
  nichtLesbar:
    'Ein Teil der Formel kann nur in Excel berechnet werden, darum lässt sich der Rechenweg hier nicht zeigen. Auf einem eigenen Blatt rechnet ihn Excel.',
  ohneErgebnis: (fehlerwert: string, satz: string) => `Die Formel hat kein Ergebnis (${fehlerwert}). ${satz}`,
  unbekannt: (name: string) =>
    `Eine Funktion ${name} gibt es nicht. Bitte die Formel prüfen; alle Funktionen stehen unter „Formel einfügen“.`,
  zuViele: (name: string) =>
    `${name} hat in dieser Formel mehr Argumente, als die Funktion nimmt. Bitte die Formel prüfen.`,
  zeigt: (text: string) => `Die Zelle zeigt ${/[.!?…]$/.test(text) ? text : `${text}.`}`,
  ganzeFormel: 'Ganze Formel',
  herkunft: (adresse: string, funktion: string, text: string) =>
    [`${adresse}: ${funktion}`, ...(text === '' ? [] : [`„${text}“`])].join(', '),
  rechnetWeiter:
    'Der Aufruf ist nur ein Teil der Formel: Sie rechnet mit seinem Ergebnis weiter oder verwendet es gerade nicht. Der Rechenweg endet mit dem Ergebnis des Aufrufs.',
  aufruf: 'Welcher Aufruf',
  anteil: (nummer: number) => `Anteil ${nummer}`,
  gefragt: 'gefragt',
  gefragtIst: (zeile: readonly string[], spalte: string | null) =>
    `Gefragt ist ${[...zeile, ...(spalte === null ? [] : [spalte])].map((wort) => `„${wort}“`).join(', ')}.`,
  betragGefragt: (betrag: string) => `Gesucht ist der Schritt mit dem Betrag ${betrag}.`,
  ohneBetrag: 'Kein Schritt kommt genau auf ihn.',
  markiert: (anzahl: number) => {
    if (anzahl === 0) return 'Die Schritte nennen diese Zeile nicht einzeln.';
    return anzahl === 1
      ? 'Ein Teil des Rechenwegs ist markiert.'
      : `${anzahl} Teile des Rechenwegs sind markiert.`;
  },
  schritte: (anzahl: number) => (anzahl === 1 ? 'Ein Schritt' : `${anzahl.toLocaleString('de-DE')} Schritte`),
  gefunden: (anzahl: number, gesamt: number) =>
    `${anzahl.toLocaleString('de-DE')} von ${gesamt.toLocaleString('de-DE')} Schritten`,
  suchen: 'Schritte suchen',
  nichts: 'Kein Schritt enthält das.',
  alleAuf: 'Alle aufklappen',
  alleZu: 'Alle zuklappen',
  weitere: (anzahl: number) => `${anzahl.toLocaleString('de-DE')} weitere Schritte zeigen`,
  weitereTeile: (anzahl: number) =>
    anzahl === 1 ? 'Einen weiteren Teil zeigen' : `${anzahl.toLocaleString('de-DE')} weitere Teile zeigen`,
  teile: { all: 'Alle Stellen', sum: 'Summe aller Stellen', rest: 'Rundung, Annahmen und Stand' },
  regel: 'Regel',
  rechnung: 'Rechnung',
  quelle: 'Quelle',
  sachkostenquelle: (quelle: string, istAngenommen: boolean) => {
    if (!istAngenommen) return quelle;
    return quelle === '' ? 'Annahme' : `${quelle} (Annahme)`;
  },
  alsBlatt: 'Auf ein eigenes Blatt schreiben',
} as const;

export const BLATT = {
  name: (zelle: string) => `Rechenweg ${zelle}`,
  titel: (adresse: string, zeile: readonly string[]) =>
    [`Rechenweg zu ${adresse}`, ...zeile.map((wort) => `„${wort}“`)].join(', '),
  hinweis: 'Die Formel rechnet mit: Ändern sich die Angaben, ändert sich der Rechenweg.',
} as const;

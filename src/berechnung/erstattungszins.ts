import { alle, mitOrt, wertFehler } from '../core/fehler';
import { FEHLER } from '../core/meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../core/meldungen/schritte';
import { Zeitindex } from '../core/parameter/zeitindex';
import { prozent, summeAlsText } from '../core/rechenweg/schreibweise';
import type { EigenerWert } from '../core/personal/optionen';
import { erstattungszins as rechne, type Zinsrahmen } from '../core/zinsen/erstattungszins';
import { ZINSMETHODEN } from '../core/zinsen/zinstage';
import { Dezimal, NULL, summe } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { kalendertag, type Tag } from '../core/zeit/datum';
import { imBereich } from '../eingabe/bereich';
import { istLeer, istLeerOderNull } from '../eingabe/leer';
import { MELDUNG } from '../eingabe/meldungen';
import { parameterAus } from '../eingabe/parameter';
import { optional } from '../eingabe/skalar';
import { anteil, datum, endtag, wahl, zahl, type Leser } from '../eingabe/werte';
import { gemeinsameGestalt, istLeereStelle, liesStelle, stellenort, zellenAus } from '../eingabe/zellenweise';
import { PARAMETERSATZ } from '../parameters';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { entnimm, insRechenweg } from './tabellenhinweise';

const BASISZINSSATZ = 'Basiszinssatz';

/** ZI-1: § 49a (3) VwVfG NRW as of 07.11.2025: three percentage points. */
const ZUSCHLAG = new Dezimal('0.03');

const beginntHalbjahr = (tag: Tag): boolean => {
  const { monat, tag: nummer } = kalendertag(tag);
  return nummer === 1 && (monat === 1 || monat === 7);
};

/** § 247 BGB: the rate changes on 1 January and 1 July only; a row that holds from another day is a typing error. */
function eigeneSaetze(werte: readonly EigenerWert[]): readonly EigenerWert[] {
  const verkehrt = werte.find(
    (w) => !beginntHalbjahr(w.gueltigAb) || (w.gueltigBis !== null && !beginntHalbjahr(w.gueltigBis + 1)),
  );
  if (verkehrt !== undefined) throw wertFehler(FEHLER.keinHalbjahr(verkehrt.gueltigAb, verkehrt.gueltigBis));
  return werte;
}

/** A blank amount beside days is 0. */
const leseBetrag: Leser<Dezimal> = (wert) => (istLeer(wert) ? NULL : zahl(wert));

/** LE-2: a day that is missing. */
const tag =
  (lese: Leser<Tag>): Leser<Tag> =>
  (wert) => {
    if (istLeerOderNull(wert)) throw wertFehler(MELDUNG.fehltOderNull);
    return lese(wert);
  };
const leseBeginn = tag(datum);
const leseEnde = tag(endtag);

/** ZI-1 to ZI-4: in the shape of the arguments that are ranges. */
export const erstattungszins: Berechnung<Zellwert[][]> = (
  [betrag, von, bis, zuschlag, methode, parameter],
  spur,
) => {
  const [betraege, beginne, enden, aufschlag, zaehlung, eigene] = alle(
    () => zellenAus('betrag', betrag, istLeer, MELDUNG.fehlt),
    () => zellenAus('von', von, istLeerOderNull, MELDUNG.fehltOderNull),
    () => zellenAus('bis', bis, istLeerOderNull, MELDUNG.fehltOderNull),
    () => optional('zuschlag', zuschlag, anteil, ZUSCHLAG),
    () => optional('methode', methode, wahl(ZINSMETHODEN), 'TAGGENAU'),
    () => {
      const gelesen = entnimm(parameterAus('parameter', parameter, 'KVW'), insRechenweg(spur));
      return imBereich('parameter', () => eigeneSaetze(gelesen.zeitreihen.get(BASISZINSSATZ) ?? []));
    },
  );
  const argumente = [betraege, beginne, enden];
  const gestalt = gemeinsameGestalt(argumente);
  const eingebaut = PARAMETERSATZ.zeitreihen.find((r) => r.parameter === BASISZINSSATZ)?.werte ?? [];
  const rahmen: Zinsrahmen = {
    basiszinssatz: { eigene: new Zeitindex(eigene), eingebaut },
    zuschlag: aufschlag,
    methode: zaehlung,
  };
  if (spur !== undefined) {
    const quelle = istLeerOderNull(zuschlag) ? RECHNUNG.zuschlagNachGesetz : '';
    spur.notiere('ZI-1', SCHRITT.zuschlag, prozent(aufschlag), null, quelle);
    const annahme = istLeerOderNull(methode) ? RECHNUNG.methodeAngenommen(zaehlung) : zaehlung;
    spur.notiere('ZI-3', SCHRITT.zinstage, annahme, null);
  }
  erklaereRundung(spur);
  const zinsen: Dezimal[] = [];
  const ergebnis = Array.from({ length: gestalt.zeilen }, (_, z) =>
    Array.from({ length: gestalt.spalten }, (__, s): Zellwert => {
      if (istLeereStelle(argumente, z, s)) return '';
      const [b, v, e] = alle(
        () => liesStelle(betraege, z, s, leseBetrag),
        () => liesStelle(beginne, z, s, leseBeginn),
        () => liesStelle(enden, z, s, leseEnde),
      );
      // A day before the other lies in the end of the time, and so does a rate that the beginning does not ask for.
      const zins = mitOrt(
        (angabe) => stellenort(angabe === 'Von' ? beginne : enden, z, s),
        () => rechne(b, v, e, rahmen, spur),
      );
      zinsen.push(zins);
      return alsExcelzahl(zins);
    }),
  );
  spur?.notiere('ZI-4', SCHRITT.zinsenGesamt, summeAlsText(zinsen), summe(zinsen));
  return ergebnis;
};

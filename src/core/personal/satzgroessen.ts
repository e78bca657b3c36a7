import type { Kostenparameter, Zeitwert } from '../daten';
import { GROESSTER_BETRAG } from '../zahl/centrechnung';
import { kleineres, type Dezimal } from '../zahl/dezimal';
import { inCent, wennAlle, zehnerbruch, type Zehnerbruch } from '../zahl/zehnerbruch';
import type { Satzgroessen } from './monatszeilen';

export type Parameterwerte = Readonly<Record<Kostenparameter, Zeitwert>>;

/** The rates of a month as decimals, and in whole numbers if they fit. */
export interface Saetze {
  readonly dezimal: Satzgroessen<Dezimal, Dezimal>;
  readonly ganz: Satzgroessen<number, Zehnerbruch> | null;
}

/** A rate from 0 to 1. */
function satz(wert: Dezimal): Zehnerbruch | null {
  const bruch = zehnerbruch(wert);
  return bruch === null || bruch.zahl > bruch.nenner ? null : bruch;
}

/** A ceiling or deduction in whole cents. */
function ganzeCent(betrag: Dezimal): number | null {
  const cent = inCent(betrag);
  return cent === null || cent.nenner > 1 || cent.zahl > GROESSTER_BETRAG ? null : cent.zahl;
}

const haelfte = (wert: Dezimal): Dezimal => wert.div(2);

/** PK-8: social insurance is borne by halves; KV is the general half plus half of the Zusatzbeitrag, one rate. */
export function satzgroessen(werte: Parameterwerte): Saetze {
  const umlage = werte.Umlage.wert;
  const d: Satzgroessen<Dezimal, Dezimal> = {
    leistungsentgelt: werte.Leistungsentgelt.wert,
    umlage,
    sanierungsgeld: werte.Sanierungsgeld.wert,
    hinzurechnungssatz: kleineres(werte.Hinzurechnungssatz.wert, umlage),
    hinzurechnungsabzug: werte.Hinzurechnungsabzug.wert,
    hinzurechnungsgrenze: werte.Hinzurechnungsgrenze.wert,
    bbgRv: werte['BBG RV'].wert,
    bbgKv: werte['BBG KV'].wert,
    bbgPv: werte['BBG PV'].wert,
    rv: haelfte(werte.Rentenversicherung.wert),
    av: haelfte(werte.Arbeitslosenversicherung.wert),
    kv: haelfte(werte.Krankenversicherung.wert.plus(werte.Zusatzbeitrag.wert)),
    pv: haelfte(werte.Pflegeversicherung.wert),
    u2: werte.U2.wert,
  };
  const ganz = wennAlle<Satzgroessen<number, Zehnerbruch>>({
    leistungsentgelt: satz(d.leistungsentgelt),
    umlage: satz(d.umlage),
    sanierungsgeld: satz(d.sanierungsgeld),
    hinzurechnungssatz: satz(d.hinzurechnungssatz),
    hinzurechnungsabzug: ganzeCent(d.hinzurechnungsabzug),
    hinzurechnungsgrenze: ganzeCent(d.hinzurechnungsgrenze),
    bbgRv: ganzeCent(d.bbgRv),
    bbgKv: ganzeCent(d.bbgKv),
    bbgPv: ganzeCent(d.bbgPv),
    rv: satz(d.rv),
    av: satz(d.av),
    kv: satz(d.kv),
    pv: satz(d.pv),
    u2: satz(d.u2),
  });
  return { dezimal: d, ganz };
}

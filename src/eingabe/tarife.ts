import { BESOLDUNG, type Entgeltordnung, type Tarif } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { entgeltordnungVon } from '../core/tarif/gruppe';
import { stufenVon } from '../core/tarif/stufe';
import type { EigenesEntgelt } from '../core/tarif/tarifwerk';
import { EINS } from '../core/zahl/dezimal';
import type { Tabellenargument } from '../mappe/tabellen';
import { MELDUNG } from './meldungen';
import { TARIF } from '../mappe/eigene-werte';
import { BELEG, belegAus, fragtNachGueltigkeit, liesEigene, nenntEnde } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { spalten } from './spalte';
import { tabellengruppe } from './tabellengruppe';
import type { Spaltenfrage } from './tabelle';
import { positiv, stufe, wahl } from './werte';
import type { Tabelle } from './tabelle';

/** TA-4: of rows that name none. */
export const STANDARDTARIF: Tarif = 'TVöD-VKA';

const S = spalten(TARIF.spalten, {
  tarif: wahl(TARIF.spalten.tarif.woerter),
  gueltigAb: BELEG.gueltigAb,
  gruppe: tabellengruppe,
  stufe,
  betrag: positiv,
  quelle: BELEG.quelle,
  status: BELEG.status,
});

/** KO-3, TA-4: an end is no column here; passed over, the row would hold on beyond it. */
const frage: Spaltenfrage = (kopf, fehlt) =>
  nenntEnde(kopf.stamm) ? MELDUNG.tarifOhneEnde(kopf.text) : fragtNachGueltigkeit(kopf, fehlt);

type Zeile = EigenesEntgelt & { readonly zeile: number };

/** TA-4: a row of another tariff than its group's, or of a step that no group has, would never be looked up. */
function pruefe(
  tabelle: Tabelle,
  { zeile, gruppe, stufe: gelesen }: Zeile,
  tarif: Entgeltordnung | null,
): void {
  if (!tabelle.istHeil(zeile)) return;
  const ordnung = entgeltordnungVon(gruppe, STANDARDTARIF);
  if (tarif !== null && (tarif === BESOLDUNG) !== (ordnung === BESOLDUNG))
    tabelle.melde(zeile, S.tarif, wertFehler(MELDUNG.andereEntgeltordnung(gruppe, ordnung)));
  const { erste, letzte } = stufenVon(gruppe);
  if (gelesen < erste || gelesen > letzte)
    tabelle.melde(zeile, S.stufe, wertFehler(MELDUNG.keineStufe(gelesen)));
}

function zeileAus(tabelle: Tabelle, zeile: number): Zeile {
  const tarif = tabelle.lies(zeile, S.tarif);
  const gruppe = tabelle.pflicht(zeile, S.gruppe, '');
  const gelesen = {
    ...belegAus(tabelle, zeile, TARIF.name, S),
    zeile,
    tarif: tarif ?? entgeltordnungVon(gruppe, STANDARDTARIF),
    gruppe,
    stufe: tabelle.pflicht(zeile, S.stufe, 1),
    betrag: tabelle.pflicht(zeile, S.betrag, EINS),
  };
  pruefe(tabelle, gelesen, tarif);
  return gelesen;
}

/**
 * TA-4: reads the workbook's own pay table. A row without Tarif belongs to TVöD-VKA, as the functions' default, of Beamte
 * to the LBesO NRW (PK-18). Two rows for the same amount are a finding.
 */
export const tarifeAus = (argument: Tabellenargument, wert: unknown): Gelesen<readonly EigenesEntgelt[]> =>
  liesEigene(
    {
      argument,
      name: TARIF.name,
      spalten: S,
      frage,
      zeileAus,
      schluessel: (z) => `${z.tarif} ${z.gruppe} Stufe ${z.stufe} ${z.gueltigAb}`,
      doppelt: MELDUNG.zeilenDoppelt,
    },
    wert,
  );

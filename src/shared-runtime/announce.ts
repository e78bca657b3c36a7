import { ENTGELTORDNUNGEN } from '../core/daten';
import { Tarifwerk } from '../core/tarif/tarifwerk';
import { tarifstand } from '../core/tarif/tarifstand';
import { tagAlsText, tagAusIso } from '../core/zeit/datum';
import { entgelteAm, kostenwerte, parameterauskunft } from '../berechnung/datenauskunft';
import { DATENSTAND, PARAMETERSATZ } from '../parameters';
import { calculate } from './calculate';

/**
 * Last module of `functions.js`: comes after all associations, so whoever finds the mark knows that the functions
 * are there, and with which data. The pane is a script of its own and has no other way to tell.
 */
globalThis.kimFunctions = {
  version: __KIM_VERSION__,
  dataOf: tagAlsText(tagAusIso(DATENSTAND)),
  newestPayTables: () => {
    const tables = new Tarifwerk(PARAMETERSATZ.tarife);
    return ENTGELTORDNUNGEN.map((tarif) => {
      const { name, gueltigAb, quelle } = tarifstand(tables, tarif, tables.ende(tarif));
      return { name, validFrom: tagAlsText(gueltigAb), source: quelle };
    });
  },
  payAmounts: (tariff, day, own) =>
    entgelteAm(tariff, day, own).map(({ gruppe, stufe, betrag, gueltigAb }) => ({
      group: gruppe,
      step: stufe,
      amount: betrag,
      validFrom: gueltigAb,
    })),
  builtInValues: () =>
    parameterauskunft().map(({ parameter, gueltigAb, gueltigBis, wert, quelle, istEntwurf }) => ({
      name: parameter,
      validFrom: gueltigAb,
      validTo: gueltigBis,
      value: wert,
      source: quelle,
      isDraft: istEntwurf,
    })),
  costValues: (months, groups, options, own) =>
    kostenwerte(months, groups, options, own).map((values) =>
      values.map(({ parameter, wert, quelle, status }) => ({
        name: parameter,
        value: wert,
        source: quelle,
        status,
      })),
    ),
  calculate,
};

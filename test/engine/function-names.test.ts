import { ENGLISH_BY_GERMAN, GERMAN_BY_ENGLISH } from '../../dev/engine/german/function-names';
import { loadIronCalc } from '../../dev/engine/native/load';

/** The functions of everyday use. */
const EVERYDAY =
  /^(SUM|COUNT|AVERAGE|IF|DATE|ROUND|[VXH]?LOOKUP|IS|INDEX|MATCH|FILTER$|SORT|SEQUENCE|YEAR|MONTH|DAY|TODAY|TEXT(JOIN)?$|LEFT|RIGHT|MID)/;
/** The pack leaves its name in English. */
const NOT_IN_PACK = 'ISOMITTED';

describe('names of functions', () => {
  it('are unambiguous both ways', () => {
    expect(ENGLISH_BY_GERMAN.size).toBe(GERMAN_BY_ENGLISH.size);
    const german = [...GERMAN_BY_ENGLISH.values()];
    expect(german.filter((name) => GERMAN_BY_ENGLISH.has(name))).toEqual([]);
  });

  it('agree with the language pack of IronCalc for the functions that are used every day', () => {
    const model = new (loadIronCalc())('Namen', 'en', 'UTC', 'en');
    const rows = [...GERMAN_BY_ENGLISH].filter(
      ([english]) => EVERYDAY.test(english) && english !== NOT_IN_PACK,
    );
    model.pauseEvaluation();
    rows.forEach(([english], row) => model.setUserInput(0, row + 1, 1, `=${english}(1)`));
    model.setLanguage('de');
    const pack = rows.map(([english], row) => [english, model.getCellContent(0, row + 1, 1).slice(1, -3)]);
    model.free();
    expect(rows.length).toBeGreaterThan(40);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(pack));
  });
});

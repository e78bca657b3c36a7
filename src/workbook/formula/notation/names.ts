import { FORMELFEHLER } from '../../../core/text/fehlernamen';

/** Excel's own functions that people put around or into a KIM formula, with their names in a German Excel. */
const PAIRS = `
ABS=ABS AND=UND AVERAGE=MITTELWERT CHOOSE=WAHL COUNT=ANZAHL COUNTA=ANZAHL2 COUNTIF=ZÄHLENWENN DATE=DATUM DAY=TAG
DAYS=TAGE EDATE=EDATUM EOMONTH=MONATSENDE FILTER=FILTER HSTACK=HSTAPELN IF=WENN IFERROR=WENNFEHLER IFNA=WENNNV
IFS=WENNS INDEX=INDEX INDIRECT=INDIREKT INT=GANZZAHL LET=LET MATCH=VERGLEICH MAX=MAX MIN=MIN MONTH=MONAT NOT=NICHT
OFFSET=BEREICH.VERSCHIEBEN OR=ODER PRODUCT=PRODUKT ROUND=RUNDEN ROUNDDOWN=ABRUNDEN ROUNDUP=AUFRUNDEN SORT=SORTIEREN
SUM=SUMME SUMIF=SUMMEWENN SUMIFS=SUMMEWENNS SUMPRODUCT=SUMMENPRODUKT TAKE=ÜBERNEHMEN TEXT=TEXT TEXTJOIN=TEXTVERKETTEN TODAY=HEUTE
TRANSPOSE=MTRANS VLOOKUP=SVERWEIS VSTACK=VSTAPELN XLOOKUP=XVERWEIS YEAR=JAHR`;

const ENGLISH_AND_GERMAN = PAIRS.trim()
  .split(/\s+/)
  .map((pair) => pair.split('=') as [string, string]);

export const GERMAN_NAMES: ReadonlyMap<string, string> = new Map(ENGLISH_AND_GERMAN);
export const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  ENGLISH_AND_GERMAN.map(([english, german]) => [german, english]),
);

/** Values of errors, as a German Excel shows them. */
export const GERMAN_ERRORS: ReadonlyMap<string, string> = new Map(FORMELFEHLER);
export const INVARIANT_ERRORS: ReadonlyMap<string, string> = new Map(
  FORMELFEHLER.map(([invariant, german]) => [german, invariant]),
);

const ITEMS = [
  ['#All', '#Alle'],
  ['#Headers', '#Kopfzeilen'],
  ['#Data', '#Daten'],
  ['#Totals', '#Ergebnisse'],
  ['#This Row', '#Diese Zeile'],
] as const;

/** Parts of tables in structured references, in small letters. */
export const GERMAN_ITEMS: ReadonlyMap<string, string> = new Map(
  ITEMS.map(([invariant, german]) => [invariant.toLowerCase(), german]),
);
export const INVARIANT_ITEMS: ReadonlyMap<string, string> = new Map(
  ITEMS.map(([invariant, german]) => [german.toLowerCase(), invariant]),
);

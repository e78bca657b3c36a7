import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { WURZEL } from './katalog';

/** Prefixes of all rules, so that a council paper's "SV-10" is none; "PK-2 to PK-9" names all between. */
const REGEL =
  /\b(RU|DA|FE|LE|ST|KO|ZE|TA|PK|FO|EA|DG|FS|VT|TB|RW|SL|WL|SP|VN|MP|SB|NB|ZI|PR|BV|NA|AS|PL|SC|RZ|AK)-(\d+)(?: (?:to|bis) \1-(\d+))?\b/g;

export const regelnIn = (text: string): string[] =>
  [...text.matchAll(REGEL)].flatMap(([, art, von, bis]) => {
    const erste = Number(von);
    const letzte = bis === undefined ? erste : Number(bis);
    return Array.from({ length: letzte - erste + 1 }, (_, i) => `${art}-${erste + i}`);
  });

function dateien(ordner: string): string[] {
  return readdirSync(join(WURZEL, ordner), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => join(e.parentPath, e.name));
}

/** Where each rule is named in the product; the stand-in for Excel under `dev` is no part of it. */
export function regelnImCode(): Set<string> {
  const quellen = dateien('src').filter((pfad) => !pfad.startsWith(join(WURZEL, 'src', 'dev')));
  return new Set(quellen.flatMap((pfad) => regelnIn(readFileSync(pfad, 'utf8'))));
}

/** The name a call chain begins with: `test` of `test.each(...)(...)`. */
function wurzelname(ausdruck: ts.Expression): string {
  if (ts.isIdentifier(ausdruck)) return ausdruck.text;
  if (ts.isPropertyAccessExpression(ausdruck) || ts.isCallExpression(ausdruck))
    return wurzelname(ausdruck.expression);
  return '';
}

const istTitel = (knoten: ts.Node): knoten is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(knoten) || ts.isTemplateExpression(knoten);

function titelIn(pfad: string): string[] {
  const quelle = ts.createSourceFile(pfad, readFileSync(pfad, 'utf8'), ts.ScriptTarget.Latest, true);
  const titel: string[] = [];
  const besuche = (knoten: ts.Node): void => {
    if (ts.isCallExpression(knoten) && ['test', 'it', 'describe'].includes(wurzelname(knoten.expression))) {
      const [erstes] = knoten.arguments;
      if (erstes !== undefined && istTitel(erstes)) titel.push(erstes.getText(quelle));
    }
    ts.forEachChild(knoten, besuche);
  };
  besuche(quelle);
  return titel;
}

/** Rules named in the title of a test. Tables whose rows carry the rule name it in the row's first text. */
export function regelnInTesttiteln(): Set<string> {
  return new Set(
    dateien('test')
      .filter((p) => /\.test\.tsx?$/.test(p))
      .flatMap(titelIn)
      .flatMap(regelnIn),
  );
}

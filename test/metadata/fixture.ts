import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { finishMetadata } from '../../scripts/metadata/finish';
import type { Metadata } from '../../scripts/metadata/types';

/** A folder with the given source files, for the length of `use`. */
export async function withSources<T>(
  sources: Readonly<Record<string, string>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kim-functions-'));
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the build makes of the sources: the generator's metadata, finished. */
export function metadataOf(sources: Readonly<Record<string, string>>): Promise<Metadata> {
  return withSources(sources, async (folder) => {
    const files = Object.keys(sources).map((name) => join(folder, name));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, false);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return finishMetadata(JSON.parse(metadataJson) as Metadata, 'https://addins.kreis.example/kim/');
  });
}

export const RESTREGEL = `
/**
 * Restregel.
 * @customenum {string}
 */
enum Restregel {
  /** Hare/Niemeyer: zuerst ganze Schritte,
   *  dann die größten Reste. */
  GRÖSSTER_REST = "GRÖSSTER_REST",
  /** Tage nach 30/360. */
  "30/360" = "30/360",
}
`;

export const VERTEILUNG = `
/**
 * Teilt einen Betrag
 * nach einem Schlüssel auf.
 * @customfunction VERTEILUNG VERTEILUNG
 * @param betrag Betrag in EUR.
 * @param schluessel Bereich mit Zahlen.
 * @param restregel Wohin der Rest geht.
 */
export function verteilung(betrag: unknown, schluessel: unknown[][], restregel?: Restregel): unknown[][] {
  return [[betrag, schluessel, restregel]];
}
`;

export const RECHENWEG = `
/**
 * Zeigt, wie gerechnet wurde.
 * @customfunction RECHENWEG RECHENWEG
 * @param funktion Name der Funktion.
 * @param argumente Ihre Argumente.
 */
export function rechenweg(funktion: unknown, argumente?: unknown[][][]): unknown[][] {
  return [[funktion, argumente]];
}
`;

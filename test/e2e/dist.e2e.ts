import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkManifest } from '../../scripts/manifest/check';
import { builtFile } from '../../scripts/manifest/files';
import { checkMetadata } from '../../scripts/metadata/check';
import type { Metadata } from '../../scripts/metadata/types';
import { DIST } from './site';

const read = (file: string): string => readFileSync(file, 'utf8');
const metadata = JSON.parse(read(join(DIST, 'functions.json'))) as Metadata;

test('the built manifest fits the built files', async () => {
  const { version } = JSON.parse(read(join(DIST, '../package.json'))) as { version: string };
  const text = read(join(DIST, 'manifest.xml'));
  expect(await checkManifest({ text, version, file: builtFile })).toEqual([]);
});

test('the metadata are fit for Excel and every help page exists', () => {
  expect(checkMetadata(metadata)).toEqual([]);
  for (const { id } of metadata.functions)
    expect(read(join(DIST, `hilfe/${id.toLowerCase()}.html`))).toContain(`KIM.${id}`);
});

test('the script of the functions is free of the pane', () => {
  const script = read(join(DIST, 'functions.js'));
  for (const foreign of ['react', 'fluentui', 'Office.', 'Excel.', 'fetch(', 'setTimeout'])
    expect(script).not.toContain(foreign);
});

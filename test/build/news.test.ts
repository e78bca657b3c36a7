import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog } from '../../scripts/news/read';

it('reads versions, headings and entries that run over lines', () => {
  const text = `# Änderungen

Für Leser der Datei.

## [Unveröffentlicht]

### Hinzugefügt

- Funktion \`KIM.X\` für
  **alle**, siehe [Hilfe](hilfe.html).
- Zweites.

## [1.0.0] - 2026-11-23

### Geändert

- Drittes.
`;
  expect(readChangelog(text)).toEqual([
    {
      title: 'In dieser Fassung',
      sections: [{ title: 'Hinzugefügt', entries: ['Funktion KIM.X für alle, siehe Hilfe.', 'Zweites.'] }],
    },
    { title: 'Version 1.0.0 vom 23.11.2026', sections: [{ title: 'Geändert', entries: ['Drittes.'] }] },
  ]);
});

it('finds something to tell in the change log of the project', () => {
  const releases = readChangelog(readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8'));
  expect(releases.length).toBeGreaterThan(0);
  for (const { title, sections } of releases) {
    expect([title, sections.length > 0]).toEqual([title, true]);
    for (const section of sections) {
      expect([section.title, section.entries.length > 0]).toEqual([section.title, true]);
      expect(section.entries).not.toContain('');
    }
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog } from '../../scripts/news/read';

it('reads versions, headings and entries that run over lines', () => {
  const text = `# Änderungen

Für Leser der Datei.

## [Unveröffentlicht]

### Kurz gesagt

- Die \`Stadt\`
  zahlt **weniger**.

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
      brief: ['Die Stadt zahlt weniger.'],
      sections: [{ title: 'Hinzugefügt', entries: ['Funktion KIM.X für alle, siehe Hilfe.', 'Zweites.'] }],
    },
    {
      title: 'Version 1.0.0 vom 23.11.2026',
      brief: [],
      sections: [{ title: 'Geändert', entries: ['Drittes.'] }],
    },
  ]);
});

const OURS = readChangelog(readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8'));

it('finds something to tell in the change log of the project', () => {
  expect(OURS.length).toBeGreaterThan(0);
  for (const { title, sections } of OURS) {
    expect([title, sections.length > 0]).toEqual([title, true]);
    for (const section of sections) {
      expect([section.title, section.entries.length > 0]).toEqual([section.title, true]);
      expect(section.entries).not.toContain('');
    }
  }
});

it.each(OURS)('$title begins with three sentences for clerks', ({ brief }) => {
  expect(brief).toHaveLength(3);
  for (const sentence of brief) {
    expect(sentence).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(sentence.length).toBeLessThan(240);
    // Numbers of rules and names of functions are for those who read on.
    expect(sentence).not.toMatch(/\b[A-Z]{2}-\d|KIM\./);
  }
});

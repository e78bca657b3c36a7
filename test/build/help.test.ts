import { helpPages, signature } from '../../scripts/help/pages';
import { RECHENWEG, RESTREGEL, VERTEILUNG, metadataOf } from '../metadata/fixture';

describe('help pages', () => {
  const metadata = metadataOf({ 'a.ts': RESTREGEL + VERTEILUNG, 'b.ts': RECHENWEG });

  it('exist for every function under the address that Excel is told', async () => {
    const pages = helpPages(await metadata);
    for (const { helpUrl } of (await metadata).functions)
      expect([...pages.keys()]).toContain(helpUrl?.split('/').pop());
    expect(pages.get('index.html')).toContain('<a href="verteilung.html">KIM.VERTEILUNG</a>');
  });

  it('explain arguments and their choices', async () => {
    const page = helpPages(await metadata).get('verteilung.html');
    expect(page).toContain('<dt>betrag</dt><dd>Betrag in EUR.</dd>');
    expect(page).toContain('<li><code>30/360</code>: Tage nach 30/360.</li>');
    expect(page).toContain('Das Ergebnis ist eine Tabelle');
  });

  it('show how the formula is written', async () => {
    const written = (await metadata).functions.map(signature);
    expect(written).toEqual([
      '=KIM.RECHENWEG(funktion;[argumente]…)',
      '=KIM.VERTEILUNG(betrag;schluessel;[restregel])',
    ]);
  });

  it('take texts literally', () => {
    const parameters = [{ name: 'a', description: 'kleiner als < 1 & "groß"' }];
    const pages = helpPages({ functions: [{ id: 'A', name: 'A', parameters }] });
    expect(pages.get('a.html')).toContain('kleiner als &lt; 1 &amp; &quot;groß&quot;');
  });
});

import { MANIFEST, problemsOf } from './manifest';

it('manifest.xml has no problem', async () => {
  expect(await problemsOf(MANIFEST)).toEqual([]);
});

describe('a manifest is refused with', () => {
  it.each([
    ['a missing end', '</OfficeApp>', '', 'Kein gültiges XML'],
    ['another id', '<Id>e', '<Id>f', 'Id ist'],
    ['a stale version', '<Version>1.0.0.0', '<Version>0.9.0.0', 'Version ist „0.9.0.0“'],
    ['another language', 'de-DE', 'en-US', 'DefaultLocale'],
    ['another application', 'Name="Workbook"', 'Name="Document"', 'Hosts'],
    ['a set that Office 2021 lacks', 'MinVersion="1.3"', 'MinVersion="1.4"', 'CustomFunctionsRuntime 1.4'],
    ['an unknown set', 'Name="SharedRuntime"', 'Name="SharedRuntimes"', 'SharedRuntime fehlt'],
    ['rights that are too narrow', 'ReadWriteDocument', 'ReadDocument', 'Permissions'],
    ['a runtime that ends early', 'lifetime="long"', 'lifetime="short"', 'lifetime="long"'],
    ['a runtime for another page', '<Runtime resid="Url.Seite"', '<Runtime resid="Url.Hilfe"', 'Runtime ist'],
    ['a wrong resid', 'resid="Url.Metadaten"', 'resid="Url.Metadata"', 'fehlt'],
    [
      'a resid of the wrong kind',
      '<Label resid="Gruppe.Name"',
      '<Label resid="Start.Text"',
      'Label verweist',
    ],
    ['a resid that is too long', /Start\.Titel/g, 'Start.Titel.mit.viel.zu.langem.Namen', '1 bis 32 Zeichen'],
    ['a resource declared twice', '<bt:Image id="Bild.32"', '<bt:Image id="Bild.16"', 'mehrfach erklärt'],
    ['a control id used twice', 'id="KIM.Hilfe"', 'id="KIM.Bereich"', 'mehrfach vergeben'],
    ['a wrong namespace', 'DefaultValue="KIM"', 'DefaultValue="KIMM"', 'Namespace ist „KIMM“'],
    ['an unknown command', 'kimHilfe', 'kimHelp', 'gibt es nicht'],
    ['a command without a button', /kimRechenweg/g, 'kimHilfe', 'Schaltfläche für „kimRechenweg“'],
    ['an unknown tab', 'TabHome', 'TabStart', 'TabHome'],
    ['an unknown menu', 'ContextMenuCell', 'ContextMenuZelle', 'ContextMenuCell'],
    ['no button for the pane', '"ShowTaskpane"', '"ExecuteFunction"', 'Schaltfläche für den Bereich'],
    [
      'an http address',
      'https://localhost:3000/functions.js"',
      'http://localhost:3000/functions.js"',
      'https',
    ],
    ['http everywhere', /https:\/\/localhost/g, 'http://localhost', 'https'],
    [
      'two servers',
      'https://localhost:3000/functions.json',
      'https://example.org/functions.json',
      'liegt nicht',
    ],
    ['a domain of others', '<AppDomain>https://localhost', '<AppDomain>https://example.org', 'AppDomains'],
    ['a missing icon', 'assets/icon-80.png', 'assets/icon-81.png', 'gehört nicht zum Add-in'],
    ['an icon of the wrong size', 'assets/icon-80.png', 'assets/icon-64.png', '64 × 64 statt 80 × 80'],
    ['an icon that is no picture', 'assets/icon-32.png"/>', 'assets/icon.svg"/>', 'kein PNG-Bild'],
    ['a size that is not there', /<bt:Image size="80"[^>]*>/, '', 'fehlt die Größe 80'],
    ['a page that is not there', /taskpane\.html/g, 'pane.html', 'gehört nicht zum Add-in'],
    ['a long short text', 'Hilfe zu KIM Refinanzierung', 'x'.repeat(126), '1 bis 125'],
    ['a long long text', 'Zeigt alle KIM-Funktionen', 'x'.repeat(240), '1 bis 250'],
    ['an empty text', 'DefaultValue="Hilfe"', 'DefaultValue=""', '1 bis 125'],
    ['elements in the wrong order', /(<Hosts>.*?<\/Hosts>)(\s*<Req.*?<\/Requirements>)/s, '$2$1', 'Schema'],
    ['an element that Office does not know', /GetStarted/g, 'GetStartet', 'Schema'],
    ['no overrides', /<VersionOverrides.*<\/VersionOverrides>/s, '', 'VersionOverrides fehlt'],
  ])('%s', async (_, from, to, sentence) => {
    const text = MANIFEST.replace(from, to);
    expect(text).not.toBe(MANIFEST);
    expect((await problemsOf(text)).join('\n')).toContain(sentence);
  });
});

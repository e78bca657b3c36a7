import JSZip from 'jszip';
import { WHOLE_SHEET } from '../../dev/excel/host/model/grid/rect';
import { Count, FileRefusal, type Limits, LIMITS } from '../../dev/excel/page/file/limits';
import { openFile, readWorkbook } from '../../dev/excel/page/file/open';
import { readRows } from '../../dev/excel/page/file/rows';
import { workbookFile } from '../../dev/excel/page/file/save';
import { openZip } from '../../dev/excel/page/file/unpack';
import { parseXml } from '../../dev/excel/page/file/xml';
import { closeHosts, opened } from './support/hosts';

/** The same in small, so that nobody waits for it. */
const SMALL = { ...LIMITS, unpacked: 1_048_576, cells: 100, formulas: 50 };

afterEach(closeHosts);

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationships = (...items: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${items
    .map(
      ([kind, target], index) => `<Relationship Id="r${index}" Type="http://x/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

interface Crafted {
  readonly sheetData?: string;
  readonly before?: string;
  readonly after?: string;
  readonly names?: string;
  readonly related?: readonly (readonly [kind: string, target: string, xml: string])[];
}

/** A file of which every part says what its maker wants. */
function crafted({ sheetData = '', before = '', after = '', names = '', related = [] }: Crafted): JSZip {
  const zip = new JSZip();
  zip.file(
    'xl/workbook.xml',
    `<workbook ${R}><sheets><sheet name="Blatt" sheetId="1" r:id="r0"/></sheets>${names}</workbook>`,
  );
  zip.file('xl/_rels/workbook.xml.rels', relationships(['worksheet', 'worksheets/sheet1.xml']));
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet ${R}>${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`,
  );
  zip.file(
    'xl/worksheets/_rels/sheet1.xml.rels',
    relationships(...related.map(([kind, target]) => [kind, `../${target}`] as const)),
  );
  for (const [, target, xml] of related) zip.file(`xl/${target}`, xml);
  return zip;
}

const packed = (zip: JSZip): Promise<ArrayBuffer> =>
  zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
const open = async (file: Crafted, limits?: Limits): ReturnType<typeof opened> =>
  opened(await packed(crafted(file)), limits);

const FAR = '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>';

describe('the size of a file', () => {
  const bomb = (): Promise<ArrayBuffer> => packed(crafted({ after: ' '.repeat(SMALL.unpacked + 1) }));

  /** Says of every large part that it has no more than a thousand bytes. */
  function lying(data: ArrayBuffer): ArrayBuffer {
    const view = new DataView(data.slice(0));
    const lie = (at: number): void => {
      if (view.getUint32(at, true) > 1_000) view.setUint32(at, 1_000, true);
    };
    for (let at = 0; at + 30 < view.byteLength; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) lie(at + 22);
      if (signature === 0x02014b50) lie(at + 24);
    }
    return view.buffer;
  }

  it('is looked at before it is loaded', async () => {
    const file = {
      size: 25 * 1_048_576,
      arrayBuffer: () => Promise.reject(new Error('geladen')),
    } as unknown as File;
    await expect(openFile(file, 'KIM')).rejects.toThrow(
      new FileRefusal('Die Datei hat 25 MB; geöffnet werden hier Dateien bis 20 MB.'),
    );
  });

  it('is refused by what it says of itself, before anything is unpacked', async () => {
    const data = await bomb();
    expect(data.byteLength).toBeLessThan(10_000);
    await expect(openZip(data, SMALL)).rejects.toThrow(
      new FileRefusal(
        'Ihr Inhalt ist entpackt größer als 1 MB. So große Arbeitsmappen sind hier nicht möglich.',
      ),
    );
  });

  it('is refused by what it really is if it lies', async () => {
    const zip = await openZip(lying(await bomb()), SMALL);
    await expect(zip.text('xl/worksheets/sheet1.xml')).rejects.toThrow('entpackt größer als 1 MB');
    await expect(readWorkbook(lying(await bomb()), 'KIM', SMALL)).rejects.toThrow(FileRefusal);
  });

  it('counts all parts together', async () => {
    const half = ' '.repeat(SMALL.unpacked / 2);
    await expect(openZip(await packed(new JSZip().file('a.xml', half)), SMALL)).resolves.toBeDefined();
    const both = await packed(new JSZip().file('a.xml', half).file('b.xml', `${half} `));
    await expect(openZip(both, SMALL)).rejects.toThrow(FileRefusal);
  });

  it('leaves out what is not read', async () => {
    const zip = crafted({ sheetData: '<row r="1"><c r="A1"><v>5</v></c></row>' });
    zip.file('xl/media/image1.png', new Uint8Array(SMALL.unpacked + 1));
    const { host, report } = await opened(await packed(zip), SMALL);
    expect(host.book.workbook.Worksheets.active().GetRange('A1').Values).toEqual([[5]]);
    expect(report.lost).toEqual(['Bilder']);
  });

  it.each([
    ['no zip', () => new TextEncoder().encode('PK'.repeat(500)).buffer],
    ['a directory that ends too early', async () => (await packed(crafted({}))).slice(-60)],
  ])('%s is no workbook', async (_, data) => {
    await expect(readWorkbook(await data(), 'KIM')).rejects.toThrow(/Zip-Archiv|Verzeichnis/);
  });
});

describe('what a file may have many of', () => {
  it('is counted', () => {
    const count = new Count('Zellen', 3);
    count.add(3);
    expect(() => count.add()).toThrow(
      new FileRefusal('Sie enthält zu viele Zellen; möglich sind hier höchstens 3.'),
    );
  });

  it('cells and rows', () => {
    const rows = '<row r="1"><c r="A1"/><c/></row><row r="9"/>';
    const sheet = parseXml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    expect(readRows(sheet, new Count('', 3)).map(({ row, cells }) => [row, cells.length])).toEqual([
      [0, 2],
      [8, 0],
    ]);
    expect(() => readRows(sheet, new Count('', 2))).toThrow(FileRefusal);
  });

  it.each<readonly [what: string, file: Crafted]>([
    ['Zellen und Zeilen mit Inhalt', { sheetData: `<row r="1">${'<c/>'.repeat(SMALL.cells + 1)}</row>` }],
    [
      'Formeln',
      {
        sheetData: `<row r="1"><c r="A1"><f t="shared" si="0">1</f></c></row>${Array.from(
          { length: SMALL.formulas },
          (_, index) => `<row r="${index + 2}"><c><f t="shared" si="1"/></c></row>`,
        ).join('')}`,
      },
    ],
    [
      'Zeichen in einer Formel',
      {
        after: `<dataValidation type="custom" sqref="A1"><formula1>${'_xlfn.ANCHORARRAY('.repeat(9_000)}</formula1></dataValidation>`,
      },
    ],
    ['verbundene Zellen', { after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(5_001)}</mergeCells>` }],
    ['Angaben zu Spalten', { before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(2)}</cols>` }],
    ['Regeln für Eingaben', { after: `<dataValidation type="whole" sqref="${'A1 '.repeat(5_001)}"/>` }],
    ['Namen', { names: '<definedName name="x">Blatt!$A$1</definedName>'.repeat(5_001) }],
    [
      'Zellen in Tabellen',
      { related: [['table', 'tables/table1.xml', '<table id="1" name="T" ref="A1:XFD1048576"/>']] },
    ],
    [
      'Kommentare',
      {
        related: [
          ['comments', 'comments1.xml', `<comments>${'<comment ref="A1"/>'.repeat(5_001)}</comments>`],
        ],
      },
    ],
  ])('%s', async (what, file) => {
    await expect(open(file, SMALL)).rejects.toThrow(`Sie enthält zu viele ${what}`);
  });
});

describe('the last cell of a sheet', () => {
  it('may have a value and be part of merged cells, names, results and rules', async () => {
    const { host } = await open({
      before:
        '<sheetViews><sheetView><pane state="frozen" xSplit="9e9" ySplit="1e300"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="16384" width="1e300" style="7"/></cols>',
      sheetData: `<row r="1" ht="1e300"><c r="A1"><f>SUM(XFD1048576)</f></c><c r="B1"><f t="array" ref="B1:XFD1048576">A1</f></c></row>${FAR}`,
      after:
        '<mergeCells><mergeCell ref="A3:XFD1048575"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
      names:
        '<definedNames><definedName name="Alles">Blatt!$A$1:$XFD$1048576</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Blatt!$A$1:$XFD$1048576</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Blatt!$A:$B,Blatt!$1:$2</definedName></definedNames>',
    });
    const sheet = host.book.workbook.Worksheets.active();
    expect(sheet.GetRange('A1:B1').Formulas).toEqual([['=SUM(XFD1048576)', '=A1']]);
    expect(sheet.layout.merges).toEqual([{ row: 2, column: 0, rows: 1_048_573, columns: 16_384 }]);
    expect(host.book.workbook.Names.GetItem('Alles').GetRange().rect).toEqual(WHOLE_SHEET);
    expect(sheet.PageLayout.GetPrintTitleRows().Address).toBe('Blatt!1:2');
    const { host: again } = await opened(await workbookFile(host, 'KIM', 'formulas'));
    expect(again.book.workbook.Worksheets.active().layout.merges).toEqual(sheet.layout.merges);
  });

  it('is the last one', async () => {
    for (const sheetData of [
      '<row r="1048577"><c><v>1</v></c></row>',
      '<row r="1"><c r="XFE1"><v>1</v></c></row>',
      '<row r="2"/><row r="1"/>',
      '<row r="1"><c r="A2"><v>1</v></c></row>',
      '<row r="1.5"/>',
    ])
      await expect(open({ sheetData })).rejects.toThrow(/^Die Datei hat/);
  });
});

describe('texts in a file', () => {
  it('may look like anything', async () => {
    const strange = `${' a="'.repeat(1_500)}${'&lt;comment '.repeat(500)}${'=='.repeat(500)}`;
    const { host } = await open({
      sheetData: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'[@'.repeat(3_000)}</t></is></c></row>`,
      related: [
        [
          'comments',
          'comments1.xml',
          `<comments><commentList><comment ref="B2" x='${'&apos; y=&apos;'.repeat(800)}'><text><t>${strange.replaceAll('"', '&quot;')}</t></text></comment></commentList></comments>`,
        ],
      ],
    });
    const { Comments } = host.book.workbook.Worksheets.active();
    expect(Comments.items().map(({ Content }) => Content.length)).toEqual([
      strange.replaceAll('&lt;', '<').length,
    ]);
  });

  it('and formulas and formats that Excel would not take are not taken here, and texts as far as it would', async () => {
    const zip = crafted({
      sheetData:
        `<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><f>${'A'.repeat(9_000)}</f><v>3</v></c>` +
        '<c r="C1" t="e"><v>#UNSINN!</v></c><c r="D1"><v>NaN</v></c></row>',
    });
    zip.file(
      'xl/_rels/workbook.xml.rels',
      relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    );
    zip.file(
      'xl/styles.xml',
      `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(100_000)}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    );
    const { host, report } = await opened(await packed(zip));
    const long = await open({
      sheetData: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`,
    });
    expect(long.host.book.workbook.Worksheets.active().GetRange('A1').Values).toEqual([['x'.repeat(32_767)]]);
    expect(report.unread).toBe(1);
    const range = host.book.workbook.Worksheets.active().GetRange('A1:D1');
    expect(range.Values).toEqual([[0.5, 3, '#VALUE!', '']]);
    expect(range.NumberFormat).toEqual([['General', 'General', 'General', 'General']]);
  });

  it('have no definitions that could grow', async () => {
    const zip = crafted({});
    zip.file(
      'xl/worksheets/sheet1.xml',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/>&b;</worksheet>',
    );
    await expect(readWorkbook(await packed(zip), 'KIM')).rejects.toThrow('Dokumenttyp-Definition');
  });

  it('that are no XML make no workbook', async () => {
    const zip = crafted({});
    zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>');
    await expect(readWorkbook(await packed(zip), 'KIM')).rejects.toThrow('kein XML');
  });
});

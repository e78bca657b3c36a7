import { Workbook, type Worksheet as FileSheet } from 'exceljs';
import JSZip from 'jszip';
import { WorkbookSession } from '../../dev/excel/page/model/workbook-session';
import { TEXTS } from '../../dev/excel/page/texts';
import { readWorkbook } from '../../dev/excel/page/file/open';
import { workbookFile } from '../../dev/excel/page/file/save';
import { parts } from './support/desk';
import { closeHosts, opened } from './support/hosts';

afterEach(closeHosts);

type Edit = (zip: JSZip) => void | Promise<void>;

/** A file from another program, in as far as exceljs can write it; `change` does the rest. */
async function foreign(
  fill: (sheet: FileSheet) => void,
  change: Edit = () => undefined,
): Promise<ArrayBuffer> {
  const file = new Workbook();
  fill(file.addWorksheet('Blatt'));
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await change(zip);
  return zip.generateAsync({ type: 'arraybuffer' });
}

const SHEET = 'xl/worksheets/sheet1.xml';

const inSheet =
  (change: (xml: string) => string): Edit =>
  async (zip) => {
    zip.file(SHEET, change((await zip.file(SHEET)?.async('string')) ?? ''));
  };

const relations = (...items: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      ([kind, target], index) => `<Relationship Id="r${index}" Type="http://x/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const one = (sheet: FileSheet): void => {
  sheet.getCell('A1').value = 5;
};

it('a sheet without anything, and one that says nothing of its view', async () => {
  const { host } = await opened(await foreign(() => undefined));
  expect(host.book.workbook.Worksheets.active().Name).toBe('Blatt');
  const plain = await foreign(
    one,
    inSheet((xml) => xml.replace(/<sheetViews>.*<\/sheetViews>/s, '')),
  );
  expect((await opened(plain)).host.book.workbook.Worksheets.active().ShowGridlines).toBe(true);
});

it('a file that can not be filled in leaves no host behind', async () => {
  const read = await readWorkbook(await foreign(one), 'KIM');
  let disposed = false;
  const open = (): WorkbookSession =>
    new WorkbookSession(parts(), 'x.xlsx', (host) => {
      read.fill(host);
      host.dispose = () => (disposed = true);
      throw new Error('kaputt');
    });
  expect(open).toThrow('kaputt');
  expect(disposed).toBe(true);
});

it('a row of totals is none of the rows of its table', async () => {
  const data = await foreign((sheet) => {
    sheet.addTable({
      name: 'Liste',
      ref: 'A1',
      totalsRow: true,
      columns: [
        { name: 'x', totalsRowLabel: 'Summe' },
        { name: 'y', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['a', 1],
        ['b', 2],
      ],
    });
    sheet.getCell('D1').value = { formula: 'SUM(Liste[y])' };
  });
  const { host } = await opened(data);
  const table = host.book.workbook.Tables.GetItem('Liste');
  expect([table.ShowTotals, table.body.rows]).toEqual([true, 2]);
  expect(host.book.workbook.Worksheets.active().GetRange('D1').Values).toEqual([[3]]);
});

it('words for yes and no, as LibreOffice writes them, but none in formulas', async () => {
  const data = await foreign(
    (sheet) => {
      sheet.getCell('A1').value = { formula: 'IF(B1="true",1,2)' };
    },
    inSheet((xml) =>
      xml
        .replace(
          '<sheetFormatPr',
          '<sheetViews><sheetView showGridLines="false" workbookViewId="0"/></sheetViews><sheetFormatPr',
        )
        .replace('<pageMargins', '<sheetProtection sheet="true" sort="false"/><pageMargins'),
    ),
  );
  const sheet = (await opened(data)).host.book.workbook.Worksheets.active();
  expect(sheet.ShowGridlines).toBe(false);
  expect(sheet.Protection.Options).toMatchObject({ allowSort: true, allowFormatCells: false });
  expect(sheet.GetRange('A1').Formulas).toEqual([['=IF(B1="true",1,2)']]);
});

it('lists that refer to another sheet, as Excel writes them', async () => {
  const ext =
    '<extLst xmlns:x14="http://x/x14" xmlns:xm="http://x/xm"><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">' +
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Werte!$A$1:$A$3</xm:f>' +
    '</x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const data = await foreign(
    one,
    inSheet((xml) => xml.replace('</worksheet>', `${ext}</worksheet>`)),
  );
  const sheet = (await opened(data)).host.book.workbook.Worksheets.active();
  for (const address of ['B9', 'D2'])
    expect(sheet.GetRange(address).DataValidation.Rule).toEqual({
      list: { inCellDropDown: true, source: '=Werte!$A$1:$A$3' },
    });
});

it('conversations and comments wherever the file keeps them', async () => {
  const data = await foreign(one, (zip) => {
    zip.file(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(
        ['comments', '/xl/comments/comment1.xml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ),
    );
    zip.file(
      'xl/comments/comment1.xml',
      '<comments><commentList><comment ref="A1"><text><t>[Threaded comment] Stimmt das?</t></text></comment>' +
        '<comment ref="B2"><text><r><t>Anna:</t></r><r><t xml:space="preserve"> R&amp;D</t></r></text></comment></commentList></comments>',
    );
    zip.file(
      'xl/threadedComments/threadedComment1.xml',
      '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>Stimmt das?</text></threadedComment>' +
        '<threadedComment ref="A1" id="{2}" parentId="{1}"><text>Ja.</text></threadedComment></ThreadedComments>',
    );
  });
  const { host, report } = await opened(data);
  const { Comments } = host.book.workbook.Worksheets.active();
  expect(Comments.items().map(({ Content }) => Content)).toEqual(['Stimmt das?', 'Anna: R&D']);
  expect(
    Comments.GetItemByCell('A1')
      .Replies.items()
      .map(({ Content }) => Content),
  ).toEqual(['Ja.']);
  expect(report).toMatchObject({ lost: [TEXTS.losses.conversations], unseen: [TEXTS.unseen.comments] });
});

it('colours of the theme in their shades', async () => {
  const data = await foreign((sheet) => {
    sheet.getCell('A1').fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { theme: 4, tint: 0.8 } as { theme: number },
    };
  });
  const sheet = (await opened(data)).host.book.workbook.Worksheets.active();
  expect(sheet.GetRange('A1').Format.Fill.Color).toBe('#DAE3F3');
});

describe('what is lost is said', () => {
  const { losses } = TEXTS;
  const chart = (zip: JSZip): void => {
    zip.file('xl/worksheets/_rels/sheet1.xml.rels', relations(['drawing', '../drawings/drawing1.xml']));
    zip.file(
      'xl/drawings/drawing1.xml',
      '<xdr:wsDr xmlns:xdr="http://x/xdr"><xdr:twoCellAnchor><xdr:graphicFrame/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>',
    );
    zip.file('xl/charts/chart1.xml', '<chartSpace/>');
    zip.file('xl/media/image1.png', 'x');
  };
  const add = (xml: string, before = '</worksheet>'): Edit =>
    inSheet((text) => text.replace(before, xml + before));
  const file =
    (path: string): Edit =>
    (zip) => {
      zip.file(path, '<x/>');
    };

  it.each<readonly [readonly string[], Edit]>([
    [[], () => undefined],
    [[losses.charts, losses.images, losses.shapes], chart],
    [[losses.pivotTables], file('xl/pivotTables/pivotTable1.xml')],
    [[losses.macros], file('xl/vbaProject.bin')],
    [[losses.connections], file('xl/externalLinks/externalLink1.xml')],
    [
      [losses.conditionalFormats],
      add(
        '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule></conditionalFormatting>',
        '<pageMargins',
      ),
    ],
    [[losses.links], add('<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>', '<pageMargins')],
    [[losses.filters], add('<autoFilter ref="A1:B2"/>', '<pageMargins')],
    [[losses.passwords], add('<sheetProtection sheet="1" password="CC1A"/>', '<pageMargins')],
    [
      [losses.names],
      async (zip) => {
        const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
        const names =
          '<definedNames><definedName name="Satz">0.5</definedName><definedName name="Wert">Blatt!$A$1</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="0">Blatt!$A$1:$B$2</definedName></definedNames>';
        zip.file('xl/workbook.xml', xml.replace('</sheets>', `</sheets>${names}`));
      },
    ],
  ])('%j', async (expected, change) => {
    const { host, report } = await opened(await foreign(one, change));
    expect(report.lost).toEqual(expected);
    expect(host.book.workbook.Worksheets.active().GetRange('A1').Values).toEqual([[5]]);
  });

  it('in sentences', () => {
    expect(
      TEXTS.opened('x.xlsx', {
        unread: 0,
        lost: [losses.charts, losses.links],
        renamed: ['History 1'],
        unseen: ['Kommentare'],
      }),
    ).toBe(
      '„x.xlsx“ ist geöffnet. Nicht übernommen und beim Speichern nicht mehr enthalten: Diagramme, Hyperlinks (ihr Text bleibt). ' +
        'Blätter, deren Namen Excel sich selbst vorbehält, heißen jetzt: History 1. ' +
        'Hier nicht zu sehen, beim Speichern aber enthalten: Kommentare.',
    );
  });
});

describe('a link to another workbook', () => {
  const LINKS = [
    '[1]Plan!A1',
    "'[1]Plan 2026'!A1",
    "'[1]Plan 2026'!$A$1*2.5",
    "SUM('C:\\Daten\\[Andere.xlsx]Plan'!A1:A9)",
    "'\\\\server\\ablage\\[Andere.xlsx]Plan 2026'!A1",
    "'https://kreis.example/[Andere.xlsx]Plan'!A1",
    "'[1]Plan 2026'!Satz",
    "'Jan:Dez'!A1",
  ];

  it.each(LINKS)('keeps its value and is counted: %s', async (formula) => {
    const data = await foreign((sheet) => {
      sheet.getCell('A1').value = { formula, result: 55_000 };
    });
    const { host, report } = await opened(data);
    const cell = host.book.workbook.Worksheets.active().GetRange('A1');
    expect([cell.Values, cell.Formulas, report.unread]).toEqual([[[55_000]], [[55_000]], 1]);
    const again = await opened(await workbookFile(host, 'KIM', 'formulas'));
    expect(again.host.book.workbook.Worksheets.active().GetRange('A1').Values).toEqual([[55_000]]);
    expect(again.report.unread).toBe(0);
  });

  it('does not stay as the name of an area', async () => {
    const data = await foreign(one, async (zip) => {
      const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
      const names = `<definedNames><definedName name="Plan">'[1]Plan 2026'!$A$1</definedName></definedNames>`;
      zip.file('xl/workbook.xml', xml.replace('</sheets>', `</sheets>${names}`));
    });
    const { host, report } = await opened(data);
    expect(host.book.workbook.Names.items()).toEqual([]);
    expect(report.lost).toEqual([TEXTS.losses.names]);
  });
});

it('a sheet whose name Excel keeps to itself gets another one, and formulas follow', async () => {
  const data = await foreign(one, async (zip) => {
    const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    zip.file('xl/workbook.xml', xml.replace('name="Blatt"', 'name="Verlauf"'));
    await inSheet((sheet) => sheet.replace('</row>', '<c r="B1"><f>Verlauf!A1*2</f></c></row>'))(zip);
  });
  const { host, report } = await opened(data);
  const sheet = host.book.workbook.Worksheets.active();
  expect([sheet.Name, report.renamed]).toEqual(['Verlauf 1', ['Verlauf 1']]);
  expect([sheet.GetRange('B1').Formulas, sheet.GetRange('B1').Values]).toEqual([
    [["='Verlauf 1'!A1*2"]],
    [[10]],
  ]);
});

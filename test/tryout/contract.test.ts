import type { ConditionalFormat } from '../../dev/excel/host/objects/conditional-format/ConditionalFormat';
import { HostCollection } from '../../dev/excel/host/wire/collection';
import { HostError } from '../../dev/excel/host/wire/errors';
import { HostObject, offeredMembers } from '../../dev/excel/host/wire/host-object';
import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';

/** What the library knows of one of its classes. */
interface GenuineClass {
  readonly prototype: Record<string, unknown> & {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
  };
}

let test: OfficeSession;
let genuine: Record<string, GenuineClass | undefined>;
let classes: Map<string, HostObject>;
beforeAll(() => {
  test = openSession();
  genuine = test.Excel as unknown as typeof genuine;
  classes = reachable(fill());
});
afterAll(() => test.close());

/** A workbook in which every class of the stand-in occurs. */
function fill(): HostObject[] {
  const { workbook } = test.host.book;
  const sheet = workbook.Worksheets.active();
  sheet.GetRange('A1:B3').Values = [
    ['Kopf', 'Wert'],
    ['a', 1],
    ['b', 2],
  ];
  const table = sheet.Tables.Add('A1:B3', true);
  workbook.Names.Add('Name', sheet.GetRange('A1'));
  workbook.Settings.Add('Schluessel', 1);
  const part = workbook.CustomXmlParts.Add('<a xmlns="urn:a"/>');
  sheet.Comments.Add('A1', 'Text').Replies.Add('Antwort');
  sheet.Charts.Add('Line', sheet.GetRange('A1:B3'));
  const formats = sheet.GetRange('A1').ConditionalFormats;
  const rules = [
    'Custom',
    'CellValue',
    'DataBar',
    'ColorScale',
    'IconSet',
    'TopBottom',
    'PresetCriteria',
    'ContainsText',
  ];
  return [
    workbook,
    sheet.GetRange('A1:B3'),
    sheet.GetRanges('A1,B2'),
    table,
    formats,
    ...rules.flatMap((rule) => settingsOf(formats.Add(rule))),
    workbook.CustomXmlParts.GetByNamespace(part.NamespaceUri),
    sheet.GetRange('A1').GetTables(),
  ];
}

/** The object of a conditional format that belongs to its type. */
const settingsOf = (format: ConditionalFormat): HostObject[] =>
  offeredMembers(format)
    .filter((name) => name.endsWith('OrNullObject'))
    .map((name) => (format as unknown as Record<string, unknown>)[name])
    .filter((value) => value instanceof HostObject);

/** A member of an object; some are there only for others of the same class. */
function present(object: HostObject, name: string): unknown {
  try {
    return (object as unknown as Record<string, unknown>)[name];
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** One object of every class that can be reached from the given ones. */
function reachable(start: readonly HostObject[]): Map<string, HostObject> {
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject): void => {
    if (found.has(object.className)) return;
    found.set(object.className, object);
    for (const name of offeredMembers(object)) {
      const value = present(object, name);
      if (value instanceof HostObject) visit(value);
    }
    if (object instanceof HostCollection) (object.items() as readonly HostObject[]).forEach(visit);
  };
  start.forEach(visit);
  return found;
}

const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
/** What all collections of the stand-in inherit, whether the genuine one offers it or not. */
const INHERITED = Object.getOwnPropertyNames(HostCollection.prototype);

describe('the contract with office.js', () => {
  it('offers only classes and members that the library has', () => {
    const invented: string[] = [];
    for (const [className, object] of classes) {
      const { prototype } = genuine[className] ?? {};
      if (!prototype) invented.push(className);
      const scalars = prototype?._scalarPropertyOriginalNames ?? [];
      for (const name of offeredMembers(object)) {
        const known =
          scalars.includes(name) || (prototype && (publicName(name) in prototype || name in prototype));
        if (!known && !INHERITED.includes(name)) invented.push(`${className}.${name}`);
      }
    }
    expect(invented).toEqual([]);
  });

  it('lets the library write exactly what it can write', () => {
    const readOnly: string[] = [];
    for (const [className, object] of classes) {
      const { prototype } = genuine[className] ?? {};
      const names = prototype?._scalarPropertyOriginalNames ?? [];
      const updatable = names.filter((_, index) => prototype?._scalarPropertyUpdateable?.[index] === true);
      for (const name of updatable) {
        if (offeredMembers(object).includes(name) && !isWritable(object, name))
          readOnly.push(`${className}.${name}`);
      }
    }
    expect(readOnly).toEqual([]);
  });

  it('answers ApiNotFound with the name of a member that is missing', async () => {
    const missing = test.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.load('items/name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(test.host.unknown.splice(0)).toEqual([
      { what: 'Aktion', detail: expect.stringContaining('Worksheet.PivotTables') as string },
    ]);
  });

  it('loads every scalar property that it offers', async () => {
    await test.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      const objects: [string, OfficeExtension.ClientObject & { toJSON(): object }][] = [
        ['Workbook', context.workbook],
        ['Application', context.workbook.application],
        ['Worksheet', sheet],
        ['Range', range],
        ['RangeFormat', range.format],
        ['RangeFont', range.format.font],
        ['RangeFill', range.format.fill],
        ['Table', sheet.tables.getItemAt(0)],
        ['NamedItem', context.workbook.names.getItem('Name')],
        ['Chart', sheet.charts.getItemAt(0)],
        ['Comment', sheet.comments.getItemAt(0)],
        ['DataValidation', range.dataValidation],
        ['PageLayout', sheet.pageLayout],
      ];
      for (const [, object] of objects) context.load(object);
      await context.sync();
      for (const [className, object] of objects) {
        expect([className, Object.keys(object.toJSON()).length > 0]).toEqual([className, true]);
      }
    });
  });

  it('reports any action or message of another kind', () => {
    const { host } = test;
    host.process({ Actions: [{ Id: 1, ActionType: 6, Name: '', ObjectPathId: 1 }], ObjectPaths: root });
    host.process({
      Actions: [{ Id: 1, ActionType: 3, Name: 'Erfunden', ObjectPathId: 1 }],
      ObjectPaths: root,
    });
    host.process({ Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: service });
    expect(host.unknown.splice(0).map(({ detail }) => detail)).toEqual([
      expect.stringContaining('ActionType 6'),
      expect.stringContaining('Workbook.Erfunden'),
      expect.stringContaining('Microsoft.Unbekannt'),
    ]);
  });
});

const root = { '1': { Id: 1, ObjectPathType: 1, Name: '' } };
const service = { '1': { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Unbekannt' } };

/** True for a field and for an accessor with a setter. */
function isWritable(object: HostObject, name: string): boolean {
  for (let level: object | null = object; level; level = Object.getPrototypeOf(level) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}

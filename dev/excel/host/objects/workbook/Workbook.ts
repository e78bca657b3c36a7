import type { Book } from '../../model/book';
import { HostObject } from '../../wire/host-object';
import { Application } from './Application';
import { CommentCollection } from '../comment/CommentCollection';
import { CustomXmlPartCollection } from './CustomXmlPartCollection';
import { DocumentProperties } from './DocumentProperties';
import { Functions } from './Functions';
import { NamedItemCollection } from '../named-item/NamedItemCollection';
import type { Range } from '../range/Range';
import { RangeAreas } from '../range/RangeAreas';
import { SettingCollection } from './SettingCollection';
import { TableCollection } from '../table/TableCollection';
import { WorkbookProtection } from './WorkbookProtection';
import { WorksheetCollection } from '../worksheet/WorksheetCollection';

/** The root of all paths. */
export class Workbook extends HostObject {
  readonly className = 'Workbook';
  readonly Application: Application;
  readonly Worksheets: WorksheetCollection;
  readonly Names: NamedItemCollection;
  readonly Tables: TableCollection;
  readonly Settings: SettingCollection;
  readonly CustomXmlParts: CustomXmlPartCollection;
  readonly Comments: CommentCollection;
  readonly Properties: DocumentProperties;
  readonly Protection: WorkbookProtection;
  readonly Functions: Functions;
  readonly Name: string;
  readonly ReadOnly = false;
  IsDirty = false;
  readonly AutoSave = false;
  readonly PreviouslySaved = true;
  readonly CalculationEngineVersion = 191_029;
  UsePrecisionAsDisplayed = false;

  constructor(private readonly book: Book) {
    super();
    this.Name = book.options.name;
    this.Application = new Application(book);
    this.Worksheets = new WorksheetCollection(book);
    this.Names = new NamedItemCollection(book, null);
    this.Tables = new TableCollection(book, null);
    this.Settings = new SettingCollection();
    this.CustomXmlParts = new CustomXmlPartCollection(book);
    this.Comments = new CommentCollection(book, null);
    this.Properties = new DocumentProperties(book.options);
    this.Protection = new WorkbookProtection();
    this.Functions = new Functions(book.options.date1904);
  }

  GetActiveCell(): Range {
    const { sheet, rect } = this.selected();
    return sheet.range({ ...rect, rows: 1, columns: 1 });
  }

  GetSelectedRange(): Range {
    const { sheet, rect } = this.selected();
    return sheet.range(rect);
  }

  GetSelectedRanges(): RangeAreas {
    const { sheet, rect } = this.selected();
    return new RangeAreas(sheet, [rect]);
  }

  /** The stand-in has no file; saving means that nothing is unsaved any more. */
  Save(): void {
    this.IsDirty = false;
  }

  _RemoveReference(id: string): void {
    this.book.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.book.references.clear();
  }

  _GetReferenceCount(): number {
    return this.book.references.count;
  }

  private selected(): { sheet: ReturnType<WorksheetCollection['active']>; rect: Range['rect'] } {
    const sheet = this.Worksheets.active();
    return { sheet, rect: sheet.selection };
  }
}

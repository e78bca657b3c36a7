import { type Book } from '../../model/book';
import { parseRect, splitSheet } from '../../model/grid/address';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { type NamedItemCollection } from './NamedItemCollection';
import { type Range } from '../range/Range';
import { type Worksheet } from '../worksheet/Worksheet';

interface NameState {
  readonly name: string;
  readonly scope: Worksheet | null;
  comment: string;
  visible: boolean;
}

/** A defined name. Its formula lives in the engine, which moves the references. */
export class NamedItem extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly book: Book,
    private readonly collection: NamedItemCollection,
    private readonly state: NameState,
  ) {
    super();
  }

  override idData(): Record<string, unknown> {
    return { _Id: this.state.name };
  }

  get _Id(): string {
    return this.state.name;
  }

  get Name(): string {
    return this.state.name;
  }

  get Scope(): 'Workbook' | 'Worksheet' {
    return this.state.scope ? 'Worksheet' : 'Workbook';
  }

  get Comment(): string {
    return this.state.comment;
  }

  set Comment(comment: string) {
    this.state.comment = comment;
  }

  get Visible(): boolean {
    return this.state.visible;
  }

  set Visible(visible: boolean) {
    this.state.visible = visible;
  }

  get Formula(): string {
    return this.collection.formulaOf(this.state.name);
  }

  set Formula(formula: string) {
    this.collection.define(this.state.name, formula);
  }

  get Type(): 'Range' | 'Double' | 'String' | 'Boolean' | 'Error' | 'Array' {
    if (this.target()) return 'Range';
    const literal = this.Formula.slice(1);
    if (literal.startsWith('"')) return 'String';
    if (/^(TRUE|FALSE)$/i.test(literal)) return 'Boolean';
    if (literal.startsWith('{')) return 'Array';
    return literal.startsWith('#') ? 'Error' : 'Double';
  }

  /** The address without the equals sign for ranges, the constant otherwise. */
  get Value(): unknown {
    const literal = this.Formula.slice(1);
    if (this.Type === 'String') return literal.slice(1, -1).replace(/""/g, '"');
    if (this.Type === 'Boolean') return /^TRUE$/i.test(literal);
    return this.Type === 'Double' && literal !== '' && Number.isFinite(Number(literal))
      ? Number(literal)
      : literal;
  }

  get Worksheet(): Worksheet {
    if (!this.state.scope) throw invalidArgument(`"${this.state.name}" gilt für die ganze Arbeitsmappe`);
    return this.state.scope;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.state.scope;
  }

  Delete(): void {
    this.collection.remove(this);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound(`Bereich von "${this.state.name}"`);
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const target = this.target();
    return target && target.sheet.range(target.rect);
  }

  private target(): { sheet: Worksheet; rect: NonNullable<ReturnType<typeof parseRect>> } | null {
    const { sheet: name, local } = splitSheet(this.Formula);
    const sheet = name === null ? this.state.scope : this.book.workbook.Worksheets.find(name);
    const rect = local === '' ? null : parseRect(local);
    return sheet && rect ? { sheet, rect } : null;
  }
}

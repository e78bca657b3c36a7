import type { DefinedName } from '@kim/engine';
import { type Book } from '../../model/book';
import { toInvariantFormula } from '../../model/calc/language';
import { parseRect, quoteSheet, rectName } from '../../model/grid/address';
import { HostCollection, sameName } from '../../wire/collection';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../wire/errors';
import { NamedItem } from './NamedItem';
import { type Range } from '../range/Range';
import { type Worksheet } from '../worksheet/Worksheet';

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = 'NamedItemCollection';
  private readonly names: NamedItem[] = [];

  constructor(
    private readonly book: Book,
    private readonly scope: Worksheet | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.names;
  }

  protected matches(item: NamedItem, key: string | number): boolean {
    return sameName(item.Name, key);
  }

  Add(name: string, reference: Range | string, comment?: string): NamedItem {
    const formula =
      typeof reference === 'string'
        ? reference.replace(/^=?/, '=')
        : `=${quoteSheet(reference.sheet.Name)}!${rectName(reference.rect, true)}`;
    return this.create(name, formula, comment ?? '');
  }

  AddFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.create(name, toInvariantFormula(formula.replace(/^=?/, '=')), comment ?? '');
  }

  formulaOf(name: string): string {
    const defined = this.book.engine
      .names()
      .find((item) => sameName(item.name, name) && item.sheet === this.scope?.engineId);
    if (!defined) throw itemNotFound(name);
    return defined.formula;
  }

  define(name: string, formula: string): void {
    const base: DefinedName = { name, formula };
    try {
      this.book.engine.setName(this.scope ? { ...base, sheet: this.scope.engineId } : base);
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError)
        throw invalidArgument(`${name}: ${error.message}`);
      throw error;
    }
  }

  remove(item: NamedItem): void {
    this.names.splice(this.names.indexOf(item), 1);
    this.book.engine.deleteName(item.Name, this.scope?.engineId);
  }

  private create(name: string, formula: string, comment: string): NamedItem {
    if (!VALID.test(name) || name.length > 255 || parseRect(name) !== null) throw invalidArgument(name);
    if (this.find(name)) throw itemAlreadyExists(name);
    this.define(name, formula);
    const item = new NamedItem(this.book, this, { name, scope: this.scope, comment, visible: true });
    this.names.push(item);
    return item;
  }
}

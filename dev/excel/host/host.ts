import type { Engine, FunctionsMetadata } from '@kim/engine';
import { CellEditMode } from './cell-edit';
import { Book, type BookOptions } from './model/book';
import { failedAt, failedBatch, FaultPlan, TRANSPORT_FAULTS, type TransportFault } from './faults';
import { FunctionDispatcher } from './functions/dispatcher';
import { AddinInternalService } from './services/AddinInternalService';
import { DynamicRibbon } from './services/DynamicRibbon';
import { AppRuntimePersistenceService } from './services/AppRuntimePersistenceService';
import { AppRuntimeService } from './services/AppRuntimeService';
import { CustomFunctionsService } from './services/CustomFunctionsService';
import type { HostObject } from './wire/host-object';
import { interpret } from './wire/interpreter';
import type { BatchRequest, BatchResponse, RichMessage } from './wire/protocol';

export interface HostOptions extends Partial<BookOptions> {
  readonly metadata: FunctionsMetadata;
  /** The id of the add-in in its manifest: what it stores in a workbook goes under it. */
  readonly addinId?: string;
  /** Makes the calculation engine around the dispatcher. */
  readonly createEngine: (dispatcher: FunctionDispatcher) => Engine;
}

export type Answer =
  | { readonly kind: 'response'; readonly body: BatchResponse }
  | { readonly kind: 'fault'; readonly fault: (typeof TRANSPORT_FAULTS)[TransportFault] };

/** Something the library sent that the stand-in has no answer for. */
export interface Unknown {
  readonly what: string;
  readonly detail: string;
}

/**
 * The stand-in for Excel without any transport: takes requests, gives answers, and delivers messages to the one
 * adapter that is connected.
 */
export class Host {
  readonly book: Book;
  readonly addinId: string;
  readonly dispatcher: FunctionDispatcher;
  readonly faults = new FaultPlan();
  readonly cellEdit = new CellEditMode();
  readonly addin = new AddinInternalService();
  readonly ribbon = new DynamicRibbon();
  readonly runtime: AppRuntimeService;
  readonly startup = new AppRuntimePersistenceService();
  /** Grows with everything unknown; the tests insist that it stays empty. */
  readonly unknown: Unknown[] = [];
  /** `Office.context.document.settings` as last saved: keys with JSON texts. */
  documentSettings: readonly (readonly [string, string])[] = [];
  private readonly services: ReadonlyMap<string, HostObject>;
  /** Hears of every request, for who wants to take them down. */
  onRequest: (request: BatchRequest) => void = () => undefined;
  private deliver: ((messages: readonly RichMessage[]) => void) | null = null;

  constructor(options: HostOptions) {
    this.addinId = options.addinId ?? '00000000-0000-4000-8000-000000000000';
    this.dispatcher = new FunctionDispatcher(options.metadata);
    this.book = new Book(options.createEngine(this.dispatcher), {
      name: options.name ?? 'Mappe1.xlsx',
      author: options.author ?? 'Erika Mustermann',
      now: options.now ?? (() => new Date()),
      date1904: options.date1904 ?? false,
    });
    this.book.calculation.onFailure = (error) =>
      this.unknown.push({ what: 'Berechnung', detail: String(error) });
    this.runtime = new AppRuntimeService(this.book.events);
    this.services = new Map<string, HostObject>([
      ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(this.dispatcher)],
      ['Microsoft.InternalService.AddinInternalService', this.addin],
      ['Microsoft.AppRuntime.AppRuntimeService', this.runtime],
      ['Microsoft.AppRuntime.AppRuntimePersistenceService', this.startup],
      ['Microsoft.DynamicRibbon.DynamicRibbon', this.ribbon],
    ]);
    this.book.events.onDelivery((messages) => this.deliver?.(messages));
    this.dispatcher.connect((messages) => this.deliver?.(messages));
    if (this.book.workbook.Worksheets.GetCount() === 0) this.book.workbook.Worksheets.Add();
  }

  /** A page has connected; an earlier one is forgotten with all its handlers. */
  connect(deliver: (messages: readonly RichMessage[]) => void): void {
    this.book.events.reset();
    this.book.references.clear();
    this.dispatcher.reset();
    this.addin.actionsReady = false;
    this.deliver = deliver;
  }

  /** True for a request that has to wait until the user has left the cell, because it has asked for that. */
  hasToWait(request: BatchRequest, flags: number): boolean {
    return this.cellEdit.isOn && (flags & DELAY_FOR_CELL_EDIT) !== 0 && concernsWorkbook(request);
  }

  process(request: BatchRequest): Answer {
    this.onRequest(request);
    const isOfAddin = concernsWorkbook(request);
    const planned = isOfAddin ? this.faults.next() : null;
    if (planned?.kind === 'transport') return { kind: 'fault', fault: TRANSPORT_FAULTS[planned.fault] };
    if (isOfAddin && this.cellEdit.isOn) return { kind: 'fault', fault: TRANSPORT_FAULTS.cellEditMode };
    if (planned?.kind === 'error') return { kind: 'response', body: failedBatch(planned) };
    if (planned?.kind === 'interference') this.book.remotely(planned.change);
    const cut = planned?.kind === 'cut' ? planned : null;
    const body = this.carryOut(cut ? { ...request, Actions: request.Actions.slice(0, cut.after) } : request);
    this.book.calculation.resume();
    if (planned?.kind === 'unanswered') return { kind: 'fault', fault: TRANSPORT_FAULTS[planned.fault] };
    if (!cut || body.Error) return { kind: 'response', body };
    // The library looks the action up in its own request.
    const index = Math.min(cut.after, request.Actions.length - 1);
    return { kind: 'response', body: failedAt(index, body, cut.code ?? 'GeneralException') };
  }

  /**
   * Carries out what `recordChanges` has taken down in a workbook as new as this one, and leaves it to the caller when to
   * calculate.
   *
   * @throws Error if one of the requests fails
   */
  replay(requests: readonly BatchRequest[]): void {
    for (const request of requests) {
      const { Error: failure } = this.carryOut(request);
      if (failure) throw new Error(`${failure.Code}: ${failure.Message}`);
    }
  }

  private carryOut(request: BatchRequest): BatchResponse {
    const { book } = this;
    const roots = {
      root: book.workbook,
      service: (name: string) => this.services.get(name),
      references: book.references,
      events: book.events,
    };
    const body = interpret(roots, request);
    if (body.Error?.Code === 'ApiNotFound' || body.Error?.Code === 'GeneralException') {
      this.unknown.push({ what: 'Aktion', detail: body.Error.Message });
    }
    return body;
  }

  saveDocumentSettings(properties: readonly (readonly [string, string])[]): void {
    this.documentSettings = properties;
    this.book.workbook.IsDirty = true;
  }

  dispose(): void {
    this.deliver = null;
    this.book.engine.dispose();
  }
}

/** Set by `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** Results of custom functions and the like go on while a cell is being edited. */
const concernsWorkbook = (request: BatchRequest): boolean => !isCleanUp(request) && !isService(request);

/** The client lets go of ranges in requests of their own, after the ones a program is aware of. */
const isCleanUp = (request: BatchRequest): boolean =>
  request.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

const isService = (request: BatchRequest): boolean =>
  Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.'));

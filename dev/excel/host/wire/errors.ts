/** A failure that the host reports for one action; the client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `Die angeforderte Ressource ist nicht vorhanden: ${what}.`, 404);

export const itemAlreadyExists = (what: string): HostError =>
  new HostError('ItemAlreadyExists', `Die Ressource ist bereits vorhanden: ${what}.`, 409);

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `Das Argument ist ungültig, fehlt oder hat ein falsches Format: ${what}.`);

export const invalidReference = (what: string): HostError =>
  new HostError('InvalidReference', `Dieser Bezug ist für den aktuellen Vorgang ungültig: ${what}.`);

export const invalidOperation = (what: string): HostError =>
  new HostError('InvalidOperation', `Der Vorgang ist für dieses Objekt ungültig: ${what}.`);

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `Der angeforderte Vorgang ist nicht zulässig: ${what}.`, 403);

/** `member` is the full name, such as `Worksheet.PivotTables`, so that a failing test names what is missing. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `Die API ist im Nachbau nicht vorhanden: ${member}.`);

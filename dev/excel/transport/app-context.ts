import type { Host } from '../host/host';

/** Who talks to whom: fixed before the page is opened, because the page finds it in its window name. */
export interface PageIdentity {
  readonly conversationId: string;
  readonly appId: string;
  /** Of the page around the frame; the library accepts messages from nowhere else. */
  readonly origin: string;
  /** Requirement sets the host claims to fulfil, for example `{ ExcelApi: '1.15' }`. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** Shared runtime, and the custom functions live in this page. */
const FLAGS = 3;

/** What Excel on the web fulfils besides, and what the library's own machinery asks for. */
const OWN_REQUIREMENTS = {
  CustomFunctions: '1.9',
  AddinCommands: '1.1',
  RichApiRuntime: '1.1',
  DelayForCellEdit: '1.1',
};

/** The value of the frame's `name`, where the library looks for its host. */
export function frameName({ conversationId, appId, origin }: PageIdentity): string {
  return JSON.stringify({
    baseFrameName: 'nachbau',
    hostInfo: `Excel|Web|16.00|de-DE|${conversationId}||disableLogging|${FLAGS}`,
    xdmInfo: `${conversationId}|${appId}|${origin}`,
    serializerVersion: 1,
  });
}

/** The answer to the first question of every page. */
export function appContext(host: Host, identity: PageIdentity): Record<string, unknown> {
  return {
    _id: identity.appId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: 'de-DE',
    _dataLocale: 'de-DE',
    _docUrl: host.book.workbook.Name,
    _clientMode: 1,
    _settings: host.documentSettings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: identity.conversationId,
    _appInstanceId: identity.conversationId,
    _hostFullVersion: '16.0.0.0',
    _requirementMatrix: JSON.stringify({ ...OWN_REQUIREMENTS, ...identity.requirements }),
    _initialDisplayMode: 2,
  };
}

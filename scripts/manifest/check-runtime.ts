import type { Document } from '@xmldom/xmldom';
import { COMMANDS } from '../../src/shared-runtime/commands';
import { attribute, element, elements, resource, textOf } from './document';

/** The prefix of all functions; it stands in every workbook that uses one. */
const NAMESPACE = 'KIM';

/** One page runs functions, commands and pane; the functions are described in one file and live in one script. */
export function checkRuntime(document: Document): string[] {
  const overrides = element(document, 'VersionOverrides');
  if (!overrides) return ['VersionOverrides fehlt.'];
  const page = attribute(element(document, 'DefaultSettings', 'SourceLocation'), 'DefaultValue');
  const expected: readonly [name: string, path: readonly string[], wanted: string][] = [
    ['Runtime', ['Runtimes', 'Runtime'], page],
    ['FunctionFile', ['FunctionFile'], page],
    ['Page', ['Page', 'SourceLocation'], page],
    ['Action', ['Action', 'SourceLocation'], page],
    ['Script', ['Script', 'SourceLocation'], beside(page, 'functions.js')],
    ['Metadata', ['Metadata', 'SourceLocation'], beside(page, 'functions.json')],
    ['Namespace', ['Namespace'], NAMESPACE],
  ];
  const runtimes = elements(overrides, 'Runtime');
  return [
    ...expected
      .map(([name, path, wanted]) => [name, resource(document, element(overrides, ...path)), wanted] as const)
      .filter(([, actual, wanted]) => actual !== wanted)
      .map(([name, actual, wanted]) => `${name} ist „${actual}“ statt „${wanted}“.`),
    ...(runtimes.length === 1 && attribute(runtimes[0], 'lifetime') === 'long'
      ? []
      : ['Genau eine Runtime mit lifetime="long" muss da sein.']),
    ...elements(overrides, 'FunctionName')
      .map(textOf)
      .filter((name) => !(name in COMMANDS))
      .map((name) => `Den Befehl „${name}“ gibt es nicht.`),
    ...checkCommands(document),
  ];
}

function beside(page: string, name: string): string {
  return page.slice(0, page.lastIndexOf('/') + 1) + name;
}

/** Built-in tabs and menus have fixed names; an unknown one makes Excel drop the buttons without a word. */
function checkCommands(document: Document): string[] {
  const tabs = elements(document, 'OfficeTab').map((tab) => attribute(tab, 'id'));
  const menus = elements(document, 'OfficeMenu').map((menu) => attribute(menu, 'id'));
  const kinds = elements(document, 'Action').map((action) => attribute(action, 'xsi:type'));
  const commands = elements(document, 'FunctionName').map(textOf);
  return [
    ...(tabs.join() === 'TabHome'
      ? []
      : ['Die Schaltflächen stehen nicht auf der Registerkarte Start (TabHome).']),
    ...(menus.join() === 'ContextMenuCell'
      ? []
      : ['Das Kontextmenü ist nicht das der Zelle (ContextMenuCell).']),
    ...(kinds.includes('ShowTaskpane') ? [] : ['Es fehlt die Schaltfläche für den Bereich.']),
    ...Object.keys(COMMANDS)
      .filter((command) => !commands.includes(command))
      .map((command) => `Es fehlt die Schaltfläche für „${command}“.`),
  ];
}

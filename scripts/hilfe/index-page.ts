import type { Outcome } from '@kim/formel';
import { STARTSEITE } from '../../src/hilfe/startseite';
import { TEXTE } from '../../src/hilfe/texte';
import { HANDBUCH, kapitelseite } from '../../src/katalog/handbuch';
import { tablesIn } from './calls';
import type { Entry } from './entries';
import { INDEX, type Page } from './frame';
import { anchor, html, type Html } from './html';
import { inputBlock } from './input';
import { formulaBlock, outcomeBlock } from './outcome';
import { sectionsWithContents } from './section';
import { pageOf, type Subject } from './subjects';

/** The formulas of the case, each in the cell below the one before. */
export const CASE_STEPS: readonly string[] = STARTSEITE.schritte.map(({ formel }) => formel);

/** All functions by subject, after a case from beginning to end. */
export function indexPage(
  subjects: readonly Subject[],
  entries: readonly Entry[],
  steps: readonly Outcome[],
): Page {
  const purposes = new Map(entries.map(({ fn, purpose }) => [fn.id, purpose]));
  return {
    file: INDEX,
    title: STARTSEITE.titel,
    summary: STARTSEITE.einleitung,
    content: html`<p class="einleitung">${STARTSEITE.einleitung}</p>
      ${sectionsWithContents([
        { id: 'handbuch', title: TEXTE.handbuch, content: chapters() },
        { id: 'fall', title: STARTSEITE.fall, content: caseSteps(steps) },
        {
          id: 'funktionen',
          title: TEXTE.alleFunktionen,
          content: subjects.map((subject) => subjectBlock(subject, purposes)),
        },
        { id: 'begriffe', title: STARTSEITE.begriffe, content: terms() },
        { id: 'eingabe', title: STARTSEITE.eingabe, content: typing() },
        { id: 'fehlerwerte', title: STARTSEITE.nichtKlappt, content: errorValues() },
      ])}`,
  };
}

const chapters = (): Html =>
  html`<p>${STARTSEITE.handbuchText}</p>
    <ul>
      ${HANDBUCH.map(({ id, titel }) => html`<li><a href="${kapitelseite(id)}">${titel}</a></li> `)}
    </ul>`;

const caseSteps = (steps: readonly Outcome[]): Html =>
  html`<p>${STARTSEITE.fallText}</p>
    <ol class="schritte">
      ${STARTSEITE.schritte.map(
        ({ titel, formel }, index) =>
          html`<li>
            <h3>${titel}</h3>
            ${tablesIn([formel]).map(inputBlock)} ${formulaBlock(formel, `B${index + 1}`)}
            ${outcomeBlock(formel, steps[index] ?? null)}
          </li> `,
      )}
    </ol>
    <p>${STARTSEITE.fallSchluss}</p>`;

const typing = (): Html =>
  html`<ul>
    ${STARTSEITE.eingabePunkte.map((punkt) => html`<li>${punkt}</li> `)}
  </ul>`;

const terms = (): Html =>
  html`<dl class="begriffe">
    ${STARTSEITE.begriffsliste.map(
      ({ begriff, text }) =>
        html`<dt>${begriff}</dt>
          <dd>${text}</dd> `,
    )}
  </dl>`;

const errorValues = (): Html =>
  html`<dl class="anzeigen">
    ${STARTSEITE.anzeigen.map(
      ({ anzeige, text }) =>
        html`<dt><samp>${anzeige}</samp></dt>
          <dd>${text}</dd> `,
    )}
  </dl>`;

function subjectBlock({ title, functions }: Subject, purposes: ReadonlyMap<string, string>): Html {
  const rows = functions.map(
    ({ id, name }) =>
      html`<dt><a href="${pageOf(id)}">KIM.${name}</a></dt>
        <dd>${purposes.get(id) ?? ''}</dd> `,
  );
  return html`<h3 id="${anchor(title)}">${title}</h3>
    <dl class="liste">${rows}</dl> `;
}

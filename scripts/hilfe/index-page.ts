import type { Outcome } from '../../src/dev/formel/evaluate';
import { STARTSEITE } from '../../src/hilfe/startseite';
import { TEXTE } from '../../src/hilfe/texte';
import { tablesIn } from './calls';
import type { Entry } from './entries';
import { INDEX, type Page } from './frame';
import { anchor, html, type Html } from './html';
import { inputBlock } from './input';
import { formulaBlock, outcomeBlock } from './outcome';
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
      <nav class="inhalt" aria-label="${TEXTE.aufDieserSeite}">
        <ul>
          <li><a href="#fall">${STARTSEITE.fall}</a></li>
          <li><a href="#funktionen">${TEXTE.alleFunktionen}</a></li>
          <li><a href="#eingabe">${STARTSEITE.eingabe}</a></li>
          <li><a href="#fehlerwerte">${STARTSEITE.nichtKlappt}</a></li>
        </ul>
      </nav>
      ${caseSection(steps)}
      <section aria-labelledby="funktionen">
        <h2 id="funktionen">${TEXTE.alleFunktionen}</h2>
        ${subjects.map((subject) => subjectBlock(subject, purposes))}
      </section>
      <section aria-labelledby="eingabe">
        <h2 id="eingabe">${STARTSEITE.eingabe}</h2>
        <ul>
          ${STARTSEITE.eingabePunkte.map((punkt) => html`<li>${punkt}</li> `)}
        </ul>
      </section>
      <section aria-labelledby="fehlerwerte">
        <h2 id="fehlerwerte">${STARTSEITE.nichtKlappt}</h2>
        <dl class="anzeigen">
          ${STARTSEITE.anzeigen.map(
            ({ anzeige, text }) =>
              html`<dt><samp>${anzeige}</samp></dt>
                <dd>${text}</dd> `,
          )}
        </dl>
      </section>`,
  };
}

function caseSection(steps: readonly Outcome[]): Html {
  return html`<section aria-labelledby="fall">
    <h2 id="fall">${STARTSEITE.fall}</h2>
    <p>${STARTSEITE.fallText}</p>
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
    <p>${STARTSEITE.fallSchluss}</p>
  </section>`;
}

function subjectBlock({ title, functions }: Subject, purposes: ReadonlyMap<string, string>): Html {
  const rows = functions.map(
    ({ id, name }) =>
      html`<dt><a href="${pageOf(id)}">KIM.${name}</a></dt>
        <dd>${purposes.get(id) ?? ''}</dd> `,
  );
  return html`<h3 id="${anchor(title)}">${title}</h3>
    <dl class="liste">${rows}</dl> `;
}

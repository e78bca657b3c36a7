import { TEXTE } from '../../src/hilfe/texte';
import { COST, type Explained } from './explained';
import { html, type Html } from './html';
import { ruleAnchor, type Fact, type Rule } from './rules';
import { pageOf } from './subjects';

/** The id of the section on every page. */
export const RULES = 'regeln';

/** What every rule says. */
const RULE = 'Regel';

/** What a reader of the help wants to know besides: how the rule is read and what it is based on. */
const REASONS: readonly string[] = ['Lesart', 'Grundlage'];

/** Rules with their numbers, texts and sources, after a folded list of links to them. */
export const ruleSection = ({ here: rules, there }: Explained): Html =>
  html`${there.length > 0 ? elsewhere() : null}
    <details class="verzeichnis">
      <summary>${TEXTE.regelverzeichnis(rules.length)}</summary>
      <ul>
        ${rules.map(link)}
      </ul>
    </details>
    ${rules.map(ruleBlock)}`;

const elsewhere = (): Html =>
  html`<p>${TEXTE.regelnDerKosten} <a href="${pageOf(COST)}#${RULES}">KIM.${COST}</a>.</p>`;

const link = ({ id, title }: Rule): Html =>
  html`<li><a href="#${ruleAnchor(id)}">${numberOf(id)} ${title}</a></li> `;

const numberOf = (id: string): Html => html`<span class="kennung">${id}</span>`;

function ruleBlock({ id, title, facts }: Rule): Html {
  const heading = `${ruleAnchor(id)}-titel`;
  const texts = facts.filter(({ label }) => label === RULE).map(({ text }) => html`<p>${text}</p>`);
  const reasons = REASONS.flatMap((reason) => facts.filter(({ label }) => label === reason));
  return html`<section class="regel" id="${ruleAnchor(id)}" aria-labelledby="${heading}">
    <h3 id="${heading}">${numberOf(id)} ${title}</h3>
    ${texts} ${reasons.map(reasonBlock)}
  </section> `;
}

const reasonBlock = ({ label, text }: Fact): Html =>
  html`<p class="grund"><span>${label}:</span> ${text}</p>`;

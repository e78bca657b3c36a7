import { html, type Html } from './html';
import { ruleAnchor, type Fact, type Rule } from './rules';

/** What every rule says. */
const RULE = 'Regel';

/** What a reader of the help wants to know besides: how the rule is read and what it is based on. */
const REASONS: readonly string[] = ['Lesart', 'Grundlage'];

/** Rules with their numbers, texts and sources. */
export const ruleSection = (rules: readonly Rule[]): Html => html`${rules.map(ruleBlock)}`;

function ruleBlock({ id, title, facts }: Rule): Html {
  const heading = `${ruleAnchor(id)}-titel`;
  const texts = facts.filter(({ label }) => label === RULE).map(({ text }) => html`<p>${text}</p>`);
  const reasons = REASONS.flatMap((reason) => facts.filter(({ label }) => label === reason));
  return html`<section class="regel" id="${ruleAnchor(id)}" aria-labelledby="${heading}">
    <h3 id="${heading}"><span class="kennung">${id}</span> ${title}</h3>
    ${texts} ${reasons.map(reasonBlock)}
  </section> `;
}

const reasonBlock = ({ label, text }: Fact): Html =>
  html`<p class="grund"><span>${label}:</span> ${text}</p>`;

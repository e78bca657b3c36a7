import { html, type Html } from './html';
import { ruleAnchor, type Rule } from './rules';

export const ruleSection = (rules: readonly Rule[]): Html =>
  html`${rules.map(
    ({ id, title, facts }) =>
      html`<section class="regel" id="${ruleAnchor(id)}" aria-labelledby="${ruleAnchor(id)}-titel">
        <h3 id="${ruleAnchor(id)}-titel"><span class="kennung">${id}</span> ${title}</h3>
        <dl>
          ${facts.map(
            ({ label, text }) =>
              html`<dt>${label}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>
      </section> `,
  )}`;

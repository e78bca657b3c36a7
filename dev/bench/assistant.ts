import type { Frame, Page } from 'playwright-core';
import { postsText, townsText } from '../../scripts/start/examples/clipboard';
import { manyPosts } from '../../scripts/start/examples/many-posts';

/** How long the Assistent takes with an agreement of 200 posts and 20 towns, in milliseconds. */
export interface AssistantTimes {
  /** From the click on a step to its drawing. */
  readonly steps: readonly number[];
  /** From a key in a field of a post to the changed line at the foot. */
  readonly foot: readonly number[];
}

const ROUNDS = 4;

/** Clicks the steps one after the other and waits for the drawing of each. */
const STEPS = `(async () => {
  const times = [];
  for (let round = 0; round < ${ROUNDS}; round++)
    for (const step of [...document.querySelectorAll('.stepper button')].slice(0, 4)) {
      await new Promise((done) => setTimeout(done, 300));
      const start = performance.now();
      step.click();
      await drawn();
      times.push(performance.now() - start);
    }
  return times;
})()`;

/** Resolves with the time from the next key to the drawing of what it changes at the foot. */
const NEXT_FOOT = `new Promise((done) => {
  window.addEventListener('keydown', (event) => {
    const foot = document.querySelector('.foot-line dl, .foot-line p');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      drawn().then(() => done(performance.now() - event.timeStamp));
    }).observe(foot.parentElement, { subtree: true, childList: true, characterData: true });
  }, { capture: true, once: true });
})`;

const KEYS = ['Backspace', '4', 'Backspace', '6', 'Backspace', '7', 'Backspace', '8'];

const AGREEMENT = manyPosts(200, 20);

async function paste(frame: Frame, step: string, list: string, take: string): Promise<void> {
  await frame.locator('.stepper button', { hasText: step }).click();
  await frame.getByRole('button', { name: 'Einfügen aus der Zwischenablage' }).click();
  await frame.getByLabel('Liste', { exact: true }).fill(list);
  await frame.getByRole('button', { name: take }).click();
}

/** Enters an agreement as a clerk does, with its lists from the clipboard. */
async function enter(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Neue Vereinbarung' }).click();
  await frame.getByLabel('Titel').fill('200 Stellen in 20 Kommunen');
  await frame.getByLabel('Höchstbetrag', { exact: true }).fill('57.000');
  for (const [label, day] of [
    ['Laufzeit von', '01.01.2025'],
    ['Laufzeit bis', '31.12.2026'],
    ['Bezugsjahr von', '01.01.2026'],
    ['Bezugsjahr bis', '31.12.2026'],
  ] as const)
    await frame.getByLabel(label).fill(day);
  await paste(frame, 'Stellen', postsText(AGREEMENT), '200 Stellen übernehmen');
  await paste(frame, 'Verteilung', townsText(AGREEMENT), '20 Kommunen übernehmen');
}

/** Measures an agreement of this size, from an empty workbook. */
export async function measureAssistant(page: Page, frame: Frame): Promise<AssistantTimes> {
  await enter(frame);
  await frame.evaluate(STEPS);
  const steps = await frame.evaluate<readonly number[]>(STEPS);
  await frame.locator('.stepper button').nth(1).click();
  await frame.locator('.post').nth(5).click();
  const field = frame.getByLabel('VZÄ', { exact: true });
  await field.fill('0,55');
  await field.press('End');
  const foot: number[] = [];
  for (const key of KEYS) {
    const next = frame.evaluate<number>(NEXT_FOOT);
    // The listener has to be there before the key comes.
    await frame.evaluate('drawn()');
    await page.keyboard.press(key);
    foot.push(await next);
    await frame.evaluate('new Promise((done) => setTimeout(done, 1200))');
  }
  return { steps, foot };
}

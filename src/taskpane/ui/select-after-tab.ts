/**
 * What is typed after Tab takes the place of what stands in a field, as everywhere in browsers. On the web office.js moves the
 * focus itself, and a field that gets it so has nothing selected.
 */
export function selectAfterTab(page: Document): void {
  let isTab = false;
  page.addEventListener(
    'keydown',
    ({ key }) => {
      isTab = key === 'Tab';
    },
    true,
  );
  page.addEventListener(
    'pointerdown',
    () => {
      isTab = false;
    },
    true,
  );
  page.addEventListener('focusin', ({ target }) => {
    if (isTab && target instanceof HTMLInputElement) target.select();
  });
}

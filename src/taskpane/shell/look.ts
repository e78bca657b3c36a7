/** How the pane has to look to fit Excel around it. */
export type Look = 'light' | 'dark' | 'contrast';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Excel on the web has no theme, and a contrast theme of the system comes before everything. */
export function currentLook(): Look {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  const background = officeBackground();
  const dark = background === null ? matchMedia(DARK).matches : isDark(background);
  return dark ? 'dark' : 'light';
}

/** Excel reports some changes, the system others, and some are noticed only when the pane gets the focus again. */
export function watchLook(changed: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  if (officeBackground() !== null)
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** The types promise a theme that not every Excel has. */
function officeBackground(): string | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}

/** By relative luminance of `#RRGGBB`, where green counts most. */
function isDark(color: string): boolean {
  const value = Number.parseInt(color.replace('#', ''), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255] as const;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}

/** Resolves once somebody can see the pane. A document may be opened with the pane closed, for its functions only. */
export function whenVisible(mode: string | undefined): Promise<void> {
  if (mode !== 'Hidden') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const registered = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
    registered.catch(reject);
  });
}

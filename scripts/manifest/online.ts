import { setTimeout as wait } from 'node:timers/promises';
import { validateManifest, type ManifestValidation } from 'office-addin-manifest';

/** A firewall may swallow the request without an answer. */
const PATIENCE_MS = 20_000;

/** What Microsoft's validation service says: null, and a line why, if it could not be asked. */
export async function checkOnline(path: string): Promise<string[] | null> {
  try {
    const validation = await Promise.race([validateManifest(path), wait(PATIENCE_MS, null, { ref: false })]);
    if (validation?.report) return objections(validation);
    return impossible(validation ? `HTTP ${validation.status ?? '?'}` : 'keine Antwort');
  } catch (error) {
    return impossible((error as Error).message.replace(/\s+/g, ' '));
  }
}

function objections({ isValid, report }: ManifestValidation): string[] {
  if (isValid) return [];
  return (report?.errors ?? []).map(({ title = '', content = '' }) => `${title} ${content}`.trim());
}

function impossible(reason: string): null {
  console.log(`Die Prüfung durch Microsoft war nicht möglich: ${reason}`);
  return null;
}

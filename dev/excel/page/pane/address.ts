import type { Manifest } from '../../host/manifest';

/** Where this server serves the add-in, whatever server it was built for. */
export function addinAddress(manifest: Manifest, address: string): string {
  const base = new URL('.', manifest.page).href;
  return address.startsWith(base) ? `/addin/${address.slice(base.length)}` : address;
}

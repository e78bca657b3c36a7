const ENCODER = new TextEncoder();

/** SC-2: SHA-256 of a text, in hexadecimal. */
export async function fingerprint(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', ENCODER.encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const FINGERPRINT = /^[0-9a-f]{64}$/;

export const isFingerprint = (value: unknown): value is string =>
  typeof value === 'string' && FINGERPRINT.test(value);

import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

// What a browser has and jsdom lacks; the stand-in and fingerprints need it beside a page that is drawn.
for (const [name, value] of Object.entries({ TextDecoder, TextEncoder, crypto: webcrypto }))
  Object.defineProperty(globalThis, name, { value, configurable: true });

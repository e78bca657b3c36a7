import JSZip from 'jszip';
import { assertFileSize, Count, type FileRefusal, type Limits, tooLargeUnpacked } from './limits';
import { TEXTS } from '../texts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** A comment behind the directory may be as long. */
const LONGEST_COMMENT = 65_535;

/** Parts that are read; images and the like are not even unpacked. */
const READ = /\.(xml|rels)$/i;

interface Declared {
  readonly path: string;
  readonly size: number;
}

/** Where the directory at the end of the file begins. @throws Error if there is none */
function directory(view: DataView): { readonly at: number; readonly count: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  throw new Error('Die Datei ist kein Zip-Archiv.');
}

/** What the directory says of each part, before anything is unpacked. */
function declared(data: ArrayBuffer): Declared[] {
  const view = new DataView(data);
  const { at, count } = directory(view);
  const entries: Declared[] = [];
  for (let place = at, index = 0; index < count; index += 1) {
    if (place + ENTRY_SIZE > view.byteLength || view.getUint32(place, true) !== ENTRY)
      throw new Error('Das Verzeichnis der Datei ist beschädigt.');
    const name = view.getUint16(place + 28, true);
    const path = new TextDecoder().decode(new Uint8Array(data, place + ENTRY_SIZE, name));
    entries.push({ path, size: view.getUint32(place + 24, true) });
    place += ENTRY_SIZE + name + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}

/** What JSZip has besides what its types say: a part that comes in pieces and can be stopped. */
interface Pieces {
  internalStream(type: 'uint8array'): {
    on(event: 'data', heard: (piece: Uint8Array<ArrayBuffer>) => void): void;
    on(event: 'error', heard: (error: Error) => void): void;
    on(event: 'end', heard: () => void): void;
    resume(): void;
    pause(): void;
  };
}

/** Unpacks a part piece by piece. @throws the refusal as soon as it is larger than the room that is left */
function unpacked(
  file: JSZip.JSZipObject,
  room: number,
  refusal: FileRefusal,
): Promise<Uint8Array<ArrayBuffer>[]> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const stream = (file as unknown as Pieces).internalStream('uint8array');
    stream.on('data', (piece) => {
      size += piece.length;
      if (size <= room) {
        pieces.push(piece);
        return;
      }
      stream.pause();
      reject(refusal);
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(pieces));
    stream.resume();
  });
}

/** A package that is unpacked part by part, as long as there is room. */
export interface Package {
  readonly paths: readonly string[];
  /** The text of a part; nothing if there is none. @throws FileRefusal if it is too large */
  text(path: string): Promise<string>;
}

/**
 * Opens a zip file. What the file says of its sizes is checked first, and what they really are while it is unpacked.
 *
 * @throws FileRefusal if the file is too large
 * @throws Error if it is no zip file
 */
export async function openZip(data: ArrayBuffer, limits: Limits): Promise<Package> {
  assertFileSize(data.byteLength, limits);
  const entries = declared(data);
  new Count(TEXTS.counted.parts, limits.parts).add(entries.length);
  const sum = entries.filter(({ path }) => READ.test(path)).reduce((total, { size }) => total + size, 0);
  if (sum > limits.unpacked) throw tooLargeUnpacked(limits);
  const zip = await JSZip.loadAsync(data);
  let room = limits.unpacked;
  return {
    paths: Object.keys(zip.files),
    text: async (path) => {
      const file = READ.test(path) ? zip.file(path) : null;
      if (!file) return '';
      const pieces = await unpacked(file, room, tooLargeUnpacked(limits));
      const bytes = await new Blob(pieces).arrayBuffer();
      room -= bytes.byteLength;
      return new TextDecoder().decode(bytes);
    },
  };
}

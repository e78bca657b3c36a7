const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height from the header of a PNG; undefined for anything else. */
export function pngSize(content: Buffer): { width: number; height: number } | undefined {
  if (content.length < 24 || !content.subarray(0, 8).equals(SIGNATURE)) return undefined;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

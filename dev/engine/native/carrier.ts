/**
 * The native engine has no `#BUSY!`. As it never comes up with `#NULL!` by itself, `#NULL!` carries `#BUSY!` inside, and
 * the engine's own `#ERROR!` carries `#NULL!`.
 */
export function nativeError(code: string): string {
  if (code === '#BUSY!') return '#NULL!';
  return code === '#NULL!' ? '#ERROR!' : code;
}

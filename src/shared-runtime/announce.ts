/**
 * Last module of `functions.js`: comes after all associations, so whoever finds the mark knows that the functions
 * are there. The pane is a script of its own and has no other way to tell.
 */
globalThis.kimFunctions = { version: __KIM_VERSION__ };

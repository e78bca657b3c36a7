/** Anything that would make two equal calls differ or let a function wait. */
const IMPURE = [
  'Date',
  'Promise',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'performance',
  'process',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
];

/** The workbook and the application around it. */
const HOST = ['Office', 'OfficeRuntime', 'Excel'];

const asynchronous = 'Functions are synchronous (rule ST-1).';
const NO_ASYNC = [
  { selector: 'AwaitExpression', message: asynchronous },
  { selector: ':function[async=true]', message: asynchronous },
  { selector: 'ForOfStatement[await=true]', message: asynchronous },
  { selector: 'ImportExpression', message: asynchronous },
];

/** Ranges of a workbook have up to a million rows. */
const NO_SPREAD_CALL = [
  {
    selector: 'CallExpression > SpreadElement',
    message: 'A long list spread into a call does not fit the stack.',
  },
];

/** Methods of the page that gave nothing back give a promise in newer browsers, which React would call when the view goes. */
const NO_EFFECT_RESULT = [
  {
    selector:
      'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[body.type!="BlockStatement"][body.type!="ArrowFunctionExpression"]',
    message: 'An effect gives back nothing, or a function that ends it: put the call into braces.',
  },
];

const runs = 'A test runs or does not exist.';
const NO_SKIPPED_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(skip|only|todo|failing|fixme|fail)$/]',
    message: runs,
  },
  {
    selector:
      'MemberExpression[object.object.name="test"][object.property.name="describe"][property.name=/^(skip|only|fixme)$/]',
    message: runs,
  },
  { selector: 'Identifier[name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: runs },
];

const clock =
  'How long something takes is measured by npm run bench; a test waits for what it expects, with expect(…) or eventually().';
const limit = 'Only what hangs has a limit, the same everywhere: test/support/hangs.ts.';
const NO_CLOCK = [
  { selector: 'MemberExpression[object.name=/^(performance|Date)$/][property.name="now"]', message: clock },
  { selector: 'MemberExpression[property.name=/^(cpuUsage|hrtime|waitForTimeout)$/]', message: clock },
  { selector: 'Identifier[name="loadavg"]', message: clock },
  {
    selector: 'MemberExpression[object.name=/^(jest|test)$/][property.name=/^(setTimeout|slow)$/]',
    message: limit,
  },
];

/** A limit of its own for one step of a browser test. */
const NO_OWN_LIMIT = [{ selector: 'Property[key.name=/^(timeout|retries)$/]', message: limit }];

const globals = (names) =>
  names.map((name) => ({ name, message: 'Not here: rule ST-1 and the layers of src.' }));

module.exports = {
  HOST,
  IMPURE,
  NO_ASYNC,
  NO_CLOCK,
  NO_EFFECT_RESULT,
  NO_OWN_LIMIT,
  NO_SKIPPED_TESTS,
  NO_SPREAD_CALL,
  globals,
};

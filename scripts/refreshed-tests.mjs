// Which tests `npm run simulate-refresh` runs on the refreshed copy. Whoever adds a test need do nothing: it is run there,
// too, unless a row here leaves it out. refreshed-tests.d.mts says what each export is.

export const LEFT_OUT = [
  {
    files:
      /^test\/(?:fuzz|hardening|redact\/placements)\/|\/(?:property|properties|robust|hostile|alone)\.test\.ts$/,
    why: 'properties of generated inputs: what must hold of all of them (nothing thrown, no secret, time, the same answer twice) names nothing of the contract',
  },
  {
    files: /^test\/(?:redact\/(?:hardening|secure|vault)|run\/(?:collisions|secrets))\.test\.ts$/,
    why: 'secrets: told by their names and forms, drawn at random, so that no contract has a word like them',
  },
  {
    files: /^test\/read\/(?:shapes\/matrix|log\/recall)\.test\.ts$/,
    why: 'how hundreds of tools show the same few calls: a tool writes no other way for another contract',
  },
  {
    files: /^test\/live\/(?:cli|sdk|transport|credentials)\//,
    why: 'sockets and processes: test/live/live.test.ts asks the same worlds the same questions within one process, and is run',
  },
  {
    files:
      /^test\/(?:scripts|house|primitives)\/|^test\/cli\/(?:memory|process|bundle|echo|keep-apart|project|step-summary|completion)\.test\.ts$/,
    why: 'packing, releasing, memory, the order of rooms, and what has no subject: nothing of it reads the contract',
  },
];

export const isLeftOut = (file) => LEFT_OUT.some(({ files }) => files.test(file));

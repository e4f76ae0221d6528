import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peek, readableChunks } from '../../../src/read/files/chunks.js';
import { inUtf8 } from '../../../src/read/files/code-page.js';
import { wholeText } from '../../../src/read/files/feed.js';
import { deferredSink, type OpenFileSink } from '../../../src/read/files/in-folder.js';
import { collectInputs, type ReadInputOptions, readInput } from '../../../src/read/files/index.js';
import { matches } from '../../../src/read/files/pattern.js';
import type { Form } from '../../../src/read/forms.js';
import { LIMITS } from '../../../src/read/types.js';
import { type Collected, collect, fixture } from '../helpers.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'why403-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(
  argument: string,
  options: ReadInputOptions = {},
): Promise<Collected & { form?: Form | 'no call'; error?: string }> {
  const sink = collect();
  let form: Parameters<OpenFileSink>[1] | undefined;
  const openSink: OpenFileSink = (_path, found) => {
    form = found;
    return sink;
  };
  const [input] = await collectInputs([argument]);
  if (input === undefined) throw new Error('no input');
  const result = await readInput(input, openSink, options);
  return { ...sink, ...(form !== undefined && { form }), ...(!result.ok && { error: result.error }) };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('patterns that the shell did not expand', () => {
  it('name what they match, sorted', async () => {
    const inside = join(folder, 'glob');
    await mkdir(inside);
    for (const name of ['b.har', 'a.har', 'c.txt', '.hidden.har']) await writeFile(join(inside, name), '{}');
    const paths = async (pattern: string) =>
      (await collectInputs([join(inside, pattern)])).map(({ path }) => path);
    expect(await paths('*.har')).toEqual([join(inside, 'a.har'), join(inside, 'b.har')]);
    expect(await paths('?.*')).toEqual(['a.har', 'b.har', 'c.txt'].map((name) => join(inside, name)));
    expect(await paths('.h*')).toEqual([join(inside, '.hidden.har')]);
    expect(await collectInputs([join(inside, '*.har'), join(inside, 'a.har')])).toHaveLength(2);
    expect(await collectInputs([join(inside, '*.nope')])).toEqual([
      { kind: 'unusable', path: join(inside, '*.nope'), reason: 'no file matches this pattern' },
    ]);
    expect(await collectInputs([join(folder, 'no such folder', '*.har')])).toMatchObject([
      { kind: 'unusable' },
    ]);
    expect(await collectInputs(['GET /api/v2/users?x=* 403'])).toMatchObject([{ kind: 'text' }]);
  });

  it('match as those of shells do', () => {
    const all = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 12 });
    fc.assert(
      fc.property(
        all,
        fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 }),
        (pattern, name) => {
          const same = new RegExp(
            `^${pattern.replace(/\./g, '\\.').replace(/\?/g, '.').replace(/\*+/g, '.*')}$`,
          );
          expect(matches(name, pattern)).toBe(same.test(name));
        },
      ),
    );
  });
});

describe('bytes of code pages', () => {
  it('leave UTF-8 as it is, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const written = text.replaceAll('\0', '').replace(/[\ud800-\udfff]/g, '');
        const bytes = new TextEncoder().encode(written);
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const parts: Uint8Array[] = [];
        for await (const part of inUtf8(chunks())) parts.push(part.slice());
        expect(Buffer.concat(parts).toString()).toBe(written);
      }),
    );
  });

  it('are letters, where they are no UTF-8', async () => {
    async function* chunks() {
      yield Buffer.from('für f', 'utf8');
      yield Buffer.from('\xfcr \x93x\x94', 'latin1');
    }
    const parts: Uint8Array[] = [];
    for await (const part of inUtf8(chunks())) parts.push(part.slice());
    expect(Buffer.concat(parts).toString()).toBe('für für “x”');
  });
});

describe('what arguments name', () => {
  it('is standard input, a file, text or nothing', async () => {
    const path = await file('a b.json', '{}');
    expect(await collectInputs([])).toEqual([{ kind: 'stdin', path: '-' }]);
    expect(await collectInputs(['-', path, '-', path])).toEqual([
      { kind: 'stdin', path: '-' },
      { kind: 'file', path },
    ]);
    for (const text of [
      'I get 403',
      '{"status":403}',
      `curl https://x/${'y'.repeat(9000)}`,
      'GET https://x/y.json\n403',
      'a\0 b',
    ]) {
      expect(await collectInputs([text])).toEqual([{ kind: 'text', path: '<text>', text }]);
    }
    for (const missing of [
      'nothing',
      'no such recording.har',
      '',
      join(folder, 'nothing', 'below'),
      'a\0b',
    ]) {
      expect(await collectInputs([missing])).toMatchObject([{ kind: 'unusable', path: missing }]);
    }
  });

  it('is the recordings of a folder, sorted, below it too', async () => {
    const top = join(folder, 'tree');
    const names = [
      'b.har',
      'a/z.NDJSON',
      'a/c.har.gz',
      'c.txt',
      '.hidden.har',
      'node_modules/x.json',
      'picture.png',
      '.git/y.json',
    ];
    for (const name of names) {
      await mkdir(join(top, name, '..'), { recursive: true });
      await writeFile(join(top, name), '{}');
    }
    await symlink(top, join(top, 'loop'));
    const paths = (await collectInputs([top])).map(({ path }) => path.slice(top.length + 1));
    expect(paths).toEqual(['a/c.har.gz', 'a/z.NDJSON', 'b.har', 'c.txt']);
    await symlink(join(top, 'nowhere.har'), join(top, 'lost.har'));
    expect((await collectInputs([top])).filter(({ kind }) => kind === 'unusable')).toEqual([
      {
        kind: 'unusable',
        path: join(top, 'lost.har'),
        reason: 'cannot be opened: a link to nothing, or a name that is not valid UTF-8',
      },
    ]);
    await mkdir(join(folder, 'empty'));
    expect(await collectInputs([join(folder, 'empty')])).toMatchObject([
      { kind: 'unusable', reason: expect.stringContaining('holds no recordings (*.har') },
    ]);
  });
});

describe('the files of a folder', () => {
  const HAR =
    '{"log":{"entries":[{"request":{"method":"GET","url":"/api/v2/users"},"response":{"status":403}}]}}';
  const FILES: Readonly<Record<string, string>> = {
    'package.json': '{"name":"x","version":"1.0.0","scripts":{"test":"vitest run"}}',
    'tsconfig.json': '{\n  // with a comment\n  "compilerOptions": {"strict": true}\n}',
    'list.json': '[1, 2, 3]',
    'results.json': '{"numFailedTests":0,"testResults":[{"status":"passed","message":""}]}',
    'lines.ndjson': '{"a":1}\n{"a":2}\n',
    'broken.json': '{"a": [',
    'notes.txt': 'The weather is fine.',
    'empty.json': '',
    'picture.txt': '\u0000\u0001\u0002\u0003\u0000',
    'eslint.json': '[{"filePath":"a.ts","messages":[],"errorCount":0}]',
  };
  const readAll = async (name: string, files: Readonly<Record<string, string>>) => {
    const top = join(folder, name);
    await mkdir(top);
    for (const [path, content] of Object.entries(files)) await writeFile(join(top, path), content);
    const read: [string, string | undefined, string][] = [];
    for (const input of await collectInputs([top])) {
      const sink = collect();
      let form: string | undefined;
      const result = await readInput(input, (_, found) => {
        form = found;
        return sink;
      });
      const outcome = !result.ok ? 'error' : result.holdsCalls ? `${sink.exchanges.length} calls` : 'no call';
      expect(outcome === 'no call' ? sink.problems : []).toEqual([]);
      read.push([input.path.slice(top.length + 1), form, outcome]);
    }
    return read;
  };

  it('may hold no call, and are no errors then', async () => {
    const names = Object.keys(FILES).sort();
    expect(await readAll('unrelated', FILES)).toEqual(names.map((name) => [name, 'no call', 'no call']));
  });

  it('are read where they hold calls, and errors where they are recordings that are broken', async () => {
    expect(
      await readAll('mixed', {
        'a.har': HAR,
        'b.har': '{"log":',
        'c.har': '',
        'd.har': '{"log":{"entries":[{"request"',
        'e.har': '{"log":{"entries":[]}}',
        'f.txt': 'GET /api/v2/users gave 403',
        'g.json': '{"a":1}',
        'h.ndjson': '{"request":{"url":"/api/v2/users"},"response":{"status":403}}',
      }),
    ).toEqual([
      ['a.har', 'har', '1 calls'],
      ['b.har', 'text', 'error'],
      ['c.har', undefined, 'error'],
      ['d.har', 'har', 'error'],
      ['e.har', 'har', '0 calls'],
      ['f.txt', 'text', '1 calls'],
      ['g.json', 'no call', 'no call'],
      ['h.ndjson', 'exchange', '1 calls'],
    ]);
  });

  it('pass on what was not understood in them', () => {
    const passed: unknown[] = [];
    const deferred = deferredSink(
      (path, form) => ({ ...collect(), notUnderstood: (passage) => passed.push([path, form, passage.line]) }),
      'notes.txt',
      'text',
    );
    deferred.sink.problem({ at: 'line 1', message: 'nothing' });
    deferred.sink.notUnderstood?.({ line: 7 });
    expect(deferred.end()).toBe(false);
    expect(passed).toEqual([['notes.txt', 'no call', 7]]);
  });

  it('are errors when they are named, or their form is', async () => {
    const path = await file('package.json', FILES['package.json'] ?? '');
    expect((await read(path)).error).toMatch(/nothing in it could be read/);
    const [, , ...inputs] = await collectInputs([path, join(folder, 'unrelated'), path]);
    expect(inputs.every((input) => input.kind === 'file' && input.folder !== undefined)).toBe(true);
    const [named] = await collectInputs([
      join(folder, 'unrelated'),
      join(folder, 'unrelated', 'broken.json'),
    ]);
    expect(named).toEqual({ kind: 'file', path: join(folder, 'unrelated', 'broken.json') });
    for (const input of await collectInputs([join(folder, 'unrelated')]))
      expect((await readInput(input, () => collect(), { as: 'har' })).ok, input.path).toBe(false);
  });
});

describe('reading an input', () => {
  it.each(['plain', 'gzip', 'zlib', 'utf-16le', 'utf-16be'])('as %s gives the same', async (packing) => {
    const text = new TextDecoder().decode(fixture('har/chrome.har'));
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const packings: Record<string, Uint8Array> = {
      plain: fixture('har/chrome.har'),
      gzip: gzipSync(text),
      zlib: deflateSync(text),
      'utf-16le': little,
      'utf-16be': Buffer.from(little).swap16(),
    };
    const { exchanges, problems, form } = await read(
      await file(`packed-${packing}`, packings[packing] ?? ''),
    );
    expect(form).toBe('har');
    expect(problems).toEqual([]);
    expect(exchanges.map(({ response }) => response?.status)).toEqual([403, undefined, 101]);
  });

  it.each<[string, Form]>([
    ['{"request":{"url":"/a"}}\n{"request":{"url":"/b"}}', 'ndjson'],
    ['{"request":{"url":"/a"}}', 'exchange'],
    ['curl https://api.mypurecloud.ie/api/v2/users/me', 'curl'],
    ['GET /api/v2/users HTTP/1.1\r\n', 'http'],
    ['I get 403 for all', 'text'],
  ])('finds out that %j is %s', async (text, form) => {
    const result = await read(await file('form', text));
    expect(result.form).toBe(form);
    expect(result.exchanges.length).toBeGreaterThan(0);
  });

  it('takes the form it is told', async () => {
    const { form } = await read('{"request":{"url":"/a"}}', { as: 'text' });
    expect(form).toBe('text');
  });

  it('says in one line what cannot be read at all', async () => {
    const cases: [string | Promise<string>, RegExp][] = [
      [file('empty.har', ''), /empty\.har: is empty$/],
      [file('blank.txt', '\ufeff \n\n'), /: is empty$/],
      [file('zip.har', 'PK\u0003\u0004rest of it'), /ZIP archive; unpack it first$/],
      [file('empty.zip', 'PK\u0005\u0006rest of it'), /ZIP archive; unpack it first$/],
      [file('p.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')), /: is a picture; paste/],
      [
        file('a.pcap', Buffer.from('\xd4\xc3\xb2\xa1\x02\0\x04\0', 'latin1')),
        /network packets.*record a HAR/,
      ],
      [
        file('flows', '1876:7:version;2:21#4:type;4:http;9:websocket;0:~'),
        /flow file of mitmproxy; export it as HAR/,
      ],
      [file('packed.png.gz', gzipSync(Buffer.from('\x89PNG\r\n', 'latin1'))), /: is a picture; paste/],
      [file('zeros', new Uint8Array(5000)), /binary data/],
      [
        file(
          'noise',
          new Uint8Array(5000).map((_, at) => (at * 7919 + (at >> 3)) % 256),
        ),
        /binary data/,
      ],
      [file('no.har', '{"log":{"entries":5}}'), /nothing in it could be read$/],
      [
        file('bad.gz', Buffer.from([0x1f, 0x8b, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
        /damaged|cut off/,
      ],
      ['missing.har', /missing\.har: no such file or folder$/],
    ];
    for (const [path, message] of cases) {
      const { error, exchanges } = await read(await path);
      expect(error).toMatch(message);
      expect(error).not.toContain('\n');
      expect(exchanges).toEqual([]);
    }
  });

  it.each<[string, Uint8Array]>([
    [
      'windows-1252',
      Buffer.from('GET /api/v2/users/me\r\n403 \x84Zugriff\x93 f\xfcr Gr\xf6\xdfe \x96 nein\r\n', 'latin1'),
    ],
    [
      'code page 850',
      Buffer.from('GET /api/v2/users/me\r\n403 "Zugriff" f\x81r Gr\x94\xe1e \x84\r\n', 'latin1'),
    ],
    ['UTF-16LE', Buffer.from('GET /api/v2/users/me\r\n403 für Größe\r\n', 'utf16le')],
    ['UTF-16LE with a mark', Buffer.from('\ufeffGET /api/v2/users/me\r\n403 für Größe\r\n', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeffGET /api/v2/users/me\r\n403 für Größe\r\n', 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from('\ufeffGET /api/v2/users/me\r\n403 für Größe\r\n')],
    [
      'UTF-16 behind UTF-8',
      Buffer.concat([Buffer.from('GET /api/v2/users/me\r\n'), Buffer.from('403 Forbidden\r\n', 'utf16le')]),
    ],
  ])('reads %s', async (name, bytes) => {
    for (const options of [{}, { as: 'text' as const }]) {
      const { exchanges, error } = await read(await file(`page ${name.length}.txt`, bytes), options);
      expect(error).toBeUndefined();
      expect(
        exchanges.map(({ request, response }) => [request.method, request.url, response?.status]),
      ).toEqual([['GET', '/api/v2/users/me', 403]]);
    }
  });

  it('reads what comes before the end of a cut archive', async () => {
    const packed = gzipSync(
      [...Array(5000)].map((_, at) => `{"request":{"url":"/${at}-${Math.sin(at)}"}}`).join('\n'),
    );
    const { exchanges, problems, error } = await read(
      await file('cut.gz', packed.subarray(0, packed.length / 2)),
    );
    expect(error).toBeUndefined();
    expect(exchanges.length).toBeGreaterThan(1000);
    expect(
      problems.some(({ message }) =>
        message.startsWith('the compressed data seems to be cut off; what comes before was read'),
      ),
    ).toBe(true);
  });

  it('stops unpacking what was made to exhaust it', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
    async function* raw() {
      yield bomb;
    }
    let bytes = 0;
    const reading = (async () => {
      for await (const chunk of readableChunks(raw())) bytes += chunk.length;
    })();
    await expect(reading).rejects.toThrow('unpacks to far more');
    expect(bytes).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('hostile input', () => {
  it('stands nesting, a line of 100 MB, zero bytes', async () => {
    const deep = `{"request":{"url":"/a","body":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`;
    const long = Buffer.alloc(100 * 1024 * 1024, 0x61);
    const path = await file(
      'long',
      Buffer.concat([
        Buffer.from(`${deep}\n{"request":{"url":"/`),
        long,
        Buffer.from('"}}\n{"request":{"url":"/\0"}}\n{"request":{"url":"/b"}}'),
      ]),
    );
    const { exchanges, problems, form } = await read(path);
    expect(form).toBe('ndjson');
    expect(exchanges.map(({ request }) => request.url)).toEqual(['/b']);
    expect(problems.map(({ message }) => message.replace(/ (?:than|JSON).*/, ''))).toEqual([
      'the entry is nested deeper',
      'the entry is larger',
      'not valid',
    ]);
  });

  it('reads the beginning of a text that is too long', async () => {
    async function* long() {
      yield Buffer.alloc(LIMITS.textBytes - 1, 0x61);
      yield Buffer.alloc(6, 0x61);
    }
    const sink = collect();
    expect((await wholeText(long(), sink)).length).toBe(LIMITS.textBytes);
    expect(sink.problems).toMatchObject([{ message: 'only the first 32 MB of a text are read' }]);
  });
});

describe('a text', () => {
  async function* pieces(text: string, failure?: Error) {
    for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
    if (failure !== undefined) throw failure;
  }

  it('is whole, however its bytes come', async () => {
    const sink = collect();
    expect(await wholeText(pieces('I get 403 für alles'), sink)).toBe('I get 403 für alles');
    expect(sink.problems).toEqual([]);
  });

  it('is what came before it failed', async () => {
    const sink = collect();
    expect(await wholeText(pieces('403', new Error('x')), sink)).toBe('403');
    expect(sink.problems).toEqual([{ at: 'byte 3', message: 'cannot be read; what comes before was read' }]);
  });
});

it('peeks without losing or changing anything', async () => {
  const buffer = new Uint8Array(2);
  async function* pairs() {
    for (const value of [1, 2, 3]) {
      buffer.fill(value);
      yield buffer;
    }
  }
  const { head, complete, chunks } = await peek(pairs(), 3);
  const all: number[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  expect([...head, complete]).toEqual([1, 1, 2, 2, false]);
  expect(all).toEqual([1, 1, 2, 2, 3, 3]);
});

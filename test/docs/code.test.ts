/** The code of README and docs does what it says: programs are compiled and run. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { build, transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches } from '../cli/scenario.js';
import { NORTH, world } from '../live/worlds/index.js';
import { type Simulator, startSimulator } from '../simulator/index.js';
import { PAGES, ROOT, readPage } from './pages.js';

const exec = promisify(execFile);

// Below the package itself, so that its own name means it.
const folder = mkdtempSync(join(ROOT, '.docs-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Program {
  readonly title: string;
  readonly name: string;
  readonly code: string;
  /** What it prints, `…` for any text; null when the page does not say. */
  readonly prints: string | null;
}

const programs: readonly Program[] = PAGES.flatMap((path) =>
  [...readPage(path).matchAll(/^```ts\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)].map(
    ([, code = '', prints], index) => ({
      title: `${path}, program ${index + 1}`,
      name: `${path.replace(/\W/g, '-')}-${index + 1}`,
      code,
      prints: prints ?? null,
    }),
  ),
);

describe('programs', () => {
  let simulator: Simulator;

  beforeAll(async () => {
    simulator = await startSimulator(world());
    cpSync(join(ROOT, 'fixtures/story'), join(folder, 'fixtures/story'), { recursive: true });
    for (const { name, code } of programs) writeFileSync(join(folder, `${name}.ts`), code);
    const compilerOptions = { rootDir: '.', noEmit: true };
    const config = { extends: '../tsconfig.json', compilerOptions, include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  });
  afterAll(() => simulator.close());

  it('are there', () => {
    expect(programs.length).toBeGreaterThan(8);
  });

  it('are accepted by the compiler', async () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = await exec(process.execPath, [tsc, '-p', folder]).catch((error) => error);
    expect(stdout).toBe('');
  });

  it.each(programs.map((program) => [program.title, program] as const))(
    '%s prints what the page says',
    async (_, { name, code, prints }) => {
      const { code: compiled } = await transform(code, { loader: 'ts', format: 'esm' });
      const file = join(folder, `${name}.mjs`);
      writeFileSync(file, compiled);
      const { stdout } = await exec(process.execPath, [file], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          GATEWAY: simulator.url,
          GENESYSCLOUD_ACCESS_TOKEN: simulator.issueToken(NORTH.nothing),
        },
      });
      expect(stdout).not.toBe('');
      if (prints !== null) expect(matches(prints, stdout), stdout).toBe(true);
    },
  );
});

describe('the page for a browser', () => {
  it('shows a report of what is pasted, with nothing but a browser around it', async () => {
    const html = /^```html\n([\s\S]*?)^```/m.exec(readPage('docs/library.md'))?.[1] ?? '';
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(script).toContain("from 'why403'");
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: ROOT },
      alias: { why403: join(ROOT, 'dist/index.js') },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
    });
    const elements = new Map<string, { value: string; textContent: string; click?: () => void }>();
    for (const [, id = ''] of html.matchAll(/ id="(\w+)"/g)) elements.set(id, { value: '', textContent: '' });
    const context = vm.createContext({
      document: {
        getElementById: (id: string) => {
          const element = elements.get(id);
          return {
            get value() {
              return element?.value;
            },
            set textContent(text: string) {
              if (element !== undefined) element.textContent = text;
            },
            addEventListener: (_: 'click', click: () => void) => {
              if (element !== undefined) element.click = click;
            },
          };
        },
      },
      // What browsers have beside the language.
      TextEncoder,
      TextDecoder,
      URL,
      URLSearchParams,
      atob,
      btoa,
    });
    vm.runInContext(outputFiles[0]?.text ?? '', context);
    const paste = elements.get('paste');
    if (paste !== undefined)
      paste.value = [
        "curl -H 'Authorization: Bearer aB3dE6gH9jK2mN5p' https://api.mypurecloud.com/api/v2/routing/queues",
        '{"code":"missing.any.permissions","message":"… assigned: [routing:queue:view]","status":403}',
      ].join('\n');
    elements.get('explain')?.click?.();
    const shown = elements.get('report')?.textContent ?? '';
    expect(shown).toMatch(/CAUSE {2}missing-permission, certain/);
    expect(shown).not.toContain('aB3dE6gH9jK2mN5p');
  });
});

// The licences of the packages whose code is in dist/, worked out of what esbuild says that it put there.
// bundled-licenses.d.mts says what each function is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a package in the path of one of its files; the last one, where packages lie within packages. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;
const LINE = '-'.repeat(80);

export function bundledFolders(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = PACKAGE.exec(path)?.[0];
        // What was read and left out is not shipped.
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].sort();
}

export function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
  if (typeof license !== 'string' || texts.length === 0)
    throw new Error(`the bundle holds code of ${name}, but that package has no licence: bundle it no more`);
  return { name, version, license, texts };
}

export function licensesPage(packages) {
  const sections = packages.map(
    ({ name, version, license, texts }) =>
      `${LINE}\n${name} ${version} (${license})\n${LINE}\n\n${texts.join('\n\n')}\n`,
  );
  return `The files of this folder hold code of the following packages, under these licences.\n\n${sections.join('\n')}`;
}

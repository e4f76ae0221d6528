import { describe, expect, it } from 'vitest';
import { languageOf, SOURCE_EXTENSIONS } from '../../src/source/languages.js';
import type { Language } from '../../src/source/types.js';

describe('the language of a file', () => {
  it.each<readonly [string, Language | null]>([
    ['a.ts', 'typescript'],
    ['src/a.test.TSX', 'typescript'],
    ['C:\\src\\a.mjs', 'javascript'],
    ['a/b.vue', 'javascript'],
    ['a.d.ts', 'typescript'],
    ['a.pyi', 'python'],
    ['a.ipynb', null],
    ['A.java', 'java'],
    ['build.gradle.kts', 'kotlin'],
    ['build.gradle', 'other'],
    ['A.cs', 'csharp'],
    ['a.go', 'go'],
    ['a.php', 'php'],
    ['Rakefile', 'ruby'],
    ['a.psm1', 'powershell'],
    ['a.zsh', 'shell'],
    ['Jenkinsfile', 'other'],
    ['docker/Dockerfile', 'shell'],
    ['Dockerfile.dev', 'shell'],
    ['Makefile', 'shell'],
    ['a.swift', 'other'],
    ['a.tf', null],
    ['a.json', null],
    ['README.md', null],
    ['ts', null],
    ['a.ts/b', null],
    ['.gitignore', null],
    ['', null],
  ])('%s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  it('is known for every ending that is searched for', () => {
    for (const ending of SOURCE_EXTENSIONS) expect(languageOf(`a.${ending}`)).not.toBeNull();
  });
});

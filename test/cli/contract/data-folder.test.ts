/** Where the contract of a user is kept. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/cli/contract/data-folder.js';

type Case = readonly [NodeJS.Platform, Record<string, string>, string | null, string | null];

describe('the data folder', () => {
  it.each<Case>([
    ['linux', {}, '/home/ada', '/home/ada/.local/share/why403'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/ada', '/data/why403'],
    ['linux', { XDG_DATA_HOME: '/data' }, null, '/data/why403'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/ada', '/home/ada/.local/share/why403'],
    ['linux', { XDG_DATA_HOME: ' ', WHY403_DATA: '' }, '/home/ada', '/home/ada/.local/share/why403'],
    ['linux', { WHY403_DATA: '/mine', XDG_DATA_HOME: '/data' }, '/home/ada', '/mine'],
    ['linux', { WHY403_DATA: 'mine' }, null, resolve('mine')],
    ['linux', {}, null, null],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/Users/ada', '/Users/ada/Library/Application Support/why403'],
    ['darwin', {}, null, null],
    ['win32', { LOCALAPPDATA: 'D:\\local' }, 'C:\\Users\\ada', 'D:\\local\\why403'],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\why403'],
    ['win32', {}, null, null],
  ])('%s %j, home %s: %s', (platform, environment, home, folder) => {
    expect(dataFolder({ platform, environment, home })).toBe(folder);
  });
});

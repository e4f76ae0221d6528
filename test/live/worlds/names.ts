/** Names for the ids of two-regions.json. */
const id = (kind: string, number = 0) => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const NORTH = {
  api: 'api.mypurecloud.com',
  login: 'login.mypurecloud.com',
  id: id('10000000'),
  home: id('1d000000', 1),
  sales: id('1d000000', 2),
  support: id('1d000000', 3),
  everything: id('1b000000', 1),
  queueViewer: id('1b000000', 2),
  roleReader: id('1b000000', 5),
  supervisor: id('1e000000', 1),
  agent: id('1e000000', 2),
  newcomer: id('1e000000', 3),
  conditionalAgent: id('1e000000', 4),
  administration: id('1c000000', 1),
  salesReports: id('1c000000', 2),
  nothing: id('1c000000', 3),
  recordings: id('1c000000', 4),
  webApplication: id('1c000000', 5),
  oldWebApplication: id('1c000000', 6),
  policy: id('1a000000', 1),
  salesQueue: id('1f000000', 1),
  supportQueue: id('1f000000', 2),
  conversation: id('1f000000', 3),
  appointment: id('1f000000', 4),
  job: id('1f000000', 5),
  refusedAction: id('1f000000', 6),
  action: id('1f000000', 7),
} as const;

export const PARTNER = {
  id: id('20000000'),
  consultant: id('2e000000', 1),
  colleague: id('2e000000', 2),
  portal: id('2c000000', 1),
  service: id('2c000000', 2),
} as const;

export const SOUTH = {
  api: 'api.mypurecloud.ie',
  login: 'login.mypurecloud.ie',
  id: id('30000000'),
  manager: id('3e000000', 1),
  service: id('3c000000', 1),
  application: id('3c000000', 2),
  queue: id('3f000000', 1),
} as const;

export const STORAGE = 'recordings-example.s3.us-east-1.amazonaws.com';

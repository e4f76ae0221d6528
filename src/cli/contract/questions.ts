/** What `why403 contract` does: its first word. */
export const CONTRACT_QUESTIONS = ['info', 'update', 'import', 'diff'] as const;
export type ContractQuestion = (typeof CONTRACT_QUESTIONS)[number];

/** What a tool like Terraform does one after the other; which operations each uses is told by their methods. */
export const PHASES = ['plan', 'apply', 'destroy'] as const;
export type Phase = (typeof PHASES)[number];

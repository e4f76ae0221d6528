/** Why something of Terraform is not followed. */

export const MODULE_FROM_ELSEWHERE =
  'modules from elsewhere are not read, so what they use is not known; give a plan, which holds all of them: terraform show -json';

export const NO_TABLE =
  'what the provider calls for blocks of this kind is not published in the table of its types; what its calls need shows in a recording of a run';

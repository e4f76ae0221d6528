/** How tools of the platform (the Terraform provider, CX as Code, the CLI) name their region, and a login that failed. */

export const REGION_SETTINGS = ['aws_region', 'GENESYSCLOUD_REGION', 'genesys_?cloud_region'];
export const TOOL_LOGINS = [
  'failed to authorize Genesys Cloud',
  'failed to (?:authenticate|log in)[^\\n]{0,40}Genesys Cloud',
  'Auth Error: 4\\d\\d',
];

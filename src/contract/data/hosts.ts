// Generated from facts/ by npm run contract. Do not edit.
export const HOSTS: string = `distribution	cloudfront.cn¦cloudfront.net
storage	amazonaws.com¦amazonaws.com.cn¦amazonaws.eu¦c2s.ic.gov¦sc2s.sgov.gov
vendor	dev-genesys.cloud¦eusc-pure.cloud¦genesys.cloud¦genesys.com¦genesyscloud.com¦inindca.com¦ininsca.com¦inintca.com¦pure.cloud¦purecloud.com¦purecloudlabs.com¦us-gov-pure.cloud
vendor-label	purecloud
vendor-name	genesys-cloud¦genesyscloud¦mypurecloud`;

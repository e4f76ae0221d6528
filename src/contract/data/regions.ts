// Generated from facts/ by npm run contract. Do not edit.
export const REGIONS: string = `ap-northeast-1	mypurecloud.jp	jp	Tokyo¦Japan
ap-northeast-2	apne2.pure.cloud	kr	Seoul¦South Korea¦Korea
ap-northeast-3	apne3.pure.cloud	jp	Osaka
ap-south-1	aps1.pure.cloud	in	Mumbai¦India
ap-southeast-1	apse1.pure.cloud	sg	Singapore
ap-southeast-2	mypurecloud.com.au	au	Sydney¦Australia
ca-central-1	cac1.pure.cloud	ca	Canada¦Montreal
eu-central-1	mypurecloud.de	de	Frankfurt¦Germany
eu-central-2	euc2.pure.cloud	ch	Zurich¦Switzerland
eu-west-1	mypurecloud.ie	ie	Ireland¦Dublin
eu-west-2	euw2.pure.cloud	uk	London¦United Kingdom¦UK
eusc-de-east-1	edee1.eusc-pure.cloud	de	Brandenburg¦European Sovereign Cloud
me-central-1	mec1.pure.cloud	ae	UAE¦United Arab Emirates
mx-central-1	mxc1.pure.cloud	mx	Mexico¦Queretaro
sa-east-1	sae1.pure.cloud	br	Sao Paulo¦Brazil
us-east-1	mypurecloud.com	us	Virginia
us-east-2	use2.us-gov-pure.cloud	us	Ohio¦FedRAMP
us-west-2	usw2.pure.cloud	us	Oregon`;

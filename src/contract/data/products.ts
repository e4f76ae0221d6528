// Generated from facts/ by npm run contract. Do not edit.
export const PRODUCTS: string = `Genesys Engage	genhtcc.com	Genesys Engage¦Genesys Multicloud¦PureEngage¦Genesys Web Services
NICE CXone	incontact.com¦nice-incontact.com¦niceincontact.com	CXone¦NICE inContact
PureConnect		PureConnect¦ICWS`;

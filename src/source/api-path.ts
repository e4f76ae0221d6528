/** How the paths of all operations begin. */
export const API_PATH = '/api/v2/';

/** The names that the contract in use holds. */
import { contract } from './current.js';

/** The permissions that its operations require, in its order. */
export const publishedPermissions = (): readonly string[] => contract().permissions();

/** The scopes that its operations accept, in its order. */
export const publishedScopes = (): readonly string[] => contract().scopes();

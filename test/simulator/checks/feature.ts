/** Preview operations and features that an organization has switched off. */
import { type Answer, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { fitsPattern } from '../pattern.js';
import { codeOf } from './codes.js';

export function checkFeature({ platform: { world, choices }, caller, operation }: Call): Answer | null {
  const { previews = [], features = {} } = caller.organization;
  const isOn = previews === 'all' || previews.some((pattern) => fitsPattern(pattern, operation.path));
  if (operation.preview && !isOn) return refuse(choices.previewOff);
  const needed = Object.entries(world.featurePaths ?? {}).filter(([, patterns]) =>
    patterns.some((pattern) => fitsPattern(pattern, operation.path)),
  );
  if (needed.every(([feature]) => features[feature] !== false)) return null;
  return refuse(codeOf(operation, 'feature-or-product') ?? 'feature.forbidden');
}

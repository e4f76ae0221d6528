/** By which of its first characters an input is known to be Terraform. */
import { describe, expect, it } from 'vitest';
import { isHcl, isTerraformJson, isTerraformLines } from '../../../src/needs/terraform/index.js';
import { fixture } from './reading.js';

const forms = (head: string) => [
  ...(isHcl(head) ? ['hcl'] : []),
  ...(isTerraformJson(head) ? ['terraform-json'] : []),
  ...(isTerraformLines(head) ? ['terraform-lines'] : []),
];

describe('the form of an input', () => {
  it.each([
    ['main.tf', 'hcl'],
    ['main.tf.json', 'terraform-json'],
    ['plan.json', 'terraform-json'],
    ['state.json', 'terraform-json'],
    ['terraform.tfstate', 'terraform-json'],
    ['plan.jsonl', 'terraform-lines'],
  ])('is told of %s', (name, form) => {
    const text = fixture(name);
    expect(forms(text.slice(0, 4096))).toEqual([form]);
    expect(forms(`\ufeff${text.slice(0, 4096)}`)).toEqual([form]);
  });

  it('is told of a plan whose keys were sorted, and on one line', () => {
    const plan = JSON.parse(fixture('plan.json')) as Record<string, unknown>;
    const sorted = Object.fromEntries(Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(forms(JSON.stringify(sorted).slice(0, 4096))).toEqual(['terraform-json']);
  });

  it.each([
    ['GET /api/v2/groups\nPOST /api/v2/users {\n}'],
    ['{"log": {"version": "1.2", "entries": []}}'],
    ['{"resource": "groups", "status": 403}'],
    ['curl https://api.mypurecloud.com/api/v2/groups'],
    ['{"message": "x", "code": "not.found"}'],
    ['import { get } from "x";\nconst data = { a: 1 };'],
    [fixture('resource_permissions.json')],
  ])('is none of %j', (head) => {
    expect(forms(head)).toEqual([]);
  });
});

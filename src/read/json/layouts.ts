/** Where the elements of large JSON documents stand, by kinds of documents. */

/**
 * What counts as an element. `har`: the elements of `log.entries`, wherever key order puts it. `values`:
 * every top-level value, and the elements of top-level arrays. `lines`: as `values`, and the end of a line
 * ends every value (NDJSON), so that a broken line costs only itself. `export`: the elements of the lists that
 * exports of logs hold, and of top-level arrays. `published`: the members of `paths` of a Swagger document, and the
 * few members of its outer object that say what it is, each with its keys; the rest is passed over.
 */
export type SplitLayout = 'har' | 'values' | 'lines' | 'export' | 'published';

/** Where the elements of one document stand: in lists of its outer object, or one object further in. */
export interface Lists {
  readonly outer: ReadonlySet<string>;
  /** The key of an object, and those of lists inside it. */
  readonly inner: ReadonlyMap<string, ReadonlySet<string>>;
  /** Members of the outer object that are elements themselves. */
  readonly members?: ReadonlySet<string>;
  /** Objects in the outer one of which every member is an element; a second one of the same key is one as a whole. */
  readonly objects?: ReadonlySet<string>;
}

export const LISTS: Readonly<Record<SplitLayout, Lists | null>> = {
  har: { outer: new Set(), inner: new Map([['log', new Set(['entries'])]]) },
  values: null,
  lines: null,
  // CloudWatch, CloudWatch Insights and Splunk, Google Cloud, Datadog and Jaeger, OTLP, Tempo, X-Ray, Azure, others;
  // Elasticsearch, Loki, OTLP, newman.
  export: {
    outer: new Set([
      'events',
      'results',
      'entries',
      'data',
      'resourceSpans',
      'resourceLogs',
      'batches',
      'Traces',
      'records',
      'value',
      'tables',
      'items',
      'logs',
    ]),
    inner: new Map([
      ['hits', new Set(['hits'])],
      ['data', new Set(['result', 'resourceSpans'])],
      ['trace', new Set(['resourceSpans'])],
      ['run', new Set(['executions'])],
    ]),
  },
  published: {
    outer: new Set(),
    inner: new Map(),
    members: new Set(['swagger', 'openapi', 'info', 'security']),
    objects: new Set(['paths']),
  },
};

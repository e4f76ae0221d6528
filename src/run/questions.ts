/** The questions of all problems of a run, each once. */

export interface Questions {
  add(questions: readonly string[]): void;
  /** Those that most problems ask come first. */
  list(): readonly string[];
}

export function createQuestions(): Questions {
  const asked = new Map<string, number>();
  return {
    add(questions) {
      for (const question of questions) asked.set(question, (asked.get(question) ?? 0) + 1);
    },
    list: () => [...asked].sort(([, a], [, b]) => b - a).map(([question]) => question),
  };
}

/** The languages of which words are known. */

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'da', 'nl', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of one sense. To add a language, add it to {@link LANGUAGES}: the compiler names each list that lacks it. */
export type InEveryLanguage = Readonly<Record<Language, readonly string[]>>;

export const everyLanguage = (words: InEveryLanguage): readonly string[] =>
  LANGUAGES.flatMap((language) => words[language]);

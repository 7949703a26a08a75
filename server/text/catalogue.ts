import type { Language } from '../domain/records'

/** A sentence in three languages, in ICU MessageFormat; `forms.ts` says how to write values. */
type Texts = Readonly<Record<Language, string>>

/** Sentences by key: `topic.name`. */
export type Catalogue = Readonly<Record<string, Texts>>

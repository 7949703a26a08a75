import type { Language } from '../domain/records'

/** One sentence in the three languages, as ICU MessageFormat texts; `forms.ts` tells how values are written. */
type Texts = Readonly<Record<Language, string>>

/** Sentences by key: `topic.name`. */
export type Catalogue = Readonly<Record<string, Texts>>

/** The shape of a catalogue of sentences: for each key, ICU texts in the three languages. */
import type { Language } from '../../schema/enums'

type Sentence = Readonly<Record<Language, string>>

export type Catalogue = Readonly<Record<string, Sentence>>

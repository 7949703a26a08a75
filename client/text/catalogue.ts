/** The shape of a catalogue of sentences: for each key, ICU texts in the three languages. */
export type TextLanguage = 'fr' | 'en' | 'zh'

type Sentence = Readonly<Record<TextLanguage, string>>

export type Catalogue = Readonly<Record<string, Sentence>>

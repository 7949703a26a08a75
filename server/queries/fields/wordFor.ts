import type { Language } from '../../domain/records'
import { formatSentence } from '../../text/sentenceFormatter'
import { type WordTopic, word } from '../../text/words'
import type { QueryContext } from '../queryContext'

/** The word for a value of the data. */
export function wordFor(
	{ names }: QueryContext,
	topic: WordTopic,
	value: string,
	language: Language,
): string {
	return formatSentence(word(topic, value), language, names)
}

import type { Language } from '../../domain/records'
import { say } from '../../text/say'
import { type WordTopic, word } from '../../text/words'
import type { QueryContext } from '../queryContext'

/** The word for a value of the data. */
export function wordFor(
	{ names }: QueryContext,
	topic: WordTopic,
	value: string,
	language: Language,
): string {
	return say(word(topic, value), language, names)
}

import type { Message } from '../domain/message'
import { CATALOGUE } from './catalogues/index'

/** Topics of the vocabulary; `edge.reverse` has the verbs of relations read from the other end. */
export type WordTopic =
	| 'kind'
	| 'edge'
	| 'edge.reverse'
	| 'form'
	| 'officeForm'
	| 'eventForm'
	| 'linkStatus'
	| 'openness'
	| 'missionStatus'
	| 'direction'
	| 'wishObject'
	| 'wishDirection'
	| 'wishStatus'
	| 'organisationType'
	| 'level'
	| 'confidence'
	| 'sourceType'
	| 'sectorFamily'
	| 'sectorGroup'
	| 'presence'
	| 'suggestionKind'
	| 'overlapKind'
	| 'opportunityKind'
	| 'nature'
	| 'certainty'
	| 'severityLevel'
	| 'factorTitle'
	| 'criterionTitle'
	| 'table'

/** The word for a value, as a message. Unknown values of a data set have the word `other`. */
export function word(topic: WordTopic, value: string): Message {
	return { key: wordKey(topic, value), values: {} }
}

/** The key of that message, for the value `{ word: … }` of another message. */
export function wordKey(topic: WordTopic, value: string): string {
	const key = `${topic}.${value}`
	return Object.hasOwn(CATALOGUE, key) ? key : `${topic}.other`
}

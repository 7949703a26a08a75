import type { QuestionPart } from '../../../../../client/features/explorer/question/destinationOfQuestion'

/** A part of a question without any meaning, except the given fields. */
export function questionPart(given: Partial<QuestionPart>): QuestionPart {
	return {
		text: '',
		meaning: 'UNREAD',
		actor: null,
		others: [],
		sectors: [],
		recordKind: null,
		actorKind: null,
		level: null,
		subject: null,
		from: null,
		to: null,
		nearest: [],
		...given,
	}
}

/** Error messages and queries to read again, by subject of a write. */
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { errorSentence } from '../../text/errorSentence'
import type { TextKey } from '../../text/messages'
import type { Text } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import type { Problem } from './useWrite'

export type WriteSubject =
	| 'record'
	| 'standing'
	| 'reminder'
	| 'proposal'
	| 'correspondence'
	| 'judgement'
	| 'discussion'
	| 'contact'
	| 'report'
	| 'following'

interface Subject {
	/** Whether it is sent without an idempotency key, and so never again by itself. */
	readonly hasNoKey?: true
	/** Whether the write changes the results of other screens. */
	readonly changesResults: boolean
	/** Names of the operations to read again. */
	readonly reads: readonly string[]
	/** Whether that is only so after a refusal: after success the answer updates the page. */
	readonly readsIfRefused?: true
	/** Messages for codes that have a special meaning here. */
	readonly sentences: Readonly<Record<string, TextKey>>
}

const RECORD: Subject = {
	changesResults: true,
	reads: ['DueRecords', 'OwnRecordList', 'RecordStanding', 'RecordHistory', 'RecordPage'],
	sentences: {
		CONFLICT: 'declare.conflict',
		BAD_INPUT: 'declare.wrong',
		NOT_FOUND: 'record.goneText',
	},
}

export const WRITE_SUBJECTS: Readonly<Record<WriteSubject, Subject>> = {
	record: RECORD,
	// The page of a record shows the present version, with nothing to compare.
	standing: { ...RECORD, sentences: { ...RECORD.sentences, CONFLICT: 'standing.conflict' } },
	reminder: {
		changesResults: false,
		reads: [],
		sentences: {
			CONFLICT: 'organisation.progress.tooSoon',
			BAD_INPUT: 'organisation.progress.noneLeft',
		},
	},
	correspondence: {
		changesResults: false,
		reads: [],
		sentences: {
			RATE_LIMITED: 'correspondence.refused.often',
			CONFLICT: 'correspondence.refused.nobody',
			FORBIDDEN: 'correspondence.refused.nobody',
		},
	},
	proposal: {
		changesResults: true,
		// After a refusal they show what another party did meanwhile.
		reads: ['ProposalPage', 'OwnProposals'],
		sentences: {
			CONFLICT: 'proposals.overtaken',
			NOT_FOUND: 'proposals.gone',
			FORBIDDEN: 'proposals.forbidden',
			BAD_INPUT: 'proposals.wrong',
			NETWORK: 'proposals.notSent',
			UNAVAILABLE: 'proposals.notSent',
			OVERLOADED: 'proposals.notSent',
		},
	},
	judgement: {
		changesResults: false,
		reads: [
			'OwnJudgements',
			'OwnOverlaps',
			'JudgementHistory',
			'CasesOfOverlap',
			'Cases',
			'CaseHistory',
			'PairJudgements',
		],
		sentences: {
			CONFLICT: 'judgements.refused.changed',
			REFUSED: 'judgements.refused.contradiction',
			NOT_FOUND: 'judgements.refused.gone',
			BAD_INPUT: 'judgements.refused.input',
		},
	},
	discussion: {
		changesResults: false,
		reads: ['Discussion'],
		sentences: {
			RATE_LIMITED: 'discussion.refused.often',
			CONFLICT: 'discussion.refused.late',
			BAD_INPUT: 'discussion.refused.input',
			NOT_FOUND: 'discussion.refused.gone',
			FORBIDDEN: 'discussion.refused.gone',
		},
	},
	contact: {
		changesResults: false,
		reads: ['Contacts', 'ErasurePlaces', 'OwnRequests', 'PersonRequests', 'Retention'],
		sentences: {
			CONFLICT: 'personalData.refused.changed',
			NOT_FOUND: 'personalData.refused.gone',
			BAD_INPUT: 'personalData.refused.input',
		},
	},
	report: {
		hasNoKey: true,
		changesResults: false,
		reads: ['Reports'],
		readsIfRefused: true,
		sentences: {
			RATE_LIMITED: 'reports.refused.often',
			BAD_INPUT: 'reports.refused.input',
			CONFLICT: 'reports.refused.changed',
			NOT_FOUND: 'reports.refused.gone',
			FORBIDDEN: 'reports.refused.forbidden',
			NETWORK: 'account.network',
			UNAVAILABLE: 'account.unavailable',
			OVERLOADED: 'account.unavailable',
		},
	},
	following: { changesResults: false, reads: ['Following'], sentences: {} },
}

/** Messages for every subject. */
const SENTENCES: Readonly<Record<string, TextKey>> = {
	FORBIDDEN: 'account.forbidden',
	CHECK_NEEDED: 'account.check.notDone',
	UNAUTHENTICATED: 'account.sessionOver',
	NETWORK: 'error.notSent',
	UNAVAILABLE: 'error.notSent',
	OVERLOADED: 'error.notSent',
}

/** The reason of a refusal in words. */
export function refusalSentence(translate: Text['translate'], subject: WriteSubject, error: unknown): string {
	const code = refusalCode(error)
	const key = WRITE_SUBJECTS[subject].sentences[code] ?? SENTENCES[code] ?? errorSentence(code)
	const { records } = refusalExtensions(error)
	// The codes of the earlier verdicts that a verdict contradicts.
	const codes = Array.isArray(records) ? records.map((id) => String(id).replace(/^[a-z]+:/, '')) : []
	return translate(key, { records: codes.join(translate('ui.comma')) })
}

/** The API's code; NETWORK if no answer came. */
export function refusalCode(error: unknown): string {
	return error instanceof Error ? errorCode(error) : 'INTERNAL'
}

/**
 * The API's data beside the code. A refusal with a status of its own (409 for a conflict) has its body as a
 * text.
 */
export function refusalExtensions(error: unknown): Readonly<Record<string, unknown>> {
	if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions ?? {}
	return ServerError.is(error) ? (bodyOf(error.bodyText).errors?.[0]?.extensions ?? {}) : {}
}

/** The fields that the API refused. */
export function problemsOf(error: unknown): readonly Problem[] {
	const { problems, argument } = refusalExtensions(error)
	if (Array.isArray(problems)) return problems
	return typeof argument === 'string' ? [{ field: argument }] : []
}

interface RefusedBody {
	readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/** Parses a body, which may be anything if a proxy answered. */
function bodyOf(text: string): RefusedBody {
	try {
		return (JSON.parse(text) ?? {}) as RefusedBody
	} catch {
		return {}
	}
}

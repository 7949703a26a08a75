import { useCountries } from '../../state/countries'
import type { TextKey } from '../../text/messages'
import { useText } from '../../text/useText'
import { useActionWords, useFieldWords } from './auditWords'

/** Words for values, by category and field, or by field if all categories agree. */
const WORDS: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
	role: {
		MEMBER: 'account.invite.role.MEMBER',
		COORDINATOR: 'account.invite.role.COORDINATOR',
		EDITOR: 'account.invite.role.EDITOR',
		ADMINISTRATOR: 'account.invite.role.ADMINISTRATOR',
	},
	scopes: { READ: 'ownData.scope.READ' },
	part: { made: 'ownData.part.made', accepted: 'ownData.part.accepted' },
	origin: { DIRECT: 'contacts.origin.DIRECT', INDIRECT: 'contacts.origin.INDIRECT' },
	frequency: {
		NEVER: 'activity.letters.NEVER',
		DAILY: 'activity.letters.DAILY',
		WEEKLY: 'activity.letters.WEEKLY',
	},
	weekday: {
		1: 'activity.weekday.1',
		2: 'activity.weekday.2',
		3: 'activity.weekday.3',
		4: 'activity.weekday.4',
		5: 'activity.weekday.5',
		6: 'activity.weekday.6',
		7: 'activity.weekday.7',
	},
	verdict: {
		NEW: 'judgements.verdict.NEW',
		QUALIFIED: 'judgements.verdict.QUALIFIED',
		HANDLED: 'judgements.verdict.HANDLED',
		ACCEPTED: 'judgements.verdict.ACCEPTED',
		DISMISSED: 'judgements.verdict.DISMISSED',
		SAME: 'judgements.pair.verdict.SAME',
		DIFFERENT: 'judgements.pair.verdict.DIFFERENT',
		UNSURE: 'judgements.pair.verdict.UNSURE',
	},
	event: {
		OPENED: 'auditLog.verb.opened',
		TOLD: 'auditLog.verb.told',
		JUDGED: 'auditLog.verb.judged',
		GONE: 'auditLog.verb.gone',
		RETURNED: 'auditLog.verb.returned',
		CLOSED_BY_PROPOSAL: 'auditLog.verb.closed_by_proposal',
	},
	'COMMENT.subject': {
		OVERLAP: 'auditLog.object.overlap',
		PROPOSAL: 'auditLog.object.proposal',
		RIVAL_MANDATES: 'auditLog.object.mandate',
	},
	'FOLLOW.kind': {
		ACTOR: 'activity.followed.ACTOR',
		PLACE: 'activity.place',
		QUESTION: 'ownData.field.question',
		FEED_ADDRESS: 'auditLog.object.feedAddress',
	},
	'REQUEST.kind': {
		ACCESS: 'register.kind.ACCESS',
		CORRECTION: 'register.kind.CORRECTION',
		FREEZE: 'register.kind.FREEZE',
		OBJECTION: 'register.kind.OBJECTION',
		ERASURE: 'register.kind.ERASURE',
	},
	'REQUEST.state': {
		RECEIVED: 'register.state.RECEIVED',
		EXTENDED: 'register.state.EXTENDED',
		GRANTED: 'register.state.GRANTED',
		PARTLY: 'register.state.PARTLY',
		REFUSED: 'register.state.REFUSED',
		WITHDRAWN: 'register.state.WITHDRAWN',
	},
	'REPORT.state': {
		RECEIVED: 'reports.state.RECEIVED',
		EXAMINED: 'reports.state.EXAMINED',
		CORRECTED: 'reports.state.CORRECTED',
		KEPT: 'reports.state.KEPT',
	},
	'PROPOSAL.state': {
		DRAFTED: 'proposals.state.DRAFTED',
		SOUNDED: 'proposals.state.SOUNDED',
		ACCEPTED: 'proposals.state.ACCEPTED',
		PUBLIC: 'proposals.state.PUBLIC',
		CLOSED: 'proposals.state.CLOSED',
	},
	kind: {
		Mission: 'auditLog.object.mission',
		Partnership: 'auditLog.object.partnership',
		Office: 'auditLog.object.office',
		Wish: 'auditLog.object.wish',
		Mandate: 'auditLog.object.mandate',
		Unavailability: 'auditLog.object.unavailability',
		Judgement: 'ownData.category.JUDGEMENT',
		AcceptedProposal: 'auditLog.object.proposal',
		Source: 'field.Mission.sources',
	},
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The value of a field in words; as in the database if it has none, such as an id. */
export function useHeldValue(): (category: string, field: string, value: string) => string {
	const { language, translate, date, instant } = useText()
	const { all } = useCountries()
	const action = useActionWords()
	const fieldWords = useFieldWords()
	return (category, field, value) => {
		// A judgement stores its verdict in small letters, a case in capitals.
		const known = field === 'verdict' ? value.toUpperCase() : value
		const key = WORDS[`${category}.${field}`]?.[known] ?? WORDS[field]?.[known]
		if (key !== undefined) return translate(key)
		if (field === 'action') return action(value)
		if (field === 'fields') return fieldWords(value)
		if (field === 'group') return all.find(({ code }) => code === value)?.name ?? value
		if (field === 'language') {
			return new Intl.DisplayNames(language, { type: 'language' }).of(value.toLowerCase()) ?? value
		}
		if (value === 'true') return translate('ownData.yes')
		if (value === 'false') return translate('ownData.no')
		if (INSTANT.test(value)) return instant(value)
		return DAY.test(value) ? date(value) : value
	}
}

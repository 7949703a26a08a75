/** Dates to avoid: of a country (holidays, elections), or of an actor. */
import { ACTOR, fieldsOf, type WordsOf } from './field.ts'
import { ANSWERED_FOR, END_WORDS, FORM_LOG, START_WORDS, STATED_FIELDS, STATED_WORDS } from './stated.ts'

const UNAVAILABILITY_FORMS = ['holiday', 'election', 'closure', 'event', 'other'] as const

export const UNAVAILABILITY_FIELDS = fieldsOf([
	...STATED_FIELDS,
	{
		name: 'form',
		type: 'string',
		text: 'FIXED',
		words: UNAVAILABILITY_FORMS,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		input: {
			is: 'choice',
			answers: 'closure',
			needed: 'ALWAYS',
			initial: 'closure',
			description: 'holiday, election, closure, event or other.',
		},
	},
	// Whose dates: either an actor's or a whole country's.
	{
		name: 'actor',
		type: 'reference',
		edge: 'UNAVAILABLE',
		to: ACTOR,
		many: false,
		isOwnWord: true,
	},
	{ name: 'country', type: 'string', text: 'FIXED' },
	{ name: 'start', type: 'date', isOwnWord: true, input: { is: 'date', needed: 'ALWAYS' } },
	{ name: 'end', type: 'date', isOwnWord: true, input: { is: 'date', notBefore: 'start' } },
	{
		name: 'reason',
		type: 'string',
		text: 'FREE',
		isOwnWord: true,
		column: 'optional',
		input: { is: 'text' },
	},
	// true: only the actor sees the reason, whoever may see the dates.
	{
		name: 'reasonPrivate',
		type: 'boolean',
		isOwnWord: true,
		column: 'optional',
		input: { is: 'flag', description: 'Whether only the actor sees the reason.' },
	},
	...ANSWERED_FOR,
])

export const UNAVAILABILITY_WORDS = {
	...STATED_WORDS,
	form: { form: { fr: 'Motif', en: 'Kind', zh: '类别' }, log: FORM_LOG },
	actor: {
		log: { fr: 'acteur', en: 'actor', zh: '机构' },
		verb: { fr: 'empêche', en: 'keeps away', zh: '不便的是' },
		reverseVerb: { fr: 'est empêché par', en: 'is kept away by', zh: '因…不便' },
	},
	start: START_WORDS,
	end: END_WORDS,
	reason: {
		form: { fr: 'Précision', en: 'Detail', zh: '说明' },
		log: { fr: 'motif', en: 'reason', zh: '理由' },
	},
	reasonPrivate: {
		form: {
			fr: 'La précision n’est que pour nous',
			en: 'The detail is for us alone',
			zh: '该说明仅供我方内部',
		},
		log: { fr: 'motif réservé ou non', en: 'reason kept private or not', zh: '理由是否保密' },
	},
} as const satisfies WordsOf<typeof UNAVAILABILITY_FIELDS>

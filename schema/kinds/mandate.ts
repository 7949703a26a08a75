/** A body that says it represents a collectivité of the other country in France, with its letter. Never public. */
import { ACTOR, fieldsOf, type WordsOf } from './field.ts'
import { ANSWERED_FOR, SINCE_WORDS, STATED_FIELDS, STATED_WORDS, UNTIL_WORDS } from './stated.ts'

export const MANDATE_VISIBILITIES = ['private', 'group'] as const

const MANDATE_STATUSES = ['declared', 'verified', 'expired', 'contested', 'refused'] as const

export const MANDATE_FIELDS = fieldsOf([
	...STATED_FIELDS,
	// The collectivité of the partner country.
	{
		name: 'represented',
		type: 'reference',
		edge: 'SPEAKS_FOR',
		to: ['Territory'],
		many: false,
		isFilled: true,
		isOwnWord: true,
		input: { is: 'actor', sort: 'partnerPlace', needed: 'ALWAYS' },
	},
	// The body, if it is on record.
	{
		name: 'holder',
		type: 'reference',
		edge: 'MANDATE_OF',
		to: ACTOR,
		many: false,
		isOwnWord: true,
	},
	// Its own name for itself; never a person's name.
	{ name: 'holderText', type: 'string', text: 'FREE', isFilled: true, isOwnWord: true },
	// Title or number of the letter.
	{
		name: 'letter',
		type: 'string',
		text: 'FREE',
		isOwnWord: true,
		column: 'optional',
		input: { is: 'text', description: 'Title or number of the letter.' },
	},
	// What the letter covers: everything, or a sector, a region of France.
	{
		name: 'scope',
		type: 'string',
		text: 'FREE',
		isOwnWord: true,
		column: 'optional',
		input: { is: 'text' },
	},
	{ name: 'since', type: 'date', isOwnWord: true, input: { is: 'date' } },
	{ name: 'until', type: 'date', isOwnWord: true, input: { is: 'date', notBefore: 'since' } },
	{
		name: 'status',
		type: 'string',
		text: 'FIXED',
		words: MANDATE_STATUSES,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
	},
	...ANSWERED_FOR,
])

export const MANDATE_WORDS = {
	...STATED_WORDS,
	represented: {
		form: { fr: 'Collectivité représentée', en: 'Local authority represented', zh: '所代表的地方政府' },
		verb: { fr: 'dit représenter', en: 'says it represents', zh: '自称代表' },
		reverseVerb: { fr: 'serait représenté par', en: 'is said to be represented by', zh: '据称由…代表' },
	},
	holder: {
		log: { fr: 'titulaire', en: 'holder', zh: '受托方' },
		verb: { fr: 'est détenu par', en: 'is held by', zh: '持有方为' },
		reverseVerb: { fr: 'détient', en: 'holds', zh: '持有' },
	},
	holderText: { log: { fr: 'titulaire, tel qu’écrit', en: 'holder, in words', zh: '受托方说明' } },
	letter: {
		form: { fr: 'Nom ou numéro de la lettre', en: 'Name or number of the letter', zh: '函件名称或编号' },
		log: { fr: 'lettre de mandat', en: 'letter of mandate', zh: '授权函' },
	},
	scope: { form: { fr: 'Portée', en: 'Scope', zh: '范围' } },
	since: SINCE_WORDS,
	until: UNTIL_WORDS,
	status: { log: { fr: 'avancement', en: 'status', zh: '进展状态' } },
} as const satisfies WordsOf<typeof MANDATE_FIELDS>

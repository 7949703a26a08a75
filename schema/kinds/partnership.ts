/** A link between French actors and actors of a partner country. */
import { PARTNERSHIP_FORMS } from '../partnershipForms.ts'
import { ACTOR, fieldsOf, type WordsOf } from './field.ts'
import {
	ANSWERED_FOR,
	FORM_LOG,
	LIFE_OF_LINK,
	LINK_STATUS_WORDS,
	SECTORS,
	SECTORS_WORDS,
	SINCE_WORDS,
	STATED_FIELDS,
	STATED_WORDS,
	UNTIL_WORDS,
} from './stated.ts'

export const PARTNERSHIP_FIELDS = fieldsOf([
	...STATED_FIELDS,
	// Tables may hold other forms.
	{
		name: 'form',
		type: 'string',
		text: 'FIXED',
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: { description: 'jumelage, cooperation, accord, projet, joint-institute…' },
		input: {
			is: 'choice',
			answers: 'partnershipForm',
			order: PARTNERSHIP_FORMS,
			needed: 'ALWAYS',
			initial: 'cooperation',
			description: 'jumelage, cooperation, accord…',
		},
	},
	{
		name: 'frenchActors',
		type: 'reference',
		edge: 'FRENCH_PARTY',
		to: ACTOR,
		many: true,
		isOwnWord: true,
		shown: {},
		input: {
			is: 'actors',
			as: 'others',
			sort: 'french',
			isMore: true,
			description: 'French actors other than the declaring one.',
		},
	},
	{
		name: 'partnerActors',
		type: 'reference',
		edge: 'PARTNER_PARTY',
		to: ACTOR,
		many: true,
		isOwnWord: true,
		shown: {},
		input: {
			is: 'actors',
			as: 'partners',
			sort: 'partner',
			needed: 'ALWAYS',
			description: 'Actors of the partner country.',
		},
	},
	// The joint body that the partnership founded, if any.
	{ name: 'body', type: 'reference', edge: 'FOUNDED_BODY', to: ['Organisation'], many: false },
	...LIFE_OF_LINK,
	SECTORS,
	{ name: 'sectorsBasis', type: 'string', text: 'FREE', column: 'optional' },
	// Names of the signatories at the time, in the order of `frenchActors`; null: today's name.
	{
		name: 'namesAtSignature',
		type: 'optionalStrings',
		text: 'FREE',
		shown: {
			description: 'Names of the signatories at the time, one for each French actor; null: today’s name.',
		},
	},
	{ name: 'act', type: 'string', text: 'FREE', column: 'optional' },
	// Row ids in the tables that were merged into this partnership.
	{ name: 'rows', type: 'strings', text: 'FIXED' },
	...ANSWERED_FOR,
])

export const PARTNERSHIP_WORDS = {
	...STATED_WORDS,
	form: { form: { fr: 'Forme du lien', en: 'Form of the link', zh: '合作形式' }, log: FORM_LOG },
	frenchActors: {
		form: { fr: 'Autres acteurs français', en: 'Other French actors', zh: '其他法方机构' },
		log: { fr: 'acteurs français', en: 'French actors', zh: '法方机构' },
		verb: { fr: 'engage', en: 'binds', zh: '法方为' },
		reverseVerb: { fr: 'est partie à', en: 'is party to', zh: '参与' },
	},
	partnerActors: {
		form: { fr: 'Partenaires', en: 'Partners', zh: '合作方' },
		verb: { fr: 'lie à', en: 'links to', zh: '对方为' },
		reverseVerb: { fr: 'est partenaire de', en: 'is partner in', zh: '是…的伙伴' },
	},
	body: {
		verb: { fr: 'a fondé', en: 'founded', zh: '创办' },
		reverseVerb: { fr: 'a été fondé par', en: 'was founded by', zh: '由…创办' },
	},
	since: SINCE_WORDS,
	until: UNTIL_WORDS,
	status: LINK_STATUS_WORDS,
	sectors: SECTORS_WORDS,
} as const satisfies WordsOf<typeof PARTNERSHIP_FIELDS>

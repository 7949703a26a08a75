/** A representation of French actors in a partner country. */
import { ACTOR, fieldsOf, type WordsOf } from './field.ts'
import {
	ANSWERED_FOR,
	FORM_LOG,
	LIFE_OF_LINK,
	LINK_STATUS_WORDS,
	PLACE_LOG,
	SINCE_WORDS,
	STATED_FIELDS,
	STATED_WORDS,
	UNTIL_WORDS,
} from './stated.ts'

/** Forms that an owner can choose; tables may have others. */
const OFFICE_FORMS = [
	'regional-office',
	'departmental-office',
	'metropolitan-office',
	'city-office',
	'cluster-office',
	'university-office',
	'correspondent',
	'promotion-space',
	'other',
] as const

export const OFFICE_FIELDS = fieldsOf([
	...STATED_FIELDS,
	{
		name: 'form',
		type: 'string',
		text: 'FIXED',
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: {},
		input: {
			is: 'choice',
			answers: 'officeForm',
			order: OFFICE_FORMS,
			needed: 'ALWAYS',
			initial: 'regional-office',
			description: 'regional-office, city-office, correspondent…',
		},
	},
	{
		name: 'name',
		type: 'string',
		text: 'FREE',
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: {},
		input: { is: 'text', needed: 'ALWAYS' },
	},
	{
		name: 'owners',
		type: 'reference',
		edge: 'REPRESENTS',
		to: ACTOR,
		many: true,
		isOwnWord: true,
		shown: {},
		input: {
			is: 'actors',
			as: 'others',
			sort: 'french',
			isMore: true,
			description: 'Owners other than the declaring actor.',
		},
	},
	{
		name: 'place',
		type: 'reference',
		edge: 'OPEN_IN',
		to: ['Territory'],
		many: false,
		isOwnWord: true,
		shown: {},
		input: { is: 'actor', sort: 'partnerPlace', needed: 'ALWAYS' },
	},
	...LIFE_OF_LINK,
	{
		name: 'capacity',
		type: 'integer',
		range: [0, 10_000],
		isOwnWord: true,
		column: 'optional',
		shown: { description: 'Number of guests that it can take, if known.' },
		isOnPage: true,
		input: { is: 'number', isMore: true, description: 'Number of guests that it can take.' },
	},
	{
		name: 'languages',
		type: 'strings',
		text: 'FREE',
		isOwnWord: true,
		column: 'optional',
		input: { is: 'texts', isMore: true },
	},
	...ANSWERED_FOR,
])

export const OFFICE_WORDS = {
	...STATED_WORDS,
	form: { form: { fr: 'Forme', en: 'Form', zh: '形式' }, log: FORM_LOG },
	name: {
		form: { fr: 'Nom du bureau', en: 'Name of the office', zh: '代表处名称' },
		log: { fr: 'nom', en: 'name', zh: '名称' },
	},
	owners: {
		form: { fr: 'Autres acteurs français', en: 'Other French actors', zh: '其他法方机构' },
		log: { fr: 'acteurs qui en répondent', en: 'actors that answer for it', zh: '负责机构' },
		verb: { fr: 'représente', en: 'represents', zh: '代表' },
		reverseVerb: { fr: 'est représenté par', en: 'is represented by', zh: '由…代表' },
	},
	place: {
		form: { fr: 'Où', en: 'Where', zh: '地点' },
		log: PLACE_LOG,
		verb: { fr: 'est installé à', en: 'is in', zh: '设于' },
		reverseVerb: { fr: 'accueille', en: 'is home to', zh: '设有' },
	},
	since: SINCE_WORDS,
	until: UNTIL_WORDS,
	status: LINK_STATUS_WORDS,
	capacity: {
		form: { fr: 'Places pour des invités', en: 'Places for guests', zh: '可接待人数' },
		page: { fr: 'Capacité', en: 'Capacity', zh: '容量' },
	},
	languages: { form: { fr: 'Langues', en: 'Languages', zh: '语言' } },
} as const satisfies WordsOf<typeof OFFICE_FIELDS>

/** What an actor seeks or offers. */
import { ACTOR, fieldsOf, type WordsOf } from './field.ts'
import {
	ANSWERED_FOR,
	PLACE_LOG,
	SECTORS,
	SECTORS_WORDS,
	SINCE_WORDS,
	STATED_FIELDS,
	STATED_WORDS,
	UNTIL_WORDS,
} from './stated.ts'

const WISH_DIRECTIONS = ['SEEKS', 'OFFERS'] as const
const WISH_OBJECTS = ['office', 'partner', 'joint-mission', 'event-place'] as const
export const WISH_STATUSES = ['open', 'inconnu', 'satisfied', 'withdrawn'] as const

export const WISH_FIELDS = fieldsOf([
	...STATED_FIELDS,
	{
		name: 'direction',
		type: 'string',
		text: 'FIXED',
		words: WISH_DIRECTIONS,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: {},
		input: {
			is: 'choice',
			enum: 'WishDirection',
			answers: 'wishDirection',
			needed: 'ALWAYS',
			initial: 'SEEKS',
		},
	},
	{
		name: 'what',
		type: 'string',
		text: 'FIXED',
		words: WISH_OBJECTS,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: { description: 'office, partner, joint-mission, event-place.' },
		input: {
			is: 'choice',
			answers: 'what',
			needed: 'ALWAYS',
			initial: 'partner',
			description: 'office, partner, joint-mission or event-place.',
		},
	},
	{
		name: 'actor',
		type: 'reference',
		edge: 'WISHED_BY',
		to: ACTOR,
		many: false,
		isFilled: true,
		isOwnWord: true,
		shown: {},
	},
	{
		name: 'place',
		type: 'reference',
		edge: 'WISHED_IN',
		to: ['Territory'],
		many: false,
		isOwnWord: true,
		shown: {},
		input: { is: 'actor', sort: 'place' },
	},
	SECTORS,
	// To or from whom.
	{
		name: 'other',
		type: 'reference',
		edge: 'ADDRESSED_TO',
		to: ACTOR,
		many: false,
		isOwnWord: true,
		shown: { description: 'To or from whom.' },
		input: { is: 'actor', sort: 'any', isMore: true, description: 'To or from whom.' },
	},
	{
		name: 'office',
		type: 'reference',
		edge: 'ABOUT_OFFICE',
		to: ['Office'],
		many: false,
		isOwnWord: true,
		input: { is: 'record', of: 'Office', description: 'The office that it is about.' },
	},
	{
		name: 'event',
		type: 'reference',
		edge: 'ABOUT_EVENT',
		to: ['Event'],
		many: false,
		isOwnWord: true,
		input: { is: 'record', of: 'Event', description: 'The event that it is about.' },
	},
	{ name: 'since', type: 'date', isOwnWord: true, input: { is: 'date', isMore: true } },
	{ name: 'until', type: 'date', isOwnWord: true, input: { is: 'date', notBefore: 'since', isMore: true } },
	{
		name: 'attestedSince',
		type: 'date',
		column: 'optional',
		shown: { description: 'When a source first reports it.' },
	},
	{
		name: 'status',
		type: 'string',
		text: 'FIXED',
		words: WISH_STATUSES,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: {},
		input: {
			is: 'choice',
			enum: 'WishStatus',
			answers: 'wishStatus',
			order: ['open', 'satisfied', 'withdrawn', 'inconnu'],
			initial: 'open',
			isMore: true,
			description: 'OPEN by default.',
		},
	},
	...ANSWERED_FOR,
])

export const WISH_WORDS = {
	...STATED_WORDS,
	direction: {
		form: { fr: 'Vous', en: 'You', zh: '您' },
		log: { fr: 'sens', en: 'direction', zh: '方向' },
	},
	what: {
		form: { fr: 'Quoi', en: 'What', zh: '内容' },
		log: { fr: 'objet', en: 'what it is about', zh: '内容' },
	},
	actor: {
		log: { fr: 'acteur', en: 'actor', zh: '机构' },
		verb: { fr: 'est exprimé par', en: 'is expressed by', zh: '由…提出' },
		reverseVerb: { fr: 'exprime', en: 'expresses', zh: '提出' },
	},
	place: {
		form: { fr: 'Où', en: 'Where', zh: '地点' },
		log: PLACE_LOG,
		verb: { fr: 'concerne', en: 'concerns', zh: '涉及' },
		reverseVerb: { fr: 'est visé par', en: 'is aimed at by', zh: '为…所期望' },
	},
	sectors: SECTORS_WORDS,
	other: {
		form: { fr: 'À qui ou de qui', en: 'To or from whom', zh: '对象' },
		log: { fr: 'autre acteur', en: 'other actor', zh: '对方机构' },
		verb: { fr: 's’adresse à', en: 'is addressed to', zh: '面向' },
		reverseVerb: { fr: 'est sollicité par', en: 'is addressed by', zh: '收到' },
	},
	office: {
		log: { fr: 'bureau', en: 'office', zh: '代表处' },
		verb: { fr: 'porte sur', en: 'is about', zh: '有关' },
		reverseVerb: { fr: 'est l’objet de', en: 'is the object of', zh: '为…的对象' },
	},
	event: {
		log: { fr: 'événement', en: 'event', zh: '活动' },
		verb: { fr: 'porte sur', en: 'is about', zh: '有关' },
		reverseVerb: { fr: 'est l’objet de', en: 'is the object of', zh: '为…的对象' },
	},
	since: SINCE_WORDS,
	until: UNTIL_WORDS,
	status: {
		form: { fr: 'Suite', en: 'Outcome', zh: '后续' },
		log: { fr: 'avancement', en: 'status', zh: '进展状态' },
	},
} as const satisfies WordsOf<typeof WISH_FIELDS>

/** A delegation that travels. */
import { DIRECTIONS } from '../enums.ts'
import { ACTOR, fieldsOf, type WordsOf } from './field.ts'
import {
	ANSWERED_FOR,
	END_WORDS,
	SECTORS,
	SECTORS_WORDS,
	START_WORDS,
	STATED_FIELDS,
	STATED_WORDS,
} from './stated.ts'

export const MISSION_STATUSES = ['draft', 'planned', 'confirmed', 'done', 'cancelled'] as const

export const MISSION_FIELDS = fieldsOf([
	...STATED_FIELDS,
	{
		name: 'direction',
		type: 'string',
		text: 'FIXED',
		words: DIRECTIONS,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: {},
		input: {
			is: 'choice',
			enum: 'Direction',
			answers: 'direction',
			needed: 'IN_FORM',
			initial: 'FR_TO_PARTNER',
			description: 'FR_TO_PARTNER by default.',
		},
	},
	{
		name: 'leader',
		type: 'reference',
		edge: 'LED_BY',
		to: ACTOR,
		many: false,
		isOwnWord: true,
		shown: {},
		// A mission's owner leads it, so that forms ask only for the leader of a visit.
		input: {
			is: 'actor',
			as: 'visitor',
			sort: 'partner',
			needed: 'IN_FORM',
			onlyIf: ['direction', 'PARTNER_TO_FR'],
			description: 'For a visit: the visiting actor.',
		},
	},
	{
		name: 'participants',
		type: 'reference',
		edge: 'JOINED_BY',
		to: ACTOR,
		many: true,
		isOwnWord: true,
		column: 'optional',
		shown: {},
		input: { is: 'actors', sort: 'any', isMore: true },
	},
	// Main host place, then the other stops; each stop counts with the mission's dates.
	{
		name: 'host',
		type: 'reference',
		edge: 'HOSTED_BY',
		to: ['Territory'],
		many: false,
		isOwnWord: true,
		shown: { description: 'Main place of the visit.' },
		input: {
			is: 'actor',
			sort: 'partnerPlace',
			needed: 'IN_FORM',
			onlyIf: ['direction', 'FR_TO_PARTNER'],
			description: 'Where it goes; for a visit, by default the actor’s own place.',
		},
	},
	{
		name: 'stops',
		type: 'reference',
		edge: 'STOPS_AT',
		to: ['Territory'],
		many: true,
		isOwnWord: true,
		column: 'optional',
		shown: { description: 'Other places of the visit; each counts with its dates.' },
		input: { is: 'actors', sort: 'partnerPlace', isMore: true, onlyIf: ['direction', 'FR_TO_PARTNER'] },
	},
	{ name: 'start', type: 'date', isOwnWord: true, input: { is: 'date', needed: 'ALWAYS' } },
	{ name: 'end', type: 'date', isOwnWord: true, input: { is: 'date', notBefore: 'start' } },
	// null: derived from the dates (done if the end is past, else planned).
	{
		name: 'status',
		type: 'string',
		text: 'FIXED',
		words: MISSION_STATUSES,
		isOwnWord: true,
		column: 'optional',
		input: {
			is: 'choice',
			enum: 'MissionStatus',
			answers: 'missionStatus',
			isMore: true,
			description: 'By default, from its dates.',
		},
	},
	{
		name: 'size',
		type: 'integer',
		range: [1, 10_000],
		isOwnWord: true,
		column: 'optional',
		columnRange: [1, 100_000],
		shown: { description: 'Persons in the delegation.' },
		input: { is: 'number', isMore: true, description: 'Number of travellers.' },
	},
	SECTORS,
	// Function of the leader, never a person's name.
	{
		name: 'ledBy',
		type: 'string',
		text: 'FREE',
		isOwnWord: true,
		column: 'optional',
		shown: { description: 'Function of the leader, never a name.' },
		input: {
			is: 'text',
			isMore: true,
			hasHint: true,
			description: 'Function of the leader, never a name.',
		},
	},
	// Name of the leading collectivité at the time, if the source has it.
	{
		name: 'nameOfTheTime',
		type: 'string',
		text: 'FREE',
		shown: { description: 'Name of the leading collectivité at the time.' },
	},
	// true: marked as coordinated; with whom, if stated.
	{
		name: 'coordinated',
		type: 'boolean',
		isOwnWord: true,
		column: 'optional',
		shown: { description: 'Whether it is marked as coordinated with others.' },
		input: { is: 'flag', isMore: true },
	},
	{
		name: 'coordinatedWith',
		type: 'reference',
		edge: 'COORDINATED_WITH',
		to: ACTOR,
		many: true,
		isOwnWord: true,
		column: 'optional',
		input: { is: 'actors', sort: 'any', isMore: true },
	},
	{
		name: 'backedOn',
		type: 'reference',
		edge: 'BACKED_ON',
		to: ['Event'],
		many: false,
		isOwnWord: true,
		input: { is: 'record', of: 'Event', description: 'An event.' },
	},
	...ANSWERED_FOR,
])

export const MISSION_WORDS = {
	...STATED_WORDS,
	direction: { form: { fr: 'Sens', en: 'Direction', zh: '方向' } },
	leader: {
		form: { fr: 'Qui vient', en: 'Who comes', zh: '来访方' },
		log: { fr: 'acteur qui conduit', en: 'actor that leads', zh: '带队机构' },
		verb: { fr: 'est conduite par', en: 'is led by', zh: '由…率领' },
		reverseVerb: { fr: 'conduit', en: 'leads', zh: '率领' },
	},
	participants: {
		form: { fr: 'Avec qui', en: 'With whom', zh: '同行方' },
		log: { fr: 'participants', en: 'participants', zh: '参与方' },
		verb: { fr: 'réunit aussi', en: 'is joined by', zh: '参加者包括' },
		reverseVerb: { fr: 'participe à', en: 'takes part in', zh: '参加' },
	},
	host: {
		form: { fr: 'Où', en: 'Where', zh: '地点' },
		log: { fr: 'lieu d’accueil', en: 'host', zh: '接待地' },
		verb: { fr: 'se rend à', en: 'goes to', zh: '前往' },
		reverseVerb: { fr: 'reçoit', en: 'hosts', zh: '接待' },
	},
	stops: {
		form: { fr: 'Autres étapes', en: 'Other stops', zh: '其他停留地' },
		verb: { fr: 'passe par', en: 'stops at', zh: '途经' },
		reverseVerb: { fr: 'est une étape de', en: 'is a stop of', zh: '为…的一站' },
	},
	start: START_WORDS,
	end: END_WORDS,
	status: {
		form: { fr: 'État de la mission', en: 'State of the mission', zh: '访问状态' },
		log: { fr: 'avancement', en: 'status', zh: '进展状态' },
	},
	size: {
		form: { fr: 'Nombre de personnes', en: 'How many travel', zh: '人数' },
		log: { fr: 'nombre de personnes', en: 'number of travellers', zh: '人数' },
	},
	sectors: SECTORS_WORDS,
	ledBy: {
		form: {
			fr: 'Fonction de la personne qui la conduit',
			en: 'Function of the person who leads it',
			zh: '带队者职务',
		},
		hint: {
			fr: 'Une fonction, jamais le nom d’une personne.',
			en: 'A function, never the name of a person.',
			zh: '请填写职务，切勿填写人名。',
		},
		log: {
			fr: 'fonction de la personne qui conduit',
			en: 'function of the person who leads',
			zh: '带队者职务',
		},
	},
	coordinated: {
		form: { fr: 'Coordonnée avec d’autres', en: 'Coordinated with others', zh: '已与他方协调' },
		log: { fr: 'coordonnée ou non', en: 'coordinated or not', zh: '是否协调' },
	},
	coordinatedWith: {
		form: { fr: 'Avec qui elle est coordonnée', en: 'With whom it is coordinated', zh: '协调对象' },
		verb: { fr: 'est concertée avec', en: 'is coordinated with', zh: '与…协调' },
		reverseVerb: { fr: 'se concerte sur', en: 'coordinates', zh: '协调' },
	},
	backedOn: {
		log: { fr: 'mission à laquelle elle s’adosse', en: 'mission that it is added to', zh: '所依托的访问' },
		verb: { fr: 's’adosse à', en: 'is backed on', zh: '依托于' },
		reverseVerb: { fr: 'porte', en: 'backs', zh: '支撑' },
	},
} as const satisfies WordsOf<typeof MISSION_FIELDS>

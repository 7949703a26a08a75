/**
 * The vocabulary as data: each kind of node with its properties, each relation with its two ends, its verb and its
 * reverse verb. Import, store, constraints, labels and screens read it; a test compares it with the migrations, the
 * domain types and GraphQL. The kinds that actors declare are in `kinds/`, with everything about their fields.
 */
import {
	ACTOR,
	type ByLanguage,
	type Field,
	type FieldWords,
	isReference,
	type Property,
	type Reference,
} from './kinds/field'
import { MANDATE_FIELDS, MANDATE_WORDS } from './kinds/mandate'
import { MISSION_FIELDS, MISSION_WORDS } from './kinds/mission'
import { OFFICE_FIELDS, OFFICE_WORDS } from './kinds/office'
import { PARTNERSHIP_FIELDS, PARTNERSHIP_WORDS } from './kinds/partnership'
import {
	ANSWERED_FOR,
	RECORDED_FIELDS,
	SECTORS,
	SECTORS_WORDS,
	STATED_FIELDS,
	STATED_WORDS,
} from './kinds/stated'
import { UNAVAILABILITY_FIELDS, UNAVAILABILITY_WORDS } from './kinds/unavailability'
import { WISH_FIELDS, WISH_WORDS } from './kinds/wish'

export type { Property, TextMark } from './kinds/field'

/** A field of a record that refers to other records, stored as relationships of one type. */
export interface Relation {
	/** The field of the domain record. */
	readonly field: string
	/** The relationship type in the graph. */
	readonly type: string
	readonly to: readonly string[]
	readonly many: boolean
	readonly verb: ByLanguage
	readonly reverseVerb: ByLanguage
}

export interface Kind {
	/** The label in the graph and the `kind` of the domain record. */
	readonly kind: string
	/** Prefix of this kind's ids. */
	readonly idPrefix: string
	readonly names: ByLanguage
	readonly plural: ByLanguage
	readonly properties: readonly Property[]
	readonly relations: readonly Relation[]
	/** Whether the full-text index has it. */
	readonly searched: boolean
	/** Properties with a range index, besides the unique id. */
	readonly indexed: readonly string[]
}

const fixed = (name: string): Property => ({ name, type: 'string', text: 'FIXED' })
const free = (name: string): Property => ({ name, type: 'string', text: 'FREE' })
const address = (name: string): Property => ({ name, type: 'string', text: 'ADDRESS' })
const integer = (name: string): Property => ({ name, type: 'integer' })
const date = (name: string): Property => ({ name, type: 'date' })

const recorded: readonly Property[] = RECORDED_FIELDS
const fromMemory: Property = { name: 'fromMemory', type: 'boolean' }
const { properties: stated, relations: answeredFor } = kindOf(
	[...STATED_FIELDS, ...ANSWERED_FOR],
	STATED_WORDS,
)

const by = (fr: string, en: string, zh: string): ByLanguage => ({ fr, en, zh })

const sources = relation(ANSWERED_FOR[1], STATED_WORDS.sources)
const sectors = relation(SECTORS, SECTORS_WORDS)

export const VOCABULARY: readonly Kind[] = [
	{
		kind: 'Territory',
		idPrefix: 'territory',
		names: by('territoire', 'territory', '地区'),
		plural: by('territoires', 'territories', '地区'),
		properties: [
			...recorded,
			fixed('country'),
			fixed('level'),
			fixed('code'),
			{ name: 'names', type: 'names', text: 'FREE' },
			integer('population'),
			{ name: 'lat', type: 'float' },
			{ name: 'lon', type: 'float' },
		],
		relations: [
			{
				field: 'partOf',
				type: 'PART_OF',
				to: ['Territory'],
				many: true,
				verb: by('fait partie de', 'is part of', '属于'),
				reverseVerb: by('comprend', 'contains', '包含'),
			},
			{
				field: 'members',
				type: 'HAS_MEMBER',
				to: ['Territory'],
				many: true,
				verb: by('a pour membre', 'has as member', '成员包括'),
				reverseVerb: by('est membre de', 'is a member of', '是…的成员'),
			},
		],
		searched: true,
		indexed: ['country', 'level', 'code'],
	},
	{
		kind: 'Organisation',
		idPrefix: 'organisation',
		names: by('organisme', 'organisation', '机构'),
		plural: by('organismes', 'organisations', '机构'),
		properties: [
			...recorded,
			fixed('country'),
			fixed('type'),
			{ name: 'names', type: 'names', text: 'FREE' },
			fixed('confidence'),
			fromMemory,
			date('since'),
			date('until'),
			date('lastAttested'),
			fixed('status'),
			free('note'),
		],
		relations: [
			{
				field: 'territory',
				type: 'LOCATED_IN',
				to: ['Territory'],
				many: false,
				verb: by('est situé à', 'is in', '位于'),
				reverseVerb: by('accueille', 'is home to', '拥有'),
			},
			{
				field: 'jurisdiction',
				type: 'SERVES',
				to: ['Territory'],
				many: true,
				verb: by('a pour circonscription', 'serves', '管辖'),
				reverseVerb: by('relève de', 'is served by', '由…管辖'),
			},
			sources,
		],
		searched: true,
		indexed: ['country', 'type'],
	},
	{
		kind: 'Sector',
		idPrefix: 'sector',
		names: by('filière', 'sector', '领域'),
		plural: by('filières', 'sectors', '领域'),
		properties: [
			...recorded,
			fixed('code'),
			{ name: 'labels', type: 'labels', text: 'FREE' },
			free('group'),
			fixed('family'),
		],
		relations: [],
		searched: false,
		indexed: ['code'],
	},
	{
		kind: 'Partnership',
		idPrefix: 'partnership',
		names: by('lien', 'partnership', '合作关系'),
		plural: by('liens', 'partnerships', '合作关系'),
		...kindOf(PARTNERSHIP_FIELDS, PARTNERSHIP_WORDS),
		searched: false,
		indexed: ['form', 'status'],
	},
	{
		kind: 'Mission',
		idPrefix: 'mission',
		names: by('mission', 'mission', '访问'),
		plural: by('missions', 'missions', '访问'),
		...kindOf(MISSION_FIELDS, MISSION_WORDS),
		searched: false,
		indexed: ['direction', 'start', 'end'],
	},
	{
		kind: 'Office',
		idPrefix: 'office',
		names: by('bureau', 'office', '代表处'),
		plural: by('bureaux', 'offices', '代表处'),
		...kindOf(OFFICE_FIELDS, OFFICE_WORDS),
		searched: false,
		indexed: ['form', 'status'],
	},
	{
		kind: 'Wish',
		idPrefix: 'wish',
		names: by('souhait', 'wish', '意愿'),
		plural: by('souhaits', 'wishes', '意愿'),
		...kindOf(WISH_FIELDS, WISH_WORDS),
		searched: false,
		indexed: ['what', 'direction'],
	},
	{
		kind: 'Event',
		idPrefix: 'event',
		names: by('événement', 'event', '活动'),
		plural: by('événements et échéances', 'events and deadlines', '活动与期限'),
		properties: [
			...stated,
			fixed('form'),
			free('name'),
			free('placeText'),
			date('start'),
			date('end'),
			free('organiser'),
		],
		relations: [
			{
				field: 'place',
				type: 'HELD_IN',
				to: ['Territory'],
				many: false,
				verb: by('se tient à', 'is held in', '举办于'),
				reverseVerb: by('accueille', 'hosts', '举办'),
			},
			...answeredFor,
		],
		searched: false,
		indexed: ['form', 'start'],
	},
	{
		kind: 'Mandate',
		idPrefix: 'mandate',
		names: by('mandat', 'mandate', '委托'),
		plural: by('mandats', 'mandates', '委托'),
		...kindOf(MANDATE_FIELDS, MANDATE_WORDS),
		searched: false,
		indexed: ['status'],
	},
	{
		kind: 'Unavailability',
		idPrefix: 'unavailability',
		names: by('date à éviter', 'date to avoid', '应避开的日期'),
		plural: by('dates à éviter', 'dates to avoid', '应避开的日期'),
		...kindOf(UNAVAILABILITY_FIELDS, UNAVAILABILITY_WORDS),
		searched: false,
		indexed: ['country', 'start'],
	},
	{
		kind: 'Judgement',
		idPrefix: 'judgement',
		names: by('avis', 'judgement', '判断'),
		plural: by('avis', 'judgements', '判断'),
		properties: [
			...recorded,
			fixed('visibility'),
			fixed('subject'),
			fixed('key'),
			fixed('verdict'),
			fixed('author'),
			free('reason'),
			{ name: 'evidence', type: 'strings', text: 'FIXED' },
			fixed('judgedOn'),
		],
		relations: [
			{
				field: 'actor',
				type: 'JUDGED_BY',
				to: ACTOR,
				many: false,
				verb: by('est l’avis de', 'is the judgement of', '判断方为'),
				reverseVerb: by('a pour avis', 'has judged', '判断'),
			},
			{
				field: 'place',
				type: 'JUDGED_AT',
				to: ['Territory'],
				many: false,
				verb: by('porte sur', 'is about', '涉及'),
				reverseVerb: by('est l’objet de', 'is the object of', '为…的对象'),
			},
		],
		searched: false,
		indexed: ['key'],
	},
	{
		kind: 'AcceptedProposal',
		idPrefix: 'proposal',
		names: by('proposition acceptée', 'accepted proposal', '已接受的提议'),
		plural: by('propositions acceptées', 'accepted proposals', '已接受的提议'),
		properties: [
			...recorded,
			fixed('visibility'),
			fixed('form'),
			free('title'),
			free('text'),
			{ name: 'points', type: 'strings', text: 'FREE' },
			{ name: 'evidence', type: 'strings', text: 'FIXED' },
			fixed('origin'),
			fixed('originId'),
			fixed('acceptedOn'),
			{ name: 'outcomes', type: 'optionalStrings', text: 'FIXED' },
			{ name: 'outcomeTexts', type: 'optionalStrings', text: 'FREE' },
			{ name: 'outcomeDays', type: 'optionalStrings', text: 'FIXED' },
		],
		relations: [
			{
				field: 'parties',
				type: 'ACCEPTED_BY',
				to: ACTOR,
				many: true,
				verb: by('est acceptée par', 'is accepted by', '由…接受'),
				reverseVerb: by('a accepté', 'has accepted', '接受'),
			},
			{
				field: 'place',
				type: 'POOLED_AT',
				to: ['Territory'],
				many: false,
				verb: by('concerne', 'concerns', '涉及'),
				reverseVerb: by('est visé par', 'is aimed at by', '为…所涉及'),
			},
			sectors,
		],
		searched: false,
		indexed: [],
	},
	{
		kind: 'Source',
		idPrefix: 'source',
		names: by('source', 'source', '来源'),
		plural: by('sources', 'sources', '来源'),
		properties: [
			...recorded,
			free('title'),
			address('url'),
			address('host'),
			fixed('type'),
			date('date'),
			free('licence'),
		],
		relations: [],
		searched: false,
		indexed: [],
	},
	{
		kind: 'PublicFunction',
		idPrefix: 'function',
		names: by('fonction', 'function', '职务'),
		plural: by('fonctions', 'functions', '职务'),
		properties: [...recorded, free('title'), free('organisationText'), fixed('presence'), free('note')],
		relations: [
			{
				field: 'actor',
				type: 'HELD_AT',
				to: ACTOR,
				many: false,
				verb: by('s’exerce à', 'is held at', '任职于'),
				reverseVerb: by('compte la fonction', 'has the function', '设有职务'),
			},
			{
				field: 'event',
				type: 'PRESENT_AT',
				to: ['Event'],
				many: false,
				verb: by('était présente à', 'was present at', '出席'),
				reverseVerb: by('réunissait', 'gathered', '出席者包括'),
			},
			sources,
		],
		searched: false,
		indexed: [],
	},
]

/** The properties and relations of a kind that is declared field by field. */
function kindOf(
	fields: readonly Field[],
	words: Readonly<Record<string, FieldWords>>,
): Pick<Kind, 'properties' | 'relations'> {
	return {
		properties: fields.filter((field): field is Property => !isReference(field)),
		relations: fields.filter(isReference).map((field) => relation(field, words[field.name])),
	}
}

function relation({ name, edge, to, many }: Reference, words: FieldWords | undefined): Relation {
	const { verb, reverseVerb } = words ?? {}
	if (verb === undefined || reverseVerb === undefined)
		throw new Error(`Expected the verbs of ${name}, found none.`)
	return { field: name, type: edge, to, many, verb, reverseVerb }
}

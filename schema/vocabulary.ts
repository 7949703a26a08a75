/**
 * The vocabulary as data: each kind of node with its properties, each relation with its two ends, its verb and
 * its reverse verb. Import, store, constraints, labels and screens read it; a test holds it against the
 * migrations, the domain types and GraphQL.
 */

/**
 * `date` is stored as two properties, `name` (ISO text cut to the known part) and `nameApproximate`.
 * `names` is stored as nameFr, nameEn, nameZh, nameLocal, romanisation, aliases, formerNames (JSON texts)
 * and the folded `searchText`.
 * `labels` is stored as labelFr, labelEn, labelZh.
 */
type TextType = 'string' | 'strings' | 'optionalStrings' | 'names' | 'labels'
type PlainType = 'integer' | 'float' | 'boolean' | 'date'

/**
 * Who chose the words of a text. An erasure, the export of what is held of a person and the list of what a person wrote look at
 * all that is not FIXED. FREE: written by people, and may name anybody. ADDRESS: an address, written by people, which is worth
 * nothing in part. FIXED: an id, a day, a code, a word of a closed list.
 */
export type TextMark = 'FREE' | 'ADDRESS' | 'FIXED'

/** A text has a mark: one without it does not compile. */
export type Property =
	| { readonly name: string; readonly type: TextType; readonly text: TextMark }
	| { readonly name: string; readonly type: PlainType; readonly text?: never }

type ByLanguage = Readonly<{ fr: string; en: string; zh: string }>

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
	/** What ids of this kind start with. */
	readonly idPrefix: string
	readonly names: ByLanguage
	readonly plural: ByLanguage
	readonly properties: readonly Property[]
	readonly relations: readonly Relation[]
	/** Found by the full-text index. */
	readonly searched: boolean
	/** Properties that get a range index, beside the unique id. */
	readonly indexed: readonly string[]
}

const fixed = (name: string): Property => ({ name, type: 'string', text: 'FIXED' })
const free = (name: string): Property => ({ name, type: 'string', text: 'FREE' })
const address = (name: string): Property => ({ name, type: 'string', text: 'ADDRESS' })
const integer = (name: string): Property => ({ name, type: 'integer' })
const date = (name: string): Property => ({ name, type: 'date' })

const recorded: readonly Property[] = [
	integer('version'),
	fixed('dataset'),
	{ name: 'scenario', type: 'boolean' },
]
const fromMemory: Property = { name: 'fromMemory', type: 'boolean' }
const stated: readonly Property[] = [
	...recorded,
	fixed('confidence'),
	fixed('visibility'),
	fromMemory,
	free('retracted'),
	fixed('retractionBy'),
	free('retractedInTable'),
	date('ownerDeclared'),
	free('note'),
]

const by = (fr: string, en: string, zh: string): ByLanguage => ({ fr, en, zh })

const ACTOR = ['Territory', 'Organisation'] as const

const sources: Relation = {
	field: 'sources',
	type: 'STATED_IN',
	to: ['Source'],
	many: true,
	verb: by('est attesté par', 'is stated in', '见于'),
	reverseVerb: by('atteste', 'states', '记载'),
}
const owner: Relation = {
	field: 'owner',
	type: 'OWNED_BY',
	to: ACTOR,
	many: false,
	verb: by('relève de', 'is answered for by', '由…负责'),
	reverseVerb: by('répond de', 'answers for', '负责'),
}
const sectors: Relation = {
	field: 'sectors',
	type: 'IN_SECTOR',
	to: ['Sector'],
	many: true,
	verb: by('porte sur', 'is about', '涉及'),
	reverseVerb: by('est la filière de', 'is the sector of', '为…的领域'),
}

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
		properties: [
			...stated,
			fixed('form'),
			date('since'),
			date('until'),
			date('attestedSince'),
			date('lastAttested'),
			fixed('status'),
			free('sectorsBasis'),
			{ name: 'namesAtSignature', type: 'optionalStrings', text: 'FREE' },
			free('act'),
			{ name: 'rows', type: 'strings', text: 'FIXED' },
		],
		relations: [
			{
				field: 'frenchActors',
				type: 'FRENCH_PARTY',
				to: ACTOR,
				many: true,
				verb: by('engage', 'binds', '法方为'),
				reverseVerb: by('est partie à', 'is party to', '参与'),
			},
			{
				field: 'partnerActors',
				type: 'PARTNER_PARTY',
				to: ACTOR,
				many: true,
				verb: by('lie à', 'links to', '对方为'),
				reverseVerb: by('est partenaire de', 'is partner in', '是…的伙伴'),
			},
			{
				field: 'body',
				type: 'FOUNDED_BODY',
				to: ['Organisation'],
				many: false,
				verb: by('a fondé', 'founded', '创办'),
				reverseVerb: by('a été fondé par', 'was founded by', '由…创办'),
			},
			sectors,
			owner,
			sources,
		],
		searched: false,
		indexed: ['form', 'status'],
	},
	{
		kind: 'Mission',
		idPrefix: 'mission',
		names: by('mission', 'mission', '访问'),
		plural: by('missions', 'missions', '访问'),
		properties: [
			...stated,
			fixed('direction'),
			date('start'),
			date('end'),
			fixed('status'),
			integer('size'),
			free('ledBy'),
			free('nameOfTheTime'),
			{ name: 'coordinated', type: 'boolean' },
		],
		relations: [
			{
				field: 'leader',
				type: 'LED_BY',
				to: ACTOR,
				many: false,
				verb: by('est conduite par', 'is led by', '由…率领'),
				reverseVerb: by('conduit', 'leads', '率领'),
			},
			{
				field: 'participants',
				type: 'JOINED_BY',
				to: ACTOR,
				many: true,
				verb: by('réunit aussi', 'is joined by', '参加者包括'),
				reverseVerb: by('participe à', 'takes part in', '参加'),
			},
			{
				field: 'host',
				type: 'HOSTED_BY',
				to: ['Territory'],
				many: false,
				verb: by('se rend à', 'goes to', '前往'),
				reverseVerb: by('reçoit', 'hosts', '接待'),
			},
			{
				field: 'stops',
				type: 'STOPS_AT',
				to: ['Territory'],
				many: true,
				verb: by('passe par', 'stops at', '途经'),
				reverseVerb: by('est une étape de', 'is a stop of', '为…的一站'),
			},
			{
				field: 'coordinatedWith',
				type: 'COORDINATED_WITH',
				to: ACTOR,
				many: true,
				verb: by('est concertée avec', 'is coordinated with', '与…协调'),
				reverseVerb: by('se concerte sur', 'coordinates', '协调'),
			},
			{
				field: 'backedOn',
				type: 'BACKED_ON',
				to: ['Event'],
				many: false,
				verb: by('s’adosse à', 'is backed on', '依托于'),
				reverseVerb: by('porte', 'backs', '支撑'),
			},
			sectors,
			owner,
			sources,
		],
		searched: false,
		indexed: ['direction', 'start', 'end'],
	},
	{
		kind: 'Office',
		idPrefix: 'office',
		names: by('bureau', 'office', '代表处'),
		plural: by('bureaux', 'offices', '代表处'),
		properties: [
			...stated,
			fixed('form'),
			free('name'),
			date('since'),
			date('until'),
			date('attestedSince'),
			date('lastAttested'),
			fixed('status'),
			integer('capacity'),
			{ name: 'languages', type: 'strings', text: 'FREE' },
		],
		relations: [
			{
				field: 'owners',
				type: 'REPRESENTS',
				to: ACTOR,
				many: true,
				verb: by('représente', 'represents', '代表'),
				reverseVerb: by('est représenté par', 'is represented by', '由…代表'),
			},
			{
				field: 'place',
				type: 'OPEN_IN',
				to: ['Territory'],
				many: false,
				verb: by('est installé à', 'is in', '设于'),
				reverseVerb: by('accueille', 'is home to', '设有'),
			},
			owner,
			sources,
		],
		searched: false,
		indexed: ['form', 'status'],
	},
	{
		kind: 'Wish',
		idPrefix: 'wish',
		names: by('souhait', 'wish', '意愿'),
		plural: by('souhaits', 'wishes', '意愿'),
		properties: [
			...stated,
			fixed('direction'),
			fixed('what'),
			date('since'),
			date('until'),
			date('attestedSince'),
			fixed('status'),
		],
		relations: [
			{
				field: 'actor',
				type: 'WISHED_BY',
				to: ACTOR,
				many: false,
				verb: by('est exprimé par', 'is expressed by', '由…提出'),
				reverseVerb: by('exprime', 'expresses', '提出'),
			},
			{
				field: 'place',
				type: 'WISHED_IN',
				to: ['Territory'],
				many: false,
				verb: by('concerne', 'concerns', '涉及'),
				reverseVerb: by('est visé par', 'is aimed at by', '为…所期望'),
			},
			{
				field: 'other',
				type: 'ADDRESSED_TO',
				to: ACTOR,
				many: false,
				verb: by('s’adresse à', 'is addressed to', '面向'),
				reverseVerb: by('est sollicité par', 'is addressed by', '收到'),
			},
			{
				field: 'office',
				type: 'ABOUT_OFFICE',
				to: ['Office'],
				many: false,
				verb: by('porte sur', 'is about', '有关'),
				reverseVerb: by('est l’objet de', 'is the object of', '为…的对象'),
			},
			{
				field: 'event',
				type: 'ABOUT_EVENT',
				to: ['Event'],
				many: false,
				verb: by('porte sur', 'is about', '有关'),
				reverseVerb: by('est l’objet de', 'is the object of', '为…的对象'),
			},
			sectors,
			owner,
			sources,
		],
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
			owner,
			sources,
		],
		searched: false,
		indexed: ['form', 'start'],
	},
	{
		kind: 'Mandate',
		idPrefix: 'mandate',
		names: by('mandat', 'mandate', '委托'),
		plural: by('mandats', 'mandates', '委托'),
		properties: [
			...stated,
			free('holderText'),
			free('letter'),
			free('scope'),
			date('since'),
			date('until'),
			fixed('status'),
		],
		relations: [
			{
				field: 'represented',
				type: 'SPEAKS_FOR',
				to: ['Territory'],
				many: false,
				verb: by('dit représenter', 'says it represents', '自称代表'),
				reverseVerb: by('serait représenté par', 'is said to be represented by', '据称由…代表'),
			},
			{
				field: 'holder',
				type: 'MANDATE_OF',
				to: ACTOR,
				many: false,
				verb: by('est détenu par', 'is held by', '持有方为'),
				reverseVerb: by('détient', 'holds', '持有'),
			},
			owner,
			sources,
		],
		searched: false,
		indexed: ['status'],
	},
	{
		kind: 'Unavailability',
		idPrefix: 'unavailability',
		names: by('date à éviter', 'date to avoid', '应避开的日期'),
		plural: by('dates à éviter', 'dates to avoid', '应避开的日期'),
		properties: [
			...stated,
			fixed('form'),
			fixed('country'),
			date('start'),
			date('end'),
			free('reason'),
			{ name: 'reasonPrivate', type: 'boolean' },
		],
		relations: [
			{
				field: 'actor',
				type: 'UNAVAILABLE',
				to: ACTOR,
				many: false,
				verb: by('empêche', 'keeps away', '不便的是'),
				reverseVerb: by('est empêché par', 'is kept away by', '因…不便'),
			},
			owner,
			sources,
		],
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

/** Fields of every record that states a fact: where it comes from, who answers for it, who may see it. */
import { ACTOR, type FieldWords, fieldsOf } from './field.ts'

/** Fields of every record of any kind. */
export const RECORDED_FIELDS = fieldsOf([
	// 1 at first write, +1 at each change of content.
	{ name: 'version', type: 'integer', isFilled: true },
	// Id of the data set that holds it.
	{ name: 'dataset', type: 'string', text: 'FIXED', isFilled: true },
	// true for fictitious records.
	{ name: 'scenario', type: 'boolean' },
])

export const VISIBILITIES = ['private', 'counted', 'group', 'public'] as const

export const STATED_FIELDS = fieldsOf([
	...RECORDED_FIELDS,
	{ name: 'confidence', type: 'string', text: 'FIXED', words: ['low', 'medium', 'high'], isFilled: true },
	{
		name: 'visibility',
		type: 'string',
		text: 'FIXED',
		words: VISIBILITIES,
		isFilled: true,
		isOwnWord: true,
		input: { is: 'visibility', needed: 'ALWAYS' },
	},
	// Memory is its only source: never a proof (model.md §1, "Open at a date").
	{ name: 'fromMemory', type: 'boolean' },
	// Why the fact is wrong, if it is: it then leaves every result, but its address still shows it.
	{ name: 'retracted', type: 'string', text: 'FREE', isOwnWord: true },
	// Who decides whether it is retracted: a command's decision survives loads (model.md §1). null: its table, which
	// does not retract it.
	{ name: 'retractionBy', type: 'string', text: 'FIXED', words: ['table', 'command'] },
	// Why its table says that it is wrong, as last loaded: a command that contradicts it holds until this changes.
	{ name: 'retractedInTable', type: 'string', text: 'FREE' },
	// Day on which its owner last declared, changed, confirmed or retracted it; null: never. From then on the record
	// is the owner's: no load of tables writes it (model.md §1, "Whose").
	{ name: 'ownerDeclared', type: 'date' },
	{
		name: 'note',
		type: 'string',
		text: 'FREE',
		isOwnWord: true,
		input: { is: 'longText', description: 'No name of a person.', isMore: true, hasHint: true },
	},
])

/** Come after the fields of its kind. */
export const ANSWERED_FOR = fieldsOf([
	// The actor who answers for the record; null: nobody on record.
	{ name: 'owner', type: 'reference', edge: 'OWNED_BY', to: ACTOR, many: false },
	{
		name: 'sources',
		type: 'reference',
		edge: 'STATED_IN',
		to: ['Source'],
		many: true,
		isOwnWord: true,
		input: {
			is: 'sources',
			description: 'At most five; a record without any is shown as unsourced by its owner.',
		},
	},
])

/** What an owner states in a record of any kind, in a history after the fields of the kind. */
export const OWN_WORD_OF_ALL = ['visibility', 'sources', 'note', 'retracted'] as const
/** The same fields in a form. */
export const INPUTS_OF_ALL = ['sources', 'note', 'visibility'] as const

export const SECTORS = fieldsOf([
	{
		name: 'sectors',
		type: 'reference',
		edge: 'IN_SECTOR',
		to: ['Sector'],
		many: true,
		isOwnWord: true,
		column: 'optional',
		shown: {},
		input: { is: 'sectors', description: 'Codes of sectors.' },
	},
])[0]

/** From the most alive to the least: merged rows take the first. The last two are plans and never open. */
export const LINK_STATUSES = ['actif', 'inconnu', 'dormant', 'ferme', 'projet', 'prospect'] as const
/** In the order of forms. */
const LINK_STATUS_ORDER = ['actif', 'projet', 'prospect', 'dormant', 'ferme', 'inconnu'] as const

/** When a link or an office starts and ends, and its state. */
export const LIFE_OF_LINK = fieldsOf([
	{ name: 'since', type: 'date', isOwnWord: true, input: { is: 'date' } },
	{ name: 'until', type: 'date', isOwnWord: true, input: { is: 'date', notBefore: 'since', isMore: true } },
	// If the start is unknown: first date on which a source shows it alive.
	{ name: 'attestedSince', type: 'date', column: 'optional' },
	// Latest date on which a source shows it alive; null: no source does.
	{
		name: 'lastAttested',
		type: 'date',
		column: 'optional',
		shown: { description: 'Latest date at which a source shows it alive.' },
	},
	{
		name: 'status',
		type: 'string',
		text: 'FIXED',
		words: LINK_STATUSES,
		isFilled: true,
		isOwnWord: true,
		column: 'required',
		shown: {},
		input: {
			is: 'choice',
			enum: 'LinkStatus',
			answers: 'linkStatus',
			order: LINK_STATUS_ORDER,
			needed: 'ALWAYS',
			initial: 'actif',
		},
	},
])

export const STATED_WORDS = {
	visibility: {
		form: { fr: 'Qui la voit', en: 'Who sees it', zh: '谁可以看到' },
		log: { fr: 'visibilité', en: 'visibility', zh: '可见范围' },
	},
	retracted: { log: { fr: 'rétractation', en: 'retraction', zh: '撤销' } },
	note: {
		form: { fr: 'Remarque', en: 'Note', zh: '备注' },
		hint: { fr: 'Pas de noms de personnes.', en: 'No names of persons.', zh: '请勿填写人名。' },
	},
	sources: {
		form: { fr: 'Source', en: 'Source', zh: '来源' },
		log: { fr: 'sources', en: 'sources', zh: '来源' },
		verb: { fr: 'est attesté par', en: 'is stated in', zh: '见于' },
		reverseVerb: { fr: 'atteste', en: 'states', zh: '记载' },
	},
	owner: {
		verb: { fr: 'relève de', en: 'is answered for by', zh: '由…负责' },
		reverseVerb: { fr: 'répond de', en: 'answers for', zh: '负责' },
	},
} as const satisfies Record<string, FieldWords>

export const SECTORS_WORDS = {
	form: { fr: 'Filières', en: 'Sectors', zh: '领域' },
	verb: { fr: 'porte sur', en: 'is about', zh: '涉及' },
	reverseVerb: { fr: 'est la filière de', en: 'is the sector of', zh: '为…的领域' },
} as const satisfies FieldWords

export const SINCE_WORDS = {
	form: { fr: 'Depuis quand', en: 'Since when', zh: '开始时间' },
	log: { fr: 'début', en: 'beginning', zh: '开始时间' },
} as const satisfies FieldWords

export const UNTIL_WORDS = {
	form: { fr: 'Jusqu’à quand', en: 'Until when', zh: '结束时间' },
	log: { fr: 'fin', en: 'end', zh: '结束时间' },
} as const satisfies FieldWords

export const START_WORDS = {
	form: { fr: 'Premier jour', en: 'First day', zh: '开始' },
	log: { fr: 'premier jour', en: 'first day', zh: '开始日' },
} as const satisfies FieldWords

export const END_WORDS = {
	form: { fr: 'Dernier jour', en: 'Last day', zh: '结束' },
	log: { fr: 'dernier jour', en: 'last day', zh: '结束日' },
} as const satisfies FieldWords

export const LINK_STATUS_WORDS = {
	form: { fr: 'État', en: 'State', zh: '状态' },
	log: { fr: 'avancement', en: 'status', zh: '进展状态' },
} as const satisfies FieldWords

/** Of a link, an office or a wish. */
export const FORM_LOG = { fr: 'forme', en: 'form', zh: '形式' } as const
export const PLACE_LOG = { fr: 'lieu', en: 'place', zh: '地点' } as const

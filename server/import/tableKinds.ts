/**
 * The kinds of tables that can be loaded, with their fields. `dataset.json` says which column of a file holds which
 * field; this file knows no column names.
 */
import { DECLARED, type DeclaredKind } from '../../schema/kinds/declared'
import type { Field } from '../../schema/kinds/field'

export type Requirement = 'required' | 'optional'

/** A field that has a column in tables. */
type ColumnField = Field & { readonly column: Requirement }

/** The fields of a kind of record that have a column in tables. */
export function columnFields(kind: DeclaredKind): readonly ColumnField[] {
	const fields: readonly Field[] = DECLARED[kind].fields
	return fields.filter((field): field is ColumnField => field.column !== undefined)
}

function columnsOf(kind: DeclaredKind): Readonly<Record<string, Requirement>> {
	return Object.fromEntries(columnFields(kind).map(({ name, column }) => [name, column]))
}

const statedFields = {
	confidence: 'required',
	source: 'required',
	sourceType: 'optional',
	/** Why the row is wrong, if it is: it is kept, but leaves every result. */
	retracted: 'optional',
	note: 'optional',
} as const
const period = {
	start: 'optional',
	end: 'optional',
	/** Whole days from the anchor day of a scenario, instead of a date. */
	startOffset: 'optional',
	endOffset: 'optional',
	datePrecision: 'optional',
} as const
const link = {
	id: 'required',
	start: 'optional',
	startPrecision: 'optional',
	end: 'optional',
	...columnsOf('Partnership'),
	...statedFields,
} as const

export const TABLE_KINDS = {
	sectors: {
		code: 'required',
		labelFr: 'required',
		labelEn: 'required',
		labelZh: 'optional',
		group: 'required',
		family: 'required',
	},
	homeTerritories: {
		level: 'required',
		code: 'required',
		nameFr: 'required',
		parentLevel: 'required',
		parentCode: 'required',
		/** Code of the EPCI or métropole that the commune also belongs to. */
		groupingCode: 'optional',
		population: 'optional',
		lat: 'optional',
		lon: 'optional',
	},
	partnerTerritories: {
		code: 'required',
		level: 'required',
		nameFr: 'required',
		nameEn: 'optional',
		/** In the language that the partner's `localLanguage` names. */
		nameLocal: 'optional',
		/** For readers of Chinese. */
		nameZh: 'optional',
		romanisation: 'optional',
		parentCode: 'required',
		population: 'optional',
		lat: 'optional',
		lon: 'optional',
	},
	names: {
		level: 'required',
		code: 'required',
		name: 'required',
		/** alias, former or distinct: see `AdditionalName`. */
		use: 'required',
		from: 'optional',
		until: 'optional',
	},
	organisations: {
		id: 'required',
		nameFr: 'required',
		nameEn: 'optional',
		nameLocal: 'optional',
		nameZh: 'optional',
		romanisation: 'optional',
		aliases: 'optional',
		country: 'required',
		type: 'required',
		cityLevel: 'optional',
		cityCode: 'optional',
		status: 'optional',
		...statedFields,
	},
	representations: {
		id: 'required',
		direction: 'required',
		ownerLevel: 'optional',
		ownerCode: 'optional',
		hostLevel: 'optional',
		hostCode: 'required',
		start: 'optional',
		end: 'optional',
		startPrecision: 'optional',
		jurisdiction: 'optional',
		...columnsOf('Office'),
		...statedFields,
	},
	events: {
		id: 'required',
		...period,
		form: 'required',
		name: 'required',
		placeText: 'optional',
		placeCountry: 'optional',
		placeLevel: 'optional',
		placeCode: 'optional',
		organiser: 'optional',
		/** Who travels: a row that names a visitor's country is a visit, and is loaded as a mission. */
		visitorCountry: 'optional',
		visitorLevel: 'optional',
		visitorCode: 'optional',
		visitorName: 'optional',
		...statedFields,
	},
	partnerships: {
		...link,
		homeLevel: 'required',
		homeCode: 'required',
		homeName: 'optional',
		nameAtSignature: 'optional',
		partnerLevel: 'optional',
		partnerCode: 'required',
		partnerName: 'optional',
	},
	actorLinks: { ...link, from: 'required', to: 'required' },
	missions: {
		id: 'required',
		...period,
		leaderLevel: 'optional',
		leaderCode: 'required',
		hostLevel: 'optional',
		hostCode: 'optional',
		...columnsOf('Mission'),
		scenario: 'optional',
		...statedFields,
	},
	wishes: {
		id: 'required',
		actorLevel: 'required',
		actorCode: 'required',
		placeLevel: 'optional',
		placeCode: 'optional',
		otherLevel: 'optional',
		otherCode: 'optional',
		representation: 'optional',
		event: 'optional',
		...period,
		attestedOffset: 'optional',
		...columnsOf('Wish'),
		scenario: 'optional',
		...statedFields,
	},
	mandates: {
		id: 'required',
		/** Level and code of the collectivité of the partner country. */
		representedLevel: 'optional',
		representedCode: 'required',
		holderCode: 'optional',
		holderName: 'required',
		...period,
		...columnsOf('Mandate'),
		scenario: 'optional',
		...statedFields,
	},
	unavailabilities: {
		id: 'required',
		/** The code of a whole country; otherwise the dates are those of an actor. */
		country: 'optional',
		actorLevel: 'optional',
		actorCode: 'optional',
		...period,
		...columnsOf('Unavailability'),
		scenario: 'optional',
		...statedFields,
	},
	/** Public holidays of whole countries. */
	holidays: {
		id: 'required',
		country: 'required',
		start: 'required',
		end: 'optional',
		reason: 'required',
		...statedFields,
	},
	people: {
		id: 'required',
		title: 'required',
		organisation: 'required',
		organisationLevel: 'optional',
		organisationCode: 'optional',
		presence: 'required',
		event: 'optional',
		source: 'required',
		sourceType: 'optional',
		note: 'optional',
	},
} as const

export type TableKind = keyof typeof TABLE_KINDS

export function fieldsOfTable(kind: TableKind): Readonly<Record<string, Requirement>> {
	return TABLE_KINDS[kind]
}

/** Kinds in the order in which rows may refer to each other. */
export const READING_ORDER: readonly TableKind[] = [
	'sectors',
	'homeTerritories',
	'partnerTerritories',
	'names',
	'organisations',
	'representations',
	'events',
	'partnerships',
	'actorLinks',
	'missions',
	'wishes',
	'mandates',
	'unavailabilities',
	'holidays',
	'people',
]

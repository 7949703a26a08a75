/** The vocabulary against the domain types and GraphQL; against the migrations see readMigrations.test.ts. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSchema, isEnumType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DECLARED } from '../../schema/kinds/declared'
import { MISSION_STATUSES } from '../../schema/kinds/mission'
import { ANSWERED_FOR, LINK_STATUSES, RECORDED_FIELDS, STATED_FIELDS } from '../../schema/kinds/stated'
import { WISH_STATUSES } from '../../schema/kinds/wish'
import { type Property, VOCABULARY } from '../../schema/vocabulary'
import { CONFIDENCE_LEVELS } from '../../server/domain/confidence'
import { fieldsByKind } from './domainTypes'

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'))
const domain = fieldsByKind()
/** Kinds whose type is written by hand; the type of the others is made of the vocabulary. */
const WRITTEN_KINDS = VOCABULARY.filter(({ kind }) => !(kind in DECLARED))
const MADE_FIELDS: readonly string[] = [...RECORDED_FIELDS, ...STATED_FIELDS, ...ANSWERED_FOR].map(
	({ name }) => name,
)

/** How the domain writes a property; references are ids, and words are unions of texts. */
const WRITTEN: Readonly<Record<Property['type'], RegExp>> = {
	string: /^(string|(?!FuzzyDate|Names)[A-Z]\w+|'\w+'( \| '\w+')+)( \| null)?$/,
	integer: /^number( \| null)?$/,
	float: /^number( \| null)?$/,
	boolean: /^boolean$/,
	strings: /^readonly string\[\]$/,
	optionalStrings: /^readonly \((string|ProposalOutcome) \| null\)\[\]$/,
	date: /^FuzzyDate \| null$/,
	names: /^Names$/,
	labels: /^Translations$/,
}

/** Fields that the API shows under other names. */
const SHOWN_AS: Readonly<Record<string, readonly string[]>> = {
	names: ['name', 'nameLocal', 'aliases', 'formerNames'],
	labels: ['label'],
	since: ['period'],
	until: ['period'],
	start: ['period'],
	end: ['period'],
}

/** Fields that the API does not show, and why; a field that it comes to show leaves this list. */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
	'of the load, whatever the kind': ['dataset', 'version', 'rows', 'act', 'sectorsBasis'],
	'all that is answered is public': ['visibility'],
	'said by the last news': ['ownerDeclared'],
	'who retracted it is for those who load': ['retractionBy', 'retractedInTable'],
	'on no screen yet': [
		'owner',
		'Territory.members',
		'Office.languages',
		'Wish.event',
		'Mission.coordinatedWith',
		'Mission.backedOn',
	],
	'shown with their record alone': [
		'PublicFunction.organisationText',
		'PublicFunction.actor',
		'PublicFunction.note',
	],
	'neither fictitious nor true by themselves': [
		'Sector.scenario',
		'Source.scenario',
		'PublicFunction.scenario',
	],
	'of a proposal, which is shown under its own names': [
		'AcceptedProposal.form',
		'AcceptedProposal.evidence',
		'AcceptedProposal.acceptedOn',
		'AcceptedProposal.scenario',
		'AcceptedProposal.outcomeTexts',
		'AcceptedProposal.outcomeDays',
	],
	'said by the status': ['Organisation.since', 'Organisation.until', 'Organisation.note'],
}

/**
 * Nothing public stands in these: see `security.md` and model.md §2, RIVAL_MANDATES. An accepted proposal is shown as the Proposal that
 * it was, which the store of proposals holds.
 */
const NOT_PUBLIC = ['Mandate', 'Unavailability', 'Judgement', 'AcceptedProposal']

const fieldsOfType = (name: string): readonly string[] => {
	const type = schema.getType(name)
	return isObjectType(type) ? Object.keys(type.getFields()) : []
}

describe('The vocabulary', () => {
	it('has the kinds of the domain, and no other', () => {
		expect(VOCABULARY.map(({ kind }) => kind).sort()).toEqual([...domain.keys()].sort())
	})

	it.each(WRITTEN_KINDS.map((kind) => [kind.kind, kind] as const))(
		'holds every field of a %s once',
		(name, kind) => {
			const named = [...kind.properties.map((one) => one.name), ...kind.relations.map(({ field }) => field)]
			const written = (domain.get(name) ?? []).map((field) => field.name)
			const isMade = (field: string) => MADE_FIELDS.includes(field) && !written.includes(field)
			expect(named.filter((field) => !isMade(field)).sort()).toEqual(written.sort())
		},
	)

	it.each(WRITTEN_KINDS.map((kind) => [kind.kind, kind] as const))(
		'writes each field of a %s as the domain does',
		(name, kind) => {
			const properties = new Map(kind.properties.map((property) => [property.name, WRITTEN[property.type]]))
			const references = new Map(
				kind.relations.map(({ field, many }) => [field, many ? /^readonly Id\[\]$/ : /^Id( \| null)?$/]),
			)
			for (const field of domain.get(name) ?? [])
				expect(field.type, field.name).toMatch(
					properties.get(field.name) ?? references.get(field.name) ?? /never/,
				)
		},
	)

	it.each([
		['Mission', ['retracted', 'note', 'ledBy']],
		['Office', ['name', 'languages']],
		['Mandate', ['letter', 'scope']],
		['Unavailability', ['reason']],
		['Judgement', ['reason']],
		['Source', ['title', 'url']],
	])('marks what people type of a %s, so that an erasure looks there', (name, typed) => {
		const { properties = [] } = VOCABULARY.find(({ kind }) => kind === name) ?? {}
		const marked = properties.flatMap(({ name: property, text = 'FIXED' }) =>
			text === 'FIXED' ? [] : [property],
		)
		expect(marked).toEqual(expect.arrayContaining(typed))
	})

	it('relates kinds that exist, and starts the ids of each kind in its own way', () => {
		const kinds = VOCABULARY.map(({ kind }) => kind)
		for (const { relations } of VOCABULARY) {
			for (const { to } of relations) expect(kinds).toEqual(expect.arrayContaining([...to]))
		}
		expect(new Set(VOCABULARY.map(({ idPrefix }) => idPrefix)).size).toBe(VOCABULARY.length)
	})
})

describe('GraphQL', () => {
	it.each(
		VOCABULARY.filter(({ kind }) => !NOT_PUBLIC.includes(kind)).map((kind) => [kind.kind, kind] as const),
	)('shows each field of a %s, or this table says why not', (name, kind) => {
		const shown = fieldsOfType(name)
		expect(shown).toContain('id')
		const hidden = Object.values(NOT_SHOWN).flat()
		const named = [...kind.properties.map((one) => one.name), ...kind.relations.map(({ field }) => field)]
		const missing = named
			.filter((field) => !shown.includes(field))
			.filter((field) => !hidden.includes(field) && !hidden.includes(`${name}.${field}`))
			.filter((field) => !SHOWN_AS[field]?.every((other) => shown.includes(other)))
		expect(missing).toEqual([])
	})

	it('shows nothing that the table says it does not', () => {
		const stale = Object.values(NOT_SHOWN)
			.flat()
			.filter((entry) => entry.includes('.'))
			.filter((entry) => fieldsOfType(entry.split('.')[0] ?? '').includes(entry.split('.')[1] ?? ''))
		expect(stale).toEqual([])
	})

	it('has no type of a kind that is not public', () => {
		expect(NOT_PUBLIC.filter((kind) => schema.getType(kind))).toEqual([])
	})

	it.each([
		['Confidence', CONFIDENCE_LEVELS],
		['SectorFamily', ['competing', 'complementary']],
		['LinkStatus', LINK_STATUSES],
		['MissionStatus', MISSION_STATUSES],
		['WishStatus', WISH_STATUSES],
	])('has for %s the words of the vocabulary', (enumName, words) => {
		const found = schema.getType(enumName)
		const values = isEnumType(found) ? found.getValues().map(({ name }) => name) : []
		expect(values.toSorted()).toEqual(words.map((word) => word.toUpperCase()).sort())
	})
})

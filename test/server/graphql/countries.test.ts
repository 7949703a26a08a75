import { Kind, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import { BadInput } from '../../../server/errors'
import { buildApiSchema } from '../../../server/graphql/schema'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { MemoryStore } from '../../fixtures/memoryStore'
import { CHINA } from '../../fixtures/readWithUsed'
import { snapshotsAfterLoading, writeInventedBesideFrance } from '../../fixtures/sideBySide'
import { folderForFile } from '../../folderForFile'
import { someAccounts } from '../accounts/someAccounts'
import { editorOf } from '../declarations/declaring'
import { FIELD_RULES } from './fieldRules'
import { memoryStore, searchByName } from './memoryStore'
import { CLIENT_OPERATIONS } from './operationText'
import { runQuery } from './runQuery'

const FOLDER = folderForFile()

/** Of the instance, whatever its countries. */
const OF_THE_INSTANCE: readonly string[] = ['dataProtection']

describe('The country that is asked about', () => {
	it('is an argument of every question about the record', () => {
		const questions = Object.values(buildApiSchema().getQueryType()?.getFields() ?? {})
		expect(questions.length).toBeGreaterThan(15)
		// Accounts are of no country.
		const ofRecord = questions.filter(({ name }) => FIELD_RULES.get(`Query.${name}`) === 'PUBLIC')
		const without = ofRecord.filter(({ args }) => !args.some(({ name }) => name === 'country'))
		expect(without.map(({ name }) => name)).toEqual(OF_THE_INSTANCE)
	})

	it('goes with every question of the client', () => {
		for (const operation of CLIENT_OPERATIONS.values()) {
			for (const definition of parse(operation).definitions) {
				if (definition.kind !== Kind.OPERATION_DEFINITION) continue
				for (const field of definition.selectionSet.selections) {
					if (field.kind !== Kind.FIELD) throw new Error(`Expected fields alone: ${operation}`)
					if (OF_THE_INSTANCE.includes(field.name.value)) continue
					const given = field.arguments?.find(({ name }) => name.value === 'country')?.value
					expect([field.name.value, given?.kind === Kind.VARIABLE && given.name.value]).toEqual([
						field.name.value,
						'country',
					])
				}
			}
		}
	})
})

const SENTENCES = `
	overlaps(first: 20, country: $country) {
		totalCount
		nodes { id severity sentence place { name levelName } partner { name country { name } } actors { name linkCount } }
	}
	missions(first: 50, country: $country) { totalCount nodes { id label host { id name } stops { name levelName } } }
	partnerships(first: 50, country: $country) { totalCount nodes { id label partnerActors { name kindName } } }
	opportunities(first: 10, country: $country) { totalCount nodes { id score sentence actors { name } } }
	records(first: 20, country: $country) { totalCount nodes { record { id label } ends { partner { actor { name } } } } }
	matrix(rows: FRENCH_ACTOR, columns: PARTNER_PLACE, country: $country) { recordsTotal columns { name count } cells(first: 50) { key count overlapsTotal opportunityCount } }
	events(first: 20, country: $country) { totalCount nodes { id name } }
	organisations(first: 20, country: $country) { totalCount nodes { id name country { name } } }
	holidays(first: 20, country: $country) { totalCount nodes { id country { name } } }
	coverage(country: $country) { partner { code name } levels { level name } missionsDocumented sources tables { file } }
`
const ASKED = `query ($country: String) { ${SENTENCES} }`
/** The same questions of both countries in one operation. */
const ASIDE = ['one', 'two'].flatMap((alias) =>
	SENTENCES.split(/^\t(?=\w)/m)
		.filter((text) => text.trim() !== '')
		.map(
			(text) => `${alias}_${/^\w+/.exec(text.trim())?.[0]}: ${text.trim().replace('$country', `$${alias}`)}`,
		),
)
const SIDE_BY_SIDE = `query ($one: String, $two: String) { ${ASIDE.join('\n')} }`

describe('Two countries in one instance', () => {
	let china: Snapshots
	let invented: Snapshots
	let both: Snapshots
	beforeAll(async () => {
		const beside = writeInventedBesideFrance(FOLDER)
		china = await snapshotsAfterLoading([CHINA])
		invented = await snapshotsAfterLoading([beside])
		both = await snapshotsAfterLoading([beside, CHINA])
	}, 60_000)

	it('are each answered as if alone, in turn or in one operation', async () => {
		const alone = {
			one: await runQuery(china, ASKED),
			two: await runQuery(invented, ASKED),
		}
		const [one, two] = [china, invented].map(({ first }) => first.partner?.code)
		expect(JSON.stringify(alone.one)).not.toBe(JSON.stringify(alone.two))
		for (const [country, expected] of [
			[one, alone.one],
			[two, alone.two],
			[one, alone.one],
			[two, alone.two],
		] as const) {
			const answer = await runQuery(both, ASKED, { variables: { country } })
			expect(JSON.stringify(answer)).toBe(JSON.stringify(expected))
		}
		const together = await runQuery(both, SIDE_BY_SIDE, { variables: { one, two } })
		for (const [question, answer] of Object.entries(together)) {
			const [alias = '', field = ''] = question.split('_')
			expect(JSON.stringify(answer)).toBe(JSON.stringify(alone[alias as 'one' | 'two'][field]))
		}
	})

	it('are listed with the default first, which answers when no country is named', async () => {
		const { coverage } = await runQuery<{
			coverage: { partner: { code: string }; countries: { code: string; isDefault: boolean }[] }
		}>(both, '{ coverage { partner { code } countries { code name(language: EN) phrase isDefault } } }')
		expect(coverage.countries.map(({ isDefault }) => isDefault)).toEqual([true, false])
		expect(coverage.partner.code).toBe(coverage.countries[0]?.code)
	})

	it('find an actor, a record, an overlap and an opportunity in the country that has it', async () => {
		const codes = both.partners.map(({ code }) => code)
		for (const country of codes) {
			const { overlaps, opportunities, missions } = await runQuery<{
				readonly [list: string]: { nodes: { id: string; stops?: { id: string; name: string }[] }[] }
			}>(
				both,
				`query ($country: String) {
					overlaps(first: 1, country: $country) { nodes { id } }
					opportunities(first: 1, country: $country) { nodes { id } }
					missions(first: 100, country: $country) { nodes { id stops { id name } } }
				}`,
				{ variables: { country } },
			)
			const mission = missions?.nodes.find(({ stops = [] }) => stops.length > 0)
			const found = await runQuery(
				both,
				`query ($overlap: ID!, $opportunity: ID!, $record: ID!, $actor: ID!) {
					overlap(id: $overlap) { id sentence }
					opportunity(id: $opportunity) { id sentence }
					record(id: $record) { id label }
					actor(id: $actor) { name country { code name } }
				}`,
				{
					variables: {
						overlap: overlaps?.nodes[0]?.id,
						opportunity: opportunities?.nodes[0]?.id,
						record: mission?.id,
						actor: mission?.stops?.[0]?.id,
					},
				},
			)
			expect(found).toMatchObject({
				overlap: { id: overlaps?.nodes[0]?.id },
				opportunity: { id: opportunities?.nodes[0]?.id },
				record: { id: mission?.id },
				actor: { name: mission?.stops?.[0]?.name, country: { code: country } },
			})
		}
	})

	it('answer an editor whose actor only the second country has, when no country is named', async () => {
		const chinaFirst = await snapshotsAfterLoading([CHINA, writeInventedBesideFrance(FOLDER)], ['china'])
		const actor = 'territory:FR:commune:23076'
		const account = accountContext(
			someAccounts(),
			{ reader: editorOf(actor), sessionId: null },
			{ hasGroup: () => true, groupsOfActor: () => [] },
		)
		const writing = { store: new MemoryStore(), catchUp: async () => undefined }
		const query = `query ($actor: ID!) {
			ownOverlaps(actor: $actor) { totalCount }
			activity(filter: { actor: $actor }) { totalCount }
		}`
		expect(await runQuery(chinaFirst, query, { account, writing, variables: { actor } })).toMatchObject({
			ownOverlaps: { totalCount: 0 },
			activity: { totalCount: 0 },
		})
	})

	it('are searched together, and each hit is answered in its own country', async () => {
		const options = { store: memoryStore({ search: searchByName(both) }) }
		const search = `query ($country: String) { search(text: "a", first: 100, country: $country) {
			totalCount nodes { linkCount partnerCountry { code } actor { id name kindName country { code name } linkCounts { total } } }
		} }`
		interface Hits {
			readonly search: {
				readonly totalCount: number
				readonly nodes: readonly {
					readonly partnerCountry: { readonly code: string } | null
					readonly actor: { readonly id: string }
				}[]
			}
		}
		const all = (await runQuery<Hits>(both, search, options)).search
		const counted = new Map<string, number>()
		for (const [snapshots, country] of [
			[china, 'CN'],
			[invented, 'XV'],
		] as const) {
			const alone = (await runQuery<Hits>(snapshots, search, options)).search
			const named = (await runQuery<Hits>(both, search, { ...options, variables: { country } })).search
			expect(named).toEqual(alone)
			for (const hit of alone.nodes.filter(({ partnerCountry }) => partnerCountry !== null)) {
				expect(all.nodes).toContainEqual(hit)
				counted.set(country, (counted.get(country) ?? 0) + 1)
			}
		}
		expect([...counted.keys()]).toEqual(['CN', 'XV'])
		const ids = all.nodes.map(({ actor }) => actor.id)
		expect(new Set(ids).size).toBe(ids.length)
	})

	it('say what the other country has for a name that this one lacks', async () => {
		const options = { store: memoryStore({ search: searchByName(both) }) }
		const query = `query ($country: String, $text: String!) { search(text: $text, country: $country) {
			totalCount elsewhere { actor { id } partnerCountry { code } }
		} }`
		const elsewhereOf = async (text: string, country: string | null) => {
			const variables = { text, country }
			return (await runQuery<{ search: object }>(both, query, { ...options, variables })).search
		}
		expect(await elsewhereOf('Havrelune', 'CN')).toEqual({
			totalCount: 0,
			elsewhere: [{ actor: { id: 'territory:XV:C-HAVRE' }, partnerCountry: { code: 'XV' } }],
		})
		expect(await elsewhereOf('Havrelune', null)).toMatchObject({ totalCount: 1, elsewhere: [] })
	})

	it('give suggestions together, each in the words of its country', async () => {
		const options = { store: memoryStore({ search: searchByName(both) }) }
		const query = `query ($text: String!, $country: String) { suggest(text: $text, country: $country) {
			kind suggestions {
				... on SearchHit { actor { id name kindName } partnerCountry { code } }
				... on Overlap { id sentence place { name levelName } partnerCountry { code name } }
				... on Record { id label partnerCountry { code name } }
				... on Sector { code label }
			}
		} }`
		interface Groups {
			readonly suggest: readonly { readonly kind: string; readonly suggestions: readonly unknown[] }[]
		}
		for (const [snapshots, country, text] of [
			[china, 'CN', 'Shanghai 2010'],
			[invented, 'XV', 'Aurelle 2012'],
		] as const) {
			const ask = (from: Snapshots, code: string | null) =>
				runQuery<Groups>(from, query, { ...options, variables: { text, country: code } })
			const alone = await ask(snapshots, null)
			expect(alone.suggest.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['OVERLAP', 'MISSION']))
			expect(await ask(both, country)).toEqual(alone)
			for (const group of alone.suggest) {
				const same = (await ask(both, null)).suggest.find(({ kind }) => kind === group.kind)
				expect(same?.suggestions).toEqual(expect.arrayContaining([...group.suggestions]))
			}
		}
	})

	it('are each counted for a French actor that has records with both', async () => {
		const query = `query ($id: ID!, $country: String) { actor(id: $id, country: $country) {
			linkCounts { total } countries { country { code name isDefault } linkCounts { total links } }
		} }`
		interface Counted {
			readonly actor: {
				readonly linkCounts: { readonly total: number }
				readonly countries: readonly {
					readonly country: { readonly code: string }
					readonly linkCounts: { readonly total: number }
				}[]
			}
		}
		const regions = [...both.records()].filter(({ id }) => id.startsWith('territory:FR:region:'))
		const found = []
		for (const { id } of regions) {
			const { actor } = await runQuery<Counted>(both, query, { variables: { id } })
			for (const { country, linkCounts } of actor.countries) {
				const there = await runQuery<Counted>(both, query, { variables: { id, country: country.code } })
				expect(there.actor.linkCounts.total).toBe(linkCounts.total)
				expect(linkCounts.total).toBeGreaterThan(0)
			}
			found.push(actor.countries.map(({ country }) => country.code).join())
		}
		// Some have records with one country, some with both, some with none.
		expect(found).toContain(both.partners.map(({ code }) => code).join())
		expect(found).toContain('CN')
	})

	it('refuse an unknown country and list the known ones', async () => {
		const asked = runQuery(both, '{ overlaps(country: "XX") { totalCount } }')
		await expect(asked).rejects.toThrow(BadInput)
		const accepted = both.partners.map(({ code }) => code).join(', ')
		await expect(asked).rejects.toThrow(
			`"country" takes the code of a partner country on record: ${accepted}; "XX" came.`,
		)
	})
})

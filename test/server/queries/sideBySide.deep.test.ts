/**
 * Countries side by side: whatever is asked of one is answered as it is alone, to the byte, whichever was loaded first. The
 * invented country states French territories of France's as well, and brings territories and sectors of its own.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { opportunityOf } from '../../../server/analysis/opportunities/opportunity'
import { canonicalJson } from '../../../server/domain/canonicalJson'
import { constellations } from '../../../server/queries/constellations'
import { coverage } from '../../../server/queries/coverage'
import { opportunitySteps } from '../../../server/queries/detectOpportunities'
import { listedAt } from '../../../server/queries/opportunities'
import { RollUp } from '../../../server/snapshot/rollUp'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { runToEnd } from '../../../server/snapshot/steps'
import { duplicatesIn, overlapsIn } from '../../fixtures/overlaps'
import { CHINA, SCENARIO } from '../../fixtures/readWithUsed'
import {
	snapshotsAfterLoading,
	storeAfterLoading,
	writeInventedBesideFrance,
} from '../../fixtures/sideBySide'
import { folderForFile } from '../../folderForFile'
import { wholeIndexes } from '../analysis/fragmentation/wholeIndexes'
import { gapsOf } from '../analysis/gaps/gapsOf'
import { runQuery } from '../graphql/runQuery'
import { contextOf } from './contextOf'

const FOLDER = folderForFile()
const DAYS = ['2017-01-31', '2026-11-25']
const TIMEOUT = 120_000
const SENTENCES = `query ($country: String) {
	overlaps(first: 50, country: $country, filter: {includeScenario: true}) { totalCount nodes { id
		fr: sentence(language: FR) en: sentence(language: EN) zh: sentence(language: ZH) contacts { name } cypher
		evidence { recordId version label sources { id title } } } }
	opportunities(first: 50, country: $country) { totalCount nodes { id
		fr: sentence(language: FR) en: sentence(language: EN) zh: sentence(language: ZH) wouldLower } }
	gaps(country: $country) { emptyTotal dominatedTotal unanswered { fr: sentence(language: FR) } }
	missions(first: 100, country: $country) { totalCount nodes { id label period { text } } }
}`

/** The answers about one country, as text by question. */
async function everyAnswer(snapshots: Snapshots, country: string): Promise<Readonly<Record<string, string>>> {
	const context = contextOf(snapshots).countries.of(country)
	const { snapshot } = context
	const { geography, sources, functions, unavailabilities, retracted } = snapshot
	const level = geography.partner?.levels[0]?.level ?? null
	const answers: Record<string, unknown> = {
		records: [
			...[...geography.actors.values()].map(({ record }) => record),
			...geography.sectors.values(),
			...[
				snapshot.missions,
				snapshot.partnerships,
				snapshot.offices,
				snapshot.wishes,
				snapshot.events,
			].flatMap((table) => [...table.values()].map(({ record }) => record)),
			...[sources, functions, unavailabilities, retracted].flatMap((map) => [...map.values()]),
		].sort((one, other) => ((one?.id ?? '') < (other?.id ?? '') ? -1 : 1)),
		datasets: geography.datasets,
		coverage: coverage(context),
		constellations: await constellations(context, { includeScenario: true }, {}, { first: 100 }),
		duplicates: duplicatesIn(snapshot, { includeScenario: true }),
		sentences: await runQuery(snapshots, SENTENCES, { variables: { country } }),
	}
	for (const asOf of DAYS) {
		const asked = { asOf, minConfidence: null, includeScenario: true, sectors: null, within: null }
		answers[`overlaps ${asOf}`] = overlapsIn(snapshot, { asOf, includeScenario: true })
		answers[`overlaps ${asOf} ${level}`] = overlapsIn(snapshot, { asOf, rollUpPartner: level })
		answers[`opportunities ${asOf}`] = runToEnd(
			opportunitySteps(snapshot, { asOf, includeScenario: true }),
		).map((finding) => opportunityOf(finding, snapshot))
		const rollUp = new RollUp({ french: 'region', partner: level })
		answers[`opportunities ${asOf} ${level}`] = runToEnd(
			opportunitySteps(snapshot, { asOf, includeScenario: false, rollUp }),
		).map((finding) => [finding.id, finding.place.id, listedAt(finding, rollUp)])
		answers[`gaps ${asOf}`] = gapsOf(snapshot, asked)
	}
	for (const by of ['CITY', 'FRENCH_REGION', 'PARTNER', 'SECTOR'] as const) {
		const asked = {
			asOf: DAYS[0] ?? '',
			minConfidence: null,
			includeScenario: true,
			sectors: null,
			within: null,
		}
		answers[`fragmentation ${by}`] = wholeIndexes(snapshot, { ...asked, by, fromYear: 2015 })
	}
	return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, textOf(answer)]))
}

/** Canonical JSON, with ids in place of actors, sectors and facts. */
function textOf(answer: unknown): string {
	const plain = (value: unknown, depth: number): unknown => {
		if (value instanceof Map || value instanceof Set) return plain([...value], depth)
		if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
		if (value === null || typeof value !== 'object') return value
		if (depth > 0 && 'id' in value && ('record' in value || 'labels' in value)) return value.id
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]))
	}
	return canonicalJson(plain(answer, 0))
}

/** The answers of each country alone, shared by both orders. */
const alone = new Map<string, Promise<Readonly<Record<string, string>>>>()

async function answersAlone(country: string, folder: string): Promise<Readonly<Record<string, string>>> {
	const known = alone.get(country)
	const answers =
		known ?? snapshotsAfterLoading([folder]).then((snapshots) => everyAnswer(snapshots, country))
	alone.set(country, answers)
	return answers
}

describe.each([
	['China first', (beside: string) => [SCENARIO, beside]],
	['the invented country first', (beside: string) => [beside, SCENARIO]],
])('countries side by side, %s', (_order, foldersOf) => {
	let beside: string
	let both: Snapshots
	beforeAll(async () => {
		beside = writeInventedBesideFrance(FOLDER)
		both = await snapshotsAfterLoading(foldersOf(beside))
	}, TIMEOUT)

	it.each([
		['CN', () => SCENARIO],
		['XV', () => beside],
	])('%s gets the same answers as alone, to the byte', { timeout: TIMEOUT }, async (country, folder) => {
		const alone = await answersAlone(country, folder())
		const answers = await everyAnswer(both, country)
		expect(Object.keys(answers)).toEqual(Object.keys(alone))
		for (const [question, answer] of Object.entries(answers)) {
			expect(answer === alone[question], question).toBe(true)
		}
		expect(Object.values(alone).join('').length).toBeGreaterThan(100_000)
	})
})

describe('the order of countries', () => {
	it('follows the configuration, then the ids of their data sets', async () => {
		const folders = [CHINA, writeInventedBesideFrance(FOLDER)]
		const codes = ({ partners }: Snapshots) => partners.map(({ code }) => code)
		expect(codes(await snapshotsAfterLoading(folders))).toEqual(['CN', 'XV'])
		expect(codes(await snapshotsAfterLoading(folders, ['invented']))).toEqual(['XV', 'CN'])
		expect(codes(await snapshotsAfterLoading(folders, ['china', 'invented']))).toEqual(['CN', 'XV'])
	})
})

describe('the records of a country', () => {
	it('include a territory that both data sets state, and nothing that only the other adds', async () => {
		const store = await storeAfterLoading([CHINA, writeInventedBesideFrance(FOLDER)])
		const invented = (await store.datasets()).find(({ id }) => id === 'invented')
		expect(invented?.alsoStates).toContain('territory:FR:commune:76540')
		const both = await snapshotsAfterLoading([CHINA, writeInventedBesideFrance(FOLDER)])
		const found = (code: string, id: string) => both.country(code)?.public.geography.find(id)?.record?.dataset
		expect(['CN', 'XV'].map((code) => found(code, 'territory:FR:commune:76540'))).toEqual([
			'france',
			'france',
		])
		expect(['CN', 'XV'].map((code) => found(code, 'territory:FR:commune:23076'))).toEqual([
			undefined,
			'invented',
		])
		expect(
			['CN', 'XV'].map((code) => both.country(code)?.public.geography.sectors.has('sector:voile')),
		).toEqual([false, true])
	})
})

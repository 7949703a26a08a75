/**
 * A number that the sentence of an overlap says is that of the names that follow it, and of the actors and records that its
 * page lists: read from the French text, on the reference data, at several days.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Overlap } from '../../../server/analysis/result'
import { cachedNameIndex } from '../../../server/queries/caches'
import type { Snapshot } from '../../../server/snapshot/snapshot'
import { formatSentence } from '../../../server/text/sentenceFormatter'
import { overlapsIn } from '../../fixtures/overlaps'
import { CHINA, readWithUsed } from '../../fixtures/readWithUsed'
import { snapshotOf } from '../../fixtures/records'

const DATES = ['2010-07-01', '2017-01-31', '2026-11-25']
const WORDS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
	.split(' ')
	.flatMap((word, number) =>
		word === 'un' ? [['une', 1] as const, ['un', 1] as const] : [[word, number] as const],
	)

let snapshot: Snapshot
let overlaps: readonly Overlap[]

beforeAll(async () => {
	const { datasets, records } = await readWithUsed(CHINA)
	snapshot = snapshotOf(records, datasets)
	overlaps = DATES.flatMap((asOf) => overlapsIn(snapshot, { asOf }))
})

function sentenceOf({ sentence }: Overlap): string {
	return formatSentence(sentence, 'fr', cachedNameIndex(snapshot.geography)).replaceAll(/\s/g, ' ')
}

/** « sept », « Sept » or « 17 » before some words; null where the text does not say it. */
function numberBefore(words: string, text: string): number | null {
	const [, said = ''] = new RegExp(`([\\p{L}\\d]+) ${words}`, 'u').exec(text) ?? []
	if (/^\d+$/.test(said)) return Number(said)
	return WORDS.find(([word]) => word === said.toLowerCase())?.[1] ?? null
}

/** The present and former names of an actor. */
function namesOf(id: string): readonly string[] {
	const record = snapshot.geography.find(id)?.record
	if (!record) throw new Error(`Expected an actor on record; came ${id}.`)
	const former = 'former' in record ? JSON.stringify(record.former ?? []) : ''
	const { text, institution } = cachedNameIndex(snapshot.geography).actor(id, 'fr')
	return [text, institution ?? text, ...[...former.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)].map(
		(name) => name.replaceAll(/\s/g, ' '),
	)
}

/** The actors that a text names. */
function namedIn(text: string, actors: readonly string[]): readonly string[] {
	return actors.filter((id) => namesOf(id).some((name) => text.toLowerCase().includes(name.toLowerCase())))
}

/** The actors that count: an established overlap names possible ones in another sentence. */
function sureOf({ certainty, actors, possibleActors }: Overlap): readonly string[] {
	return certainty === 'POSSIBLE' ? actors : actors.filter((id) => !possibleActors.includes(id))
}

const ofKind = (kind: Overlap['kind']) => overlaps.filter((overlap) => overlap.kind === kind)

describe('The number in a sentence', () => {
	it.each(['SAME_PARTNER', 'SAME_CITY_OFFICES'] as const)(
		'equals the actors named after it, and all on the page with those counted apart: %s',
		(kind) => {
			expect(ofKind(kind).length).toBeGreaterThan(10)
			const wrong = ofKind(kind).flatMap((overlap) => {
				const text = sentenceOf(overlap)
				const [, list = '', apart = ''] =
					/^.*? : (.*?\.)(?: .*?Autres? présences?, non comptées? séparément : (.*))?$/.exec(text) ?? []
				const sure = sureOf(overlap)
				const [listed] = list.split(/\. /)
				const number = numberBefore('acteurs français', text)
				const members = numberBefore('(?:signataires|titulaires)', text)
				const counting = namedIn(listed ?? '', sure)
				const others = namedIn(apart, sure).filter((id) => !counting.includes(id))
				const isRight =
					number === overlap.actorCount &&
					counting.length === (members ?? number) &&
					counting.length + others.length === sure.length
				return isRight
					? []
					: [{ text, number, members, counting: counting.length, others: others.length, all: sure }]
			})
			expect(wrong).toEqual([])
		},
	)

	it('of a collectivité and those that it contains equals the actors named', () => {
		const all = ofKind('SAME_TERRITORY')
		expect(all.length).toBeGreaterThan(5)
		const wrong = all.flatMap((overlap) => {
			const text = sentenceOf(overlap)
			const number = numberBefore('collectivités\\)', text) ?? 2
			return number === overlap.actorCount && namedIn(text, sureOf(overlap)).length === sureOf(overlap).length
				? []
				: [{ text, number, actors: overlap.actors }]
		})
		expect(wrong).toEqual([])
	})

	it('of missions and of their leaders equals that of the page and of those named', () => {
		const all = ofKind('CROWDING')
		expect(all.length).toBeGreaterThan(10)
		const wrong = all.flatMap((overlap) => {
			const text = sentenceOf(overlap)
			const missions = numberBefore('missions de', text)
			const leaders = numberBefore('(?:collectivités|acteurs|institutions)', text)
			const [, list] = /^[^:]*? : (.*?)(?: ; |\.$)/.exec(text) ?? []
			const named = list === undefined ? null : namedIn(list, overlap.actors).length
			const isRight =
				missions === overlap.crowding?.missions &&
				leaders === overlap.actorCount &&
				(named === null || named >= leaders)
			return isRight
				? []
				: [{ text, missions, leaders, named, of: [overlap.crowding?.missions, overlap.actorCount] }]
		})
		expect(wrong).toEqual([])
	})

	it('can be read from words and figures', () => {
		expect(numberBefore('acteurs français', 'À Wuhan, trois acteurs français ont')).toBe(3)
		expect(numberBefore('acteurs français', 'À Wuhan, 17 acteurs français ont')).toBe(17)
		expect(numberBefore('acteurs français', 'À Wuhan, des acteurs français ont')).toBeNull()
	})
})

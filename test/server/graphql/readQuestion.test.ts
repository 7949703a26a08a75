import { describe, expect, it } from 'vitest'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const QUERY = `query ($text: String!, $country: String) {
	readQuestion(text: $text, country: $country) {
		text meaning actor { name } others(first: 5) { id } othersTotal sectors { code } sectorsTotal
		recordKind actorKind level subject from to
	}
}`

describe('A question in plain words', () => {
	it('becomes filters, each with the words it was read from', async () => {
		const snapshots = await seededSnapshots({})
		const { readQuestion } = await runQuery<{ readQuestion: unknown }>(snapshots, QUERY, {
			variables: { text: 'Qui en Grand Est travaille avec Wuhan dans la santé depuis mai 2010 ?' },
		})
		expect(readQuestion).toMatchObject([
			{ text: 'Grand Est', meaning: 'ACTOR', actor: { name: 'Grand Est' } },
			{ text: 'Wuhan', meaning: 'ACTOR', actor: { name: 'Wuhan' }, sectors: [], recordKind: null },
			{ text: 'santé', meaning: 'SECTORS', actor: null, others: [], sectors: [{ code: 'sante-hopital' }] },
			{ text: 'depuis mai 2010', meaning: 'PERIOD', from: '2010-05', to: null },
		])
	})

	it('offers the three nearest names for an unknown one, each with its place', async () => {
		const snapshots = await seededSnapshots({})
		const query = `query ($text: String!) {
			readQuestion(text: $text) { text meaning nearest { matched where(language: FR) actor { id } } }
		}`
		const { readQuestion } = await runQuery<{
			readQuestion: { text: string; meaning: string; nearest: { matched: string; actor: { id: string } }[] }[]
		}>(snapshots, query, { variables: { text: 'missions du Morbian' } })
		expect(readQuestion).toMatchObject([{ meaning: 'RECORD_KIND' }, { text: 'Morbian', meaning: 'UNREAD' }])
		expect(readQuestion[0]?.nearest).toEqual([])
		expect(readQuestion[1]?.nearest).toHaveLength(3)
		expect(readQuestion[1]?.nearest[0]).toMatchObject({
			matched: 'Morbihan',
			actor: { id: 'territory:FR:departement:56' },
		})
	})
})

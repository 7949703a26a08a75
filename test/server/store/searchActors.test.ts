import { expect, it } from 'vitest'
import type { Database } from '../../../server/store/database'
import { searchActors } from '../../../server/store/searchActors'

const ARTOIS = 'Université d’Artois'
const LYON = 'Université de Lyon'

/** A database whose index gives these scores, which names of other countries change. */
const scoring = (scores: Readonly<Record<string, number>>): Database => {
	const rows = Object.entries(scores).map(([name, score]) => ({
		id: name,
		score,
		stored: { nameFr: name, aliases: [], formerNames: [] },
	}))
	return { read: async () => rows } as unknown as Database
}

it('is in the same order whatever the index holds of other countries', async () => {
	const asked = { labels: ['Organisation'], limit: 10, scope: null }
	const orderUnder = async (scores: Readonly<Record<string, number>>) =>
		(await searchActors(scoring(scores), 'université', asked)).map(({ matched }) => matched)
	const alone = await orderUnder({ [ARTOIS]: 2.5, [LYON]: 2.4 })
	expect(await orderUnder({ [LYON]: 2.3, [ARTOIS]: 2.2 })).toEqual(alone)
	expect(alone).toEqual([LYON, ARTOIS])
})

/** What members are told of proposals under discussion around a place: how many, under which place, and what that stands for. */
import { beforeAll, describe, expect, it } from 'vitest'
import { date, partnership } from '../../fixtures/records'
import { declaring, editorOf, memberOf } from '../declarations/declaring'
import { type Proposing, proposing } from './proposing'

const NORTH = editorOf('north')
const MEMBER = memberOf('VM')
/** Who has a link where: four in a town, four in what is left of its state, four in what is left of the country. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
	oriel: ['north', 'south', 'isle', 'coast'],
	brume: ['north', 'south'],
	littoral: ['isle', 'coast'],
	capital: ['village'],
	outpost: ['university'],
	free: ['north', 'south'],
}

describe('What is under discussion around a place', () => {
	let world: Proposing
	beforeAll(async () => {
		const links = Object.entries(LINKS).flatMap(([place, actors]) =>
			actors.map((actor) =>
				partnership(`partnership:${actor}-${place}`, [actor], [place], { since: date('2010') }),
			),
		)
		world = proposing(await declaring(links))
		for (const place of ['oriel', 'brume', 'capital', 'free']) {
			const id = await world.draft(NORTH, 'north', ['south'], { kind: 'CONSORTIUM', place })
			await world.sound(NORTH, id)
		}
	})

	interface Told {
		readonly count: number
		readonly place: { readonly id: string }
		readonly fr: string
		readonly en: string
		readonly zh: string
	}
	const near = async (place: string | null, reader = MEMBER): Promise<readonly Told[]> => {
		const { soundedNearby } = await world.ask<{ soundedNearby: readonly Told[] }>(
			reader,
			`query ($place: ID) { soundedNearby(place: $place) {
				count place { id } fr: sentence(language: FR) en: sentence(language: EN) zh: sentence(language: ZH) } }`,
			{ place },
		)
		return soundedNearby.map((one) => ({ ...one, fr: one.fr.replaceAll(/\s/g, ' ') }))
	}

	it('is told of a town where enough actors are present by its name alone', async () => {
		const [told, ...others] = await near('oriel')
		expect(others).toEqual([])
		expect(told).toMatchObject({ count: 1, place: { id: 'oriel' } })
		expect(told?.fr).toBe('Quelque chose est en discussion à oriel.')
		// A ward is of its town.
		expect(await near('docks')).toEqual([told])
	})

	it('is told of a smaller town under what is left of its state, and says so', async () => {
		const [told, ...others] = await near('brume')
		expect(others).toEqual([])
		expect(told).toMatchObject({ count: 1, place: { id: 'littoral' } })
		expect(told?.fr).toMatch(
			/^Quelque chose est en discussion .*littoral, hors des villes comptées à part\.$/,
		)
		expect(told?.en).toMatch(/littoral, outside the cities counted on their own\.$/)
		expect(told?.zh).toMatch(/littoral（单独计数的城市除外），有1项提议正在商议。$/)
	})

	it('is told of the smallest places under what is left of the country, and says why', async () => {
		const [told, ...others] = await near('capital')
		expect(others).toEqual([])
		expect(told).toMatchObject({ count: 2, place: { id: 'territory:VM' } })
		expect(told?.fr).toBe(
			'2 propositions sont en discussion ailleurs au Velmar, dans des lieux où trop peu d’acteurs sont présents pour qu’un nombre n’y désigne personne.',
		)
		expect(told?.en).toMatch(/^2 proposals are under discussion elsewhere in Velmar, in places where too few/)
		expect(told?.zh).toMatch(/^在维尔马其他相关机构过少/)
	})

	it('is told of all places at once, each proposal once, and to its parties not at all', async () => {
		const all = await near(null)
		expect(all.map(({ place, count }) => [place.id, count])).toEqual([
			['territory:VM', 2],
			['littoral', 1],
			['oriel', 1],
		])
		const party = { ...MEMBER, roles: [...MEMBER.roles, ...NORTH.roles] }
		expect(await near(null, party)).toEqual([])
	})
})

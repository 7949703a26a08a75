import { describe, expect, it } from 'vitest'
import {
	overlapFilterOf as filterAt,
	filtersOfGroup,
	groupFilter,
} from '../../../../client/features/overlaps/overlapQuery'
import { NO_OVERLAP_FILTERS } from '../../../../client/state/overlapFilters'

const ADDRESS = { asOf: null, actor: 'territory:FR:region:52', isActorAlone: false, includeScenario: false }
const AS_RECORDED = { rollUpFrench: null, rollUpPartner: null }
const filterOf = (address: Parameters<typeof filterAt>[0], filters: Parameters<typeof filterAt>[1]) =>
	filterAt(address, filters, AS_RECORDED)
const SHANDONG = 'territory:CN:370000'

describe('The query of the list of overlaps', () => {
	it('concerns a place with all it contains, or only the place', () => {
		const filters = { ...NO_OVERLAP_FILTERS, place: SHANDONG }
		expect(filterOf(ADDRESS, filters)).toMatchObject({ within: SHANDONG, actor: ADDRESS.actor })
		const alone = filterOf(ADDRESS, { ...filters, isPlaceAlone: true })
		expect([alone.place, alone.within]).toEqual([SHANDONG, undefined])
	})

	it('concerns a territory with the actors in it, or only itself', () => {
		const filters = { ...NO_OVERLAP_FILTERS, withActor: SHANDONG }
		expect(filterOf(ADDRESS, filters)).toMatchObject({ actorScope: 'WITHIN', withActorScope: 'WITHIN' })
		const alone = filterOf({ ...ADDRESS, isActorAlone: true }, { ...filters, isWithActorAlone: true })
		expect(alone).toMatchObject({ actorScope: 'EXACT', withActorScope: 'EXACT' })
	})

	it('leaves out what is not set', () => {
		expect(filterOf(ADDRESS, NO_OVERLAP_FILTERS)).toMatchObject({
			kinds: null,
			sectors: null,
			minSeverity: null,
		})
	})
})

describe('One group of the list', () => {
	it('has the same overlaps whether it is opened or shown alone', () => {
		for (const grouping of ['PLACE', 'FRENCH_ACTOR', 'PARTNER_ACTOR'] as const) {
			const opened = groupFilter(filterOf(ADDRESS, NO_OVERLAP_FILTERS), grouping, SHANDONG)
			const alone = filterOf(ADDRESS, filtersOfGroup(NO_OVERLAP_FILTERS, grouping, SHANDONG))
			expect([opened.place, opened.withActor ?? null, opened.withActorScope]).toEqual([
				alone.place,
				alone.withActor,
				alone.withActorScope,
			])
		}
	})

	it("has an actor's own overlaps, as its group counts them", () => {
		const opened = groupFilter(filterOf(ADDRESS, NO_OVERLAP_FILTERS), 'FRENCH_ACTOR', SHANDONG)
		expect([opened.withActorScope, opened.actorScope]).toEqual(['EXACT', 'WITHIN'])
	})

	it('keeps « ma collectivité »', () => {
		expect(groupFilter(filterOf(ADDRESS, NO_OVERLAP_FILTERS), 'FRENCH_ACTOR', 'other').actor).toBe(
			ADDRESS.actor,
		)
	})
})

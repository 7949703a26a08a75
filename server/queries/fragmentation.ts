import { actorReciprocity } from '../analysis/fragmentation/actorReciprocity'
import { type CloseActor, closeActors } from '../analysis/fragmentation/closeActors'
import {
	type FragmentationIndex,
	type FragmentationScope,
	fragmentationOf,
} from '../analysis/fragmentation/fragmentation'
import type { SaidMeasure } from '../analysis/fragmentation/saidMeasure'
import { isoDay } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { BadInput } from '../errors'
import { dayArgument, firstDayArgument, type Optional, sectorsArgument, territoryArgument } from './arguments'
import { computed } from './computed'
import type { GraphFilter } from './neighbourhood'
import { firstOf, itemsAfter } from './pagination'
import type { QueryContext } from './queryContext'

export type { CloseActor } from '../analysis/fragmentation/closeActors'
export type {
	FragmentationIndex,
	FragmentationPoint,
	FragmentationScope,
} from '../analysis/fragmentation/fragmentation'
export type { SaidMeasure } from '../analysis/fragmentation/saidMeasure'
export type { SizeShare, TownSize } from '../analysis/fragmentation/sharesBySize'

interface FragmentationAsked {
	readonly keys: Optional<readonly Id[]>
	readonly first: Optional<number>
	readonly after?: Optional<Id>
}

const YEARS_SHOWN = 20
const MOST_YEARS = 80

/**
 * How scattered actors are, by partner, city, sector or région. Of the filter count asOf, from (first year of the
 * trend), sectors, within, minConfidence and includeScenario. Throws BadInput on one that cannot be.
 *
 * @param keys those indexes alone; null: the first ones of all.
 * @param after the key of the last index that was read before.
 */
export function fragmentation(
	context: QueryContext,
	by: FragmentationScope,
	filter: GraphFilter,
	{ keys, first, after }: FragmentationAsked,
): readonly FragmentationIndex[] {
	const asOf = dayArgument(context, 'asOf', filter.asOf)
	const parameters = {
		by,
		asOf,
		fromYear: expectFirstYear(filter.from, Number(asOf.slice(0, 4))),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
	}
	const found = computed(context.projection, 'fragmentation', parameters, () =>
		fragmentationOf(context.projection, parameters),
	)
	const chosen = keys ? found.filter(({ key }) => keys.includes(key)) : found
	return firstOf(
		itemsAfter(chosen, ({ key }) => key, after),
		first,
	)
}

/** The actors closest to one, by what they share. Throws BadInput unless `asOf` is a day. */
export function closestTo(
	context: QueryContext,
	actor: Id,
	asked: { readonly asOf: Optional<string>; readonly includeScenario: boolean },
): readonly CloseActor[] {
	const parameters = {
		asOf: dayArgument(context, 'asOf', asked.asOf),
		includeScenario: asked.includeScenario,
	}
	return computed(context.projection, 'closestTo', { actor, ...parameters }, () =>
		closeActors(context.projection, actor, parameters),
	)
}

/** Visits received against missions sent, of one actor. Throws BadInput unless `asOf` is a day. */
export function reciprocityWith(
	context: QueryContext,
	actor: Id,
	asked: { readonly asOf: Optional<string>; readonly includeScenario: boolean },
): SaidMeasure {
	const parameters = {
		asOf: dayArgument(context, 'asOf', asked.asOf),
		includeScenario: asked.includeScenario,
	}
	return computed(context.projection, 'reciprocityWith', { actor, ...parameters }, () =>
		actorReciprocity(context.projection, actor, parameters),
	)
}

function expectFirstYear(from: Optional<string>, last: number): number {
	const day = firstDayArgument('from', from)
	if (day === null) return last - YEARS_SHOWN
	const year = Number(isoDay(day).slice(0, 4))
	if (year >= last - MOST_YEARS && year <= last) return year
	throw new BadInput(
		`"from" must be at most ${MOST_YEARS} years before "asOf", and not after it; ${year} came.`,
		{
			argument: 'from',
		},
	)
}

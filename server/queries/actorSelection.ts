import type { ActorScope } from '../../schema/enums'
import type { Id } from '../domain/ids'
import type { Sector, StatedRecord } from '../domain/records'
import { type Actor, type Geography, sortedById } from '../snapshot/geography'
import { actorArgument, type Optional } from './arguments'
import type { Page } from './pagination'
import type { QueryContext } from './queryContext'

/** An actor in a filter, and the actors that it stands for. */
export interface ActorSelection {
	readonly actor: Actor
	readonly scope: ActorScope
	/** The actor itself and, for a territory with scope WITHIN, every actor in it. */
	readonly members: ReadonlySet<Actor>
}

/** Why a result passes a filter. */
export interface FilterMatch {
	/** Whether the actor of the filter itself has a part in it, not only actors on its territory; null without an actor. */
	readonly isOwn: boolean | null
	/** The actors of the filter, or on their territory, who have a part in it; those of `actor` first. */
	readonly actors: readonly Actor[]
	/** The sectors of the filter that it names. */
	readonly sectors: readonly Sector[]
}

/** A record in a list. If the filter names an actor, it is a copy that says why it passes the filter. */
export type FoundRecord<Kind extends StatedRecord> = Kind & { readonly match?: FilterMatch }

/** @param actors who has a part in it. */
export function foundRecord<Kind extends StatedRecord>(
	record: Kind,
	actors: readonly Actor[],
	selection: ActorSelection | null,
): FoundRecord<Kind> {
	return selection === null ? record : { ...record, match: filterMatch({ actors, sectors: [] }, selection) }
}

export interface RecordsFound<Kind extends StatedRecord> {
	readonly page: Page<FoundRecord<Kind>>
	/** How many are of the actor itself; all of them unless the filter names a territory with others in it. */
	readonly ownCount: number
}

/** An actor and whom it stands for; null where none is given. Throws BadInput on an id that is not on record. */
export function actorSelectionArgument(
	context: QueryContext,
	name: string,
	id: Optional<Id>,
	scope: Optional<ActorScope>,
): ActorSelection | null {
	const actor = actorArgument(context, name, id)
	return actor && actorSelection(actor, scope ?? 'WITHIN', context.snapshot.geography)
}

export function actorSelection(actor: Actor, scope: ActorScope, geography: Geography): ActorSelection {
	return { actor, scope, members: scope === 'WITHIN' ? geography.within(actor) : new Set([actor]) }
}

/** Some actors and whom they stand for, each once; null where none is given. Throws BadInput on an id that is not on record. */
export function actorSelectionsArgument(
	context: QueryContext,
	name: string,
	ids: Optional<readonly Id[]>,
): readonly ActorSelection[] | null {
	if (!ids || ids.length === 0) return null
	const { geography } = context.snapshot
	return [...new Set(ids)].map((id) => actorSelection(actorArgument(context, name, id), 'WITHIN', geography))
}

/**
 * Tells whether two of some actors meet in a result: it needs two different actors for two selections. A région and a commune in
 * it do not meet in a result that only has the commune.
 */
export function togetherAmong(
	selections: readonly ActorSelection[],
): (parts: Iterable<Actor | null>) => boolean {
	const selectionsOf = new Map<Actor, ActorSelection[]>()
	for (const selection of selections) {
		for (const member of selection.members) {
			const known = selectionsOf.get(member)
			if (known) known.push(selection)
			else selectionsOf.set(member, [selection])
		}
	}
	return (parts) => {
		const [actors, met] = [new Set<Actor>(), new Set<ActorSelection>()]
		for (const part of parts) {
			const ones = part && selectionsOf.get(part)
			if (!ones) continue
			actors.add(part)
			for (const one of ones) met.add(one)
			if (actors.size > 1 && met.size > 1) return true
		}
		return false
	}
}

/** A selection as a key: equal selections have equal keys. */
export function selectionKey(selection: ActorSelection | null): string | null {
	return selection && `${selection.scope} ${selection.actor.id}`
}

/**
 * Why an item passes a filter.
 *
 * @param item who has a part in it, and the sectors that it names.
 * @param sectors those of the filter; null where it has none.
 */
export function filterMatch(
	item: { readonly actors: readonly Actor[]; readonly sectors: readonly Sector[] },
	selection: ActorSelection | null,
	sectors: readonly Sector[] | null = null,
): FilterMatch {
	return {
		isOwn: selection && item.actors.includes(selection.actor),
		actors: selection ? sortedById(item.actors.filter((actor) => selection.members.has(actor))) : [],
		sectors: sectors === null ? [] : item.sectors.filter((sector) => sectors.includes(sector)),
	}
}

/** The items in the same order, except that an actor's own come before those on its territory. */
export function ownFirst<Item>(
	items: readonly Item[],
	selection: ActorSelection | null,
	isOwn: (item: Item, actor: Actor) => boolean,
): OwnFirst<Item> {
	if (selection === null || selection.members.size === 1) return { items, ownCount: items.length }
	const own: Item[] = []
	const others: Item[] = []
	for (const item of items) (isOwn(item, selection.actor) ? own : others).push(item)
	return { items: [...own, ...others], ownCount: own.length }
}

export interface OwnFirst<Item> {
	readonly items: readonly Item[]
	/** How many are the actor's own; all where nobody stands in it. */
	readonly ownCount: number
}

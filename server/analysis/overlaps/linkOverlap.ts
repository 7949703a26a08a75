import type { Id } from '../../domain/ids'
import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { Overlap, OverlapKind } from '../result'
import type { CountRule } from './countRule'
import {
	lazyOverlap,
	type OverlapActors,
	type OverlapDetails,
	type OverlapFacts,
	type OverlapSource,
} from './lazyOverlap'
import { linkActors } from './linkActors'
import type { LinkContext } from './linkContext'
import type { LinkFinder } from './linkFinder'
import { nameSeveral } from './nameSeveral'
import type { Several } from './several'

/** A kind of overlap that links or offices make: what all of its results have in common. */
export interface LinkKind<Kind extends Partnership | Office> {
	readonly context: LinkContext
	readonly columns: LinkColumns<Kind>
	readonly name: OverlapKind
	ruleOf(key: number): CountRule
	/** What a result is about, whatever the day. */
	subjectOf(key: number): Subject
	/** @param competing those of its sectors that compete. */
	detailsOf(
		key: number,
		several: Several<Kind>,
		competing: readonly Id[],
		facts: OverlapFacts,
	): OverlapDetails
}

export interface Subject {
	readonly id: Id
	readonly place: Id | null
	readonly partner: Id | null
}

/**
 * What some rows of a key make; null where fewer than two actors count. Its facts are found now, who and why when read.
 *
 * @param rows of the key, open or not.
 */
export function linkOverlap<Kind extends Partnership | Office>(
	kind: LinkKind<Kind>,
	key: number,
	rows: readonly number[],
	finder: LinkFinder,
): Overlap | null {
	const rule = kind.ruleOf(key)
	const found = finder.find(rows, rule)
	if (found === null) return null
	const { id, place, partner } = kind.subjectOf(key)
	return lazyOverlap(
		{
			id,
			kind: kind.name,
			nature: rule.facing === null ? null : found.isCompeting ? 'COMPETING' : 'COMPLEMENTARY',
			certainty: found.certainty,
			place,
			partner,
			actorCount: found.count,
			recordCount: found.recordCount,
			sectors: found.sectors,
			period: found.period,
			severity: found.severity,
		},
		new LinkSource(kind, key, rows),
	)
}

/** Tells of the actors and the records of a result, from the rows it was found from. */
class LinkSource<Kind extends Partnership | Office> implements OverlapSource {
	constructor(
		private readonly kind: LinkKind<Kind>,
		private readonly key: number,
		private readonly rows: readonly number[],
	) {}

	actorsOf(): OverlapActors {
		const { columns, context } = this.kind
		return linkActors(this.rows, this.kind.ruleOf(this.key), columns, context)
	}

	detailsOf(facts: OverlapFacts): OverlapDetails {
		const competing = facts.sectors.filter(this.kind.context.isCompeting)
		return this.kind.detailsOf(this.key, this.#named(facts), competing, facts)
	}

	#named({ certainty }: OverlapFacts): Several<Kind> {
		const { columns, context } = this.kind
		return nameSeveral(certainty, this.rows, this.kind.ruleOf(this.key), columns, context)
	}
}

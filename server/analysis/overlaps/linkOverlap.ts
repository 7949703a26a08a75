import type { Id } from '../../domain/ids'
import type { Office, Partnership } from '../../domain/records'
import type { Overlap, OverlapKind } from '../result'
import { type Several, severalActors } from './findSeveral'
import { lazyOverlap, type OverlapDetails } from './lazyOverlap'
import type { CountRule, LinkFinder, LinkFindings } from './linkFinder'
import { once } from './once'
import type { OpenLinks } from './openLinks'

/** What a result of links or offices is about. */
interface Subject {
	readonly id: Id
	readonly kind: OverlapKind
	readonly place: Id | null
	readonly partner: Id | null
}

/** What was found of some rows as an overlap: its facts now, who and why when read. */
export function linkOverlap<Kind extends Partnership | Office>(
	{ id, kind, place, partner }: Subject,
	found: LinkFindings,
	{ open, rule, finder }: { open: OpenLinks; rule: CountRule; finder: LinkFinder<Kind> },
	detailsOf: (several: Several<Kind>) => OverlapDetails,
): Overlap {
	const several = once(() => finder.name(found.certainty, open, rule))
	return lazyOverlap(
		{
			id,
			kind,
			nature: rule.areFacing === null ? null : found.competing.length > 0 ? 'COMPETING' : 'COMPLEMENTARY',
			certainty: found.certainty,
			place,
			partner,
			actorCount: found.count,
			sectors: found.sectors,
			period: found.period,
			severity: found.severity,
		},
		() => severalActors(several()),
		() => detailsOf(several()),
	)
}

import type { Id } from '../../domain/ids'
import type { Columns } from '../../projection/columns/columns'
import { actorList } from './actorList'
import { AFFINITY, evidenceOfLinks, evidenceOfWishes } from './commonCriteria'
import { type CriterionDefinition, NOBODY, type Values } from './definition'
import type { OpportunityView } from './opportunityView'

/** Candidates of several who have links in one place, some of whom may seek a partner there. */
interface Sought {
	readonly links: readonly number[]
	readonly wishes: readonly number[]
	/** Those whose wishes they are. */
	readonly seekers: readonly number[]
	/** A partner that two of them have; nobody where there is none. */
	readonly common: number
}

/**
 * 1 where one of them seeks a partner there, .6 where two have one partner in common, else .4.
 *
 * @param valuesOf the values of its sentence, beside who asked and whom they have in common.
 */
export function soughtAffinity<C extends Sought>(
	topic: string,
	valuesOf: (candidate: C, view: OpportunityView) => Values,
): CriterionDefinition<C> {
	return {
		score: (candidate) => AFFINITY[askedOf(candidate)],
		tell: (candidate, view) => {
			const { wishes, links } = candidate
			const asked = askedOf(candidate)
			const values = { asked, ...valuesOf(candidate, view), ...who(candidate, view.columns) }
			return {
				sentence: { key: `${topic}.affinity`, values },
				evidence: [...evidenceOfLinks(links, view), ...evidenceOfWishes(wishes, view)],
				...(asked === 'asked' && {
					worse: {
						score: AFFINITY[unaskedOf(candidate)],
						sentence: { key: 'opportunity.lower.wish', values: {} },
					},
				}),
			}
		},
	}
}

function askedOf(candidate: Sought): keyof typeof AFFINITY {
	return candidate.wishes.length > 0 ? 'asked' : unaskedOf(candidate)
}

function unaskedOf({ common }: Sought): keyof typeof AFFINITY {
	return common === NOBODY ? 'far' : 'near'
}

function who({ common, wishes, seekers }: Sought, columns: Columns): Values {
	const named: { common?: { actor: Id }; seekers?: ReturnType<typeof actorList> } = {}
	if (common !== NOBODY) named.common = { actor: columns.actors.id(common) }
	if (wishes.length > 0) named.seekers = actorList(seekers, columns)
	return named
}

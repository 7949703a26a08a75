import type { HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import { monthText } from '../../../state/homeView'
import { useText } from '../../../text/useText'
import { wordsOf } from '../../../ui/Sentence'
import type { Figure } from './figure'
import { firstClause } from './firstClause'
import type { HomeMission } from './homeRecords'

type Opportunity = HomeOpportunitiesQuery['opportunities']['nodes'][number]

/** The sentence of the figure as plain text; empty while it is not known. */
export function useFigureWords(
	counter: Figure,
	opportunity: Opportunity | null,
	name: string | null,
): string {
	const { translate, date } = useText()
	const missionNames = useMissionNames()
	switch (counter.of) {
		case 'crossing':
			return wordsOf(firstClause(counter.crossing.node.sentenceParts))
		case 'missions':
			return counter.figure === 0
				? translate('instrument.none')
				: missionNames(counter.missions, counter.figure)
		case 'future':
			return translate('instrument.future', { month: date(monthText(counter.month)) })
		case 'opportunities':
		case 'offices':
			return opportunity === null ? '' : wordsOf(opportunity.sentenceParts)
		case 'records':
			return name === null ? '' : translate('instrument.ofActor', { count: counter.figure, name })
		case 'links':
			return translate('freshness.legendLines')
	}
}

/** The first three missions, then how many more. */
function useMissionNames(): (missions: readonly HomeMission[], count: number) => string {
	const { translate } = useText()
	return (missions, count) => {
		const said = missions.map(({ leader, to }) =>
			translate('instrument.mission', { who: leader.name, place: to.name }),
		)
		if (said.length === 0) return ''
		const names = said.slice(0, 3).join(translate('ui.semicolon'))
		const rest = count - Math.min(3, said.length)
		return `${rest > 0 ? translate('instrument.more', { names, count: rest }) : names}.`
	}
}

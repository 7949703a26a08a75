import { skipToken, useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { OPPORTUNITY_GROUPINGS } from '../../../schema/enums'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { OpportunityBoardDocument } from '../../graphql/generated/OpportunityBoard'
import type { ActorKind } from '../../graphql/generated/types'
import {
	formatOpportunityChoices,
	type OpportunityChoices,
	parseOpportunityChoices,
} from '../../state/opportunityChoices'
import { ACCEPTED_PROPOSALS_PATH, actorPath, CONSTELLATIONS_PATH, GAPS_PATH } from '../../state/paths'
import { type RollUp, useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { SelectField } from '../../ui/SelectField'
import { ActorField } from '../../views/actor/ActorField'
import { useActorName } from '../../views/actor/useActorName'
import { HowToRead } from '../../views/screen/HowToRead'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { WeightsInUse } from '../../views/screen/WeightsInUse'
import { OwnActorScopeChoice } from '../../views/territory/ActorScopeChoice'
import { OverlapsOfSector } from '../../views/territory/ResultsOfSector'
import { ChoicesForm } from './ChoicesForm'
import styles from './OpportunitiesPage.module.css'
import { OpportunityBoard } from './OpportunityBoard'
import { OpportunityExport } from './OpportunityExport'
import { OpportunityGroups } from './OpportunityGroups'
import { OpportunityResults } from './OpportunityResults'
import { opportunityFilterOf } from './opportunityQuery'

const OWN_KINDS: readonly ActorKind[] = ['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL']
const HOW = ['birth', 'score', 'smallTown', 'levels', 'lower', 'consulted'] as const
const SEE_ALSO = [
	{ path: ACCEPTED_PROPOSALS_PATH, title: 'acceptedProposals.title' },
	{ path: CONSTELLATIONS_PATH, title: 'constellations.title' },
	{ path: GAPS_PATH, title: 'gaps.title' },
] as const

/**
 * The opportunities: the board of « ma collectivité », action by action; without one, the whole list, best
 * first.
 */
export function OpportunitiesPage() {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('opportunities.title')}
				standfirst={translate('opportunities.standfirst')}
				coverage={coverage}
			/>
			<OwnActorField />
			<FilteredOpportunities />
			<HowToRead
				title={translate('opportunities.how')}
				lines={HOW.map((line) => translate(`opportunities.how.${line}`))}
				seeAlso={SEE_ALSO}
			/>
		</div>
	)
}

/** Chooses whose board it is, for all screens, since the address keeps it. */
function OwnActorField() {
	const { translate } = useText()
	const { actor, here, to, go } = useAddress()
	return (
		<div className={`list-tools ${styles.ownActor}`}>
			<ActorField
				label={translate('home.mine')}
				placeholder={translate('home.minePlaceholder')}
				kinds={OWN_KINDS}
				chosen={actor}
				onChoose={(id) => go(here({ actor: id }))}
			/>
			{actor === null ? (
				<p className="hint">{translate('board.choose')}</p>
			) : (
				<p className="hint line">
					<Link to={to(actorPath(actor))}>{translate('home.mineProfile')}</Link>
					<Link to={here({ actor: null })}>{translate('home.mineClear')}</Link>
				</p>
			)}
			<OwnActorScopeChoice />
		</div>
	)
}

function FilteredOpportunities() {
	const { translate } = useText()
	const address = useAddress()
	const { actor, filtered, go, query } = address
	const choices = parseOpportunityChoices(query)
	const levels = useRollUp()
	const name = useActorName(actor)
	// Counts all actions even if only one is shown; the boxes of the kinds use the same counts.
	const board = useQuery(
		OpportunityBoardDocument,
		actor === null
			? skipToken
			: {
					variables: {
						language: address.languageArgument,
						actor,
						filter: opportunityFilterOf(address, choices, levels.asked),
					},
				},
	)
	const answer = withPreviousData(board)
	const choose = (next: OpportunityChoices, at: RollUp = levels): void =>
		go(filtered({ ...formatOpportunityChoices(next), ...levels.parametersOf(at) }), { replace: true })
	return (
		<div className="with-filters">
			<ChoicesForm
				choices={choices}
				counts={actor === null ? null : (answer.data?.opportunityBoard.countsByKind ?? null)}
				onChange={(next) => choose(next)}
				onLevels={(at) => choose(choices, at)}
			/>
			<div>
				<div className="list-tools">
					{actor === null && (
						<SelectField
							label={translate('overlaps.group')}
							all={translate('overlaps.group.none')}
							options={OPPORTUNITY_GROUPINGS.map((value) => ({
								value,
								label: translate(value === 'PLACE' ? 'overlaps.group.PLACE' : 'opportunities.group.KIND'),
							}))}
							chosen={choices.group}
							onChoose={(group) => choose({ ...choices, group })}
						/>
					)}
					<OpportunityExport choices={choices} />
				</div>
				<WeightsInUse />
				{choices.sector !== null && <OverlapsOfSector sector={choices.sector} />}
				{actor === null && choices.group !== null ? (
					<OpportunityGroups choices={choices} grouping={choices.group} />
				) : actor === null || choices.act !== null ? (
					<OpportunityResults choices={choices} name={name} />
				) : (
					<Answer of={answer} reading={translate('opportunities.reading')} isTall>
						{({ opportunityBoard }) => <OpportunityBoard board={opportunityBoard} choices={choices} />}
					</Answer>
				)}
			</div>
		</div>
	)
}

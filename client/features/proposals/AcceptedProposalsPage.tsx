import { ACTOR_KINDS } from '../../../schema/enums'
import { AcceptedProposalsDocument } from '../../graphql/generated/AcceptedProposals'
import {
	type AcceptedProposalChoices,
	formatAcceptedProposalChoices,
	parseAcceptedProposalChoices,
} from '../../state/acceptedProposalChoices'
import { ACCEPTED_PROPOSALS_PATH, ACTIVITY_PATH, OPPORTUNITIES_PATH, PROPOSALS_PATH } from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { MorePages, usePages } from '../../ui/PagedList'
import { ActorField } from '../../views/actor/ActorField'
import { SectorField } from '../../views/filters/SectorField'
import { AcceptedProposalLine } from '../../views/listItems/AcceptedProposalLine'
import { HowToRead } from '../../views/screen/HowToRead'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'

const PAGE = 20
const PARTIES = ACTOR_KINDS.filter((kind) => kind !== 'PARTNER_TERRITORY')
const HOW = ['answers', 'public', 'ends'] as const
const SEE_ALSO = [
	{ path: OPPORTUNITIES_PATH, title: 'opportunities.title' },
	{ path: ACTIVITY_PATH, title: 'activity.title' },
] as const

/** The accepted proposals that the reader may see; visitors see those that every party made public. */
export function AcceptedProposalsPage() {
	const { translate } = useText()
	const address = useAddress()
	const { query, to, filtered, go, actor, asOf, languageArgument: language } = address
	const isSignedIn = useSignedInName() !== null
	const choices = parseAcceptedProposalChoices(query)
	const { place, sector } = choices
	const choose = (changed: Partial<AcceptedProposalChoices>): void =>
		go(filtered(formatAcceptedProposalChoices({ ...choices, ...changed })), { replace: true })
	const { pages, result } = usePages(
		AcceptedProposalsDocument,
		{
			variables: {
				language,
				filter: { actor, within: place, sectors: sector === null ? null : [sector], asOf },
				first: PAGE,
			},
			fetchPolicy: 'cache-and-network',
		},
		({ acceptedProposals }) => acceptedProposals,
	)
	const shown = result
	const isChosen = actor !== null || place !== null || sector !== null
	const all = to(ACCEPTED_PROPOSALS_PATH, { actor: null })
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('acceptedProposals.title')}
				standfirst={translate('acceptedProposals.text')}
			/>
			<div className="export-actions">
				<Share title={translate('acceptedProposals.title')} sentence={translate('acceptedProposals.text')} />
			</div>
			<form className="field-grid space-above" aria-label={translate('acceptedProposals.filters')}>
				<ActorField
					label={translate('acceptedProposals.actor')}
					placeholder={translate('overlaps.actorPlaceholder')}
					kinds={PARTIES}
					chosen={actor}
					onChoose={(chosen) =>
						go(to(ACCEPTED_PROPOSALS_PATH, { actor: chosen }, formatAcceptedProposalChoices(choices)), {
							replace: true,
						})
					}
				/>
				<ActorField
					label={translate('overlaps.place')}
					placeholder={translate('overlaps.placePlaceholder')}
					kinds={['PARTNER_TERRITORY']}
					chosen={place}
					onChoose={(chosen) => choose({ place: chosen })}
				/>
				<SectorField chosen={sector} onChoose={(chosen) => choose({ sector: chosen })} />
			</form>
			<Answer of={shown} reading={translate('acceptedProposals.reading')} isTall>
				{({ acceptedProposals: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<EmptyState
							title={translate(isChosen ? 'acceptedProposals.noneChosen' : 'acceptedProposals.none')}
							actions={
								isChosen ? (
									<ButtonLink to={all}>{translate('acceptedProposals.all')}</ButtonLink>
								) : (
									<ButtonLink to={to(isSignedIn ? PROPOSALS_PATH : OPPORTUNITIES_PATH)}>
										{translate(isSignedIn ? 'proposals.title' : 'opportunities.title')}
									</ButtonLink>
								)
							}
						>
							<p>{translate('acceptedProposals.noneText')}</p>
						</EmptyState>
					) : (
						<>
							<p className="small soft" role="status">
								{translate('acceptedProposals.total', { count: totalCount })}
							</p>
							<ul className="rows roomy">
								{edges.map(({ node }) => (
									<AcceptedProposalLine key={node.id} proposal={node} />
								))}
							</ul>
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
			{/* Where it stands is known once the list is. */}
			{(shown.data ?? shown.error) && (
				<HowToRead
					title={translate('acceptedProposals.how')}
					lines={HOW.map((line) => translate(`acceptedProposals.how.${line}`))}
					seeAlso={SEE_ALSO}
				/>
			)}
		</div>
	)
}

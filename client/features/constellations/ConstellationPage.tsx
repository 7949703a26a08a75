import { useQuery } from '@apollo/client/react'
import { Link, useParams } from 'react-router'
import { ConstellationPageDocument } from '../../graphql/generated/ConstellationPage'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { CONSTELLATIONS_PATH, EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { ActorLinks } from '../../views/actor/ActorLink'
import { Arcs, LinkTable } from '../../views/arcs/Arcs'
import { FreshnessCell } from '../../views/freshness/FreshnessNote'
import { useFreshness } from '../../views/freshness/useFreshness'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { NoResult } from '../../views/screen/NoResult'
import { ResultActions } from '../../views/screen/ResultActions'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { copiedOfEvidence } from '../../views/share/copiedContent'
import { SavablePicture } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import styles from './ConstellationsPage.module.css'
import {
	type ConstellationCard,
	explorerParametersOfCard,
	frenchMembers,
	linkNews,
	membersById,
	type WholeConstellation,
} from './constellationCard'
import { confidenceParameter, parseConstellationFilters } from './constellationFilters'
import { Members } from './Members'
import { PathsToCentre } from './PathsToCentre'
import { RadialMap } from './RadialMap'

/** One constellation: its members, their links, who is missing, the meeting to propose, the evidence. */
export function ConstellationPage() {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { query, asOf, includeScenario, languageArgument: language } = useAddress()
	const { minConfidence } = parseConstellationFilters(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const result = useQuery(ConstellationPageDocument, {
		variables: { language, ids: [id], filter: { asOf, includeScenario, minConfidence } },
	})
	const isGone = result.error
		? errorCode(result.error) === 'NOT_FOUND'
		: result.data?.constellations.nodes.length === 0
	if (isGone) return <NoResult scenarioLoaded={coverage?.scenarioLoaded ?? false} />
	return (
		<div className="page-width">
			<Answer
				of={result}
				reading={translate('constellations.reading')}
				title={translate('error.page.constellation')}
			>
				{({ constellations: { nodes } }) => nodes.map((found) => <Shown key={found.id} found={found} />)}
			</Answer>
		</div>
	)
}

function Shown({ found }: { found: WholeConstellation }) {
	const { translate } = useText()
	const { to, query } = useAddress()
	const confidence = confidenceParameter(parseConstellationFilters(query))
	const lines = evidenceLines(found.evidence)
	const lead = translate('constellations.lead', {
		centre: found.centre?.name ?? '',
		far: found.paths.filter(({ isFar }) => isFar).length,
	})
	return (
		<>
			<Breadcrumb
				items={[
					{
						key: 'list',
						label: translate('shell.constellations'),
						to: to(CONSTELLATIONS_PATH, {}, confidence),
					},
					{ key: 'page', label: found.centre ? <NameText of={found.centre} /> : found.title },
				]}
			/>
			<div className={`main-and-aside ${styles.page}`}>
				<div className="lead">
					<p className="status-line">
						<span>
							{translate('constellations.actors', {
								count: found.actorsTotal,
								near: found.nearTotal,
								far: found.actorsTotal - found.nearTotal,
							})}
						</span>
						<Link to={to(EXPLORER_PATH, {}, explorerParametersOfCard(found))}>
							{translate('explorer.seeOnGraph')}
						</Link>
						{found.scenario && <ScenarioMark />}
						<AsOfNote />
					</p>
					<PageTitle text={found.title} />
					<p className="standfirst">{lead}</p>
					<Share
						title={found.title}
						sentence={`${lead} ${found.missingSentence}`}
						copied={copiedOfEvidence(found.evidence, found.evidenceCount)}
					/>
					<Members card={found} />
				</div>
				<aside>
					<SavablePicture title={found.title}>
						<RadialMap card={found} />
					</SavablePicture>
					<MeetingPanel found={found} />
				</aside>
				<div className="rest">
					<PathsToCentre card={found} />
					<MemberLinks card={found} />
					<section className="block" id="preuves">
						<h2>{translate('result.evidence')}</h2>
						<EvidenceTable lines={lines} />
						<ResultActions
							lines={lines}
							fileName={`constellations-${found.id.replaceAll(/[^a-z0-9]+/gi, '-')}`}
						/>
					</section>
				</div>
			</div>
		</>
	)
}

/** The meeting to propose: its scale, further participants, whom to call. It invites nobody. */
function MeetingPanel({ found }: { found: WholeConstellation }) {
	const { translate } = useText()
	const { meeting, missingSentence, collectivites } = found
	const far = new Set(meeting.far.map(({ id }) => id))
	return (
		<>
			<section className="side-section">
				<h2>{translate('constellations.meeting')}</h2>
				<p>{meeting.sentence}</p>
				<p className="small soft">{missingSentence}</p>
				{meeting.added.length > 0 && (
					<p className="small">
						{translate('constellations.added')} <ActorLinks actors={meeting.added} local={false} />
					</p>
				)}
				{meeting.far.length > 0 && (
					<p className="small">
						{translate('constellations.notInvited')} <ActorLinks actors={meeting.far} local={false} />
					</p>
				)}
				<p className="caption">{translate('constellations.how.asked')}</p>
			</section>
			<WhomToCall
				className="side-section"
				contacts={meeting.contacts}
				actors={collectivites.filter(({ id }) => !far.has(id))}
			/>
		</>
	)
}

/** The links between members, as lines between names and as a table. */
function MemberLinks({ card }: { card: ConstellationCard }) {
	const { translate } = useText()
	const { ageOf } = useFreshness()
	const members = membersById(card)
	const edges = card.links.map((link) => {
		const { french, partner, certainty } = link
		const news = linkNews(link)
		return {
			id: `${french} ${partner}`,
			from: french,
			to: partner,
			certain: certainty === 'ESTABLISHED',
			news,
			age: ageOf(news),
		}
	})
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
	const left = frenchMembers(card).filter(({ id }) => linked.has(id))
	const right = card.partners.filter(({ id }) => linked.has(id))
	return (
		<section className="block">
			<h2>{translate('constellations.links')}</h2>
			<p className="small soft">{translate('actor.constellationText', { actors: left.length })}</p>
			<Arcs
				left={left}
				right={right}
				edges={edges}
				label={translate('actor.constellationPicture', {
					actors: left.length,
					partners: right.length,
					links: edges.length,
				})}
			/>
			<LinkTable
				actors={members}
				links={edges}
				more={[
					{
						key: 'news',
						label: translate('freshness.last'),
						cell: ({ news }) => <FreshnessCell record={news} />,
					},
				]}
			/>
		</section>
	)
}

import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { OverlapPageDocument } from '../../graphql/generated/OverlapPage'
import { actorPath, OVERLAPS_PATH } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SentenceText, wordsOf } from '../../ui/Sentence'
import { FollowButton } from '../../views/follow/FollowButton'
import { AcceptedFrom } from '../../views/listItems/AcceptedFrom'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { NoResult } from '../../views/screen/NoResult'
import { ResultActions } from '../../views/screen/ResultActions'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { copiedOfEvidence } from '../../views/share/copiedContent'
import { SavablePicture } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { EvidenceTable } from '../../views/table/EvidenceTable'
import { evidenceLines } from '../../views/table/evidence'
import { CrowdingPicture } from './CrowdingPicture'
import { LinksPicture } from './LinksPicture'
import { NextSteps } from './NextSteps'
import { OfficesPicture } from './OfficesPicture'
import styles from './OverlapPage.module.css'
import { SeverityPanel } from './SeverityPanel'
import type { ShownOverlap } from './shownOverlap'

/** One overlap: who, where, when, its severity, its evidence, whom to call. */
export function OverlapPage({ Desk, Discussion, Propose }: Slots) {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario } = useAddress()
	const { asked } = useRollUp()
	const coverage = useQuery(CoverageDocument, { variables: { language: languageArgument } }).data?.coverage
	const result = useQuery(OverlapPageDocument, {
		variables: { id, asOf, includeScenario, ...asked, language: languageArgument },
	})
	const isGone = result.error ? errorCode(result.error) === 'NOT_FOUND' : result.data?.overlap === null
	if (isGone) return <NoResult scenarioLoaded={coverage?.scenarioLoaded ?? false} />
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('overlap.reading')} title={translate('error.page.overlap')}>
				{({ overlap }) =>
					overlap && (
						<Overlap
							overlap={overlap}
							today={asOf ?? coverage?.today ?? overlap.period?.end ?? ''}
							Desk={Desk}
							Discussion={Discussion}
							Propose={Propose}
						/>
					)
				}
			</Answer>
		</div>
	)
}

/** Components of other tasks, which draw nothing for visitors. */
interface Slots {
	/** Verdicts of its actors and of coordinators. */
	Desk: ComponentType<{ overlap: string }>
	/** The discussion of those concerned. */
	Discussion: ComponentType<{ overlap: string }>
	/** The link that proposes something instead. */
	Propose: ComponentType<{ overlap: string; place: string | null }>
}

interface Props extends Slots {
	overlap: ShownOverlap
	today: string
}

function Overlap({ overlap, today, Desk, Discussion, Propose }: Props) {
	const { translate } = useText()
	const { to } = useAddress()
	const { parameters } = useRollUp()
	const place = overlap.place ?? overlap.partner
	const lines = evidenceLines(overlap.evidence, overlap.possible)
	return (
		<>
			<Breadcrumb
				items={[
					{ key: 'overlaps', label: translate('shell.overlaps'), to: to(OVERLAPS_PATH, {}, parameters) },
					...(place ? [{ key: 'place', label: <NameText of={place} />, to: to(actorPath(place.id)) }] : []),
					{
						key: 'page',
						label: overlap.crowding ? (overlap.period?.text ?? overlap.kindName) : overlap.kindName,
					},
				]}
			/>
			<div className="main-and-aside">
				<div className="lead">
					<OverlapHead overlap={overlap} />
					<SavablePicture title={overlap.title} sentence={wordsOf(overlap.sentenceParts)}>
						<Picture overlap={overlap} today={today} />
					</SavablePicture>
				</div>
				<aside>
					<SeverityPanel overlap={overlap} />
					<Desk overlap={overlap.id} />
					<AcceptedFrom origin={overlap.id} />
					<NextSteps overlap={overlap} Propose={Propose} />
					<WhomToCall className="side-section" contacts={overlap.contacts} actors={overlap.actors} />
				</aside>
				<div className="rest">
					<SharedSectors shared={overlap.sharedSectors} />
					<section className="block" id="preuves">
						<h2>{translate('result.evidence')}</h2>
						<EvidenceTable lines={lines} />
						<ResultActions
							lines={lines}
							fileName={`constellations-${overlap.id.replaceAll(/[^a-z0-9]+/gi, '-')}`}
							cypher={overlap.cypher}
						/>
					</section>
					<Discussion overlap={overlap.id} />
				</div>
			</div>
		</>
	)
}

function Picture({ overlap, today }: { overlap: ShownOverlap; today: string }) {
	switch (overlap.kind) {
		case 'CROWDING':
			return <CrowdingPicture overlap={overlap} today={today} />
		case 'SAME_PARTNER':
		case 'SAME_TERRITORY':
			return <LinksPicture overlap={overlap} today={today} />
		case 'SAME_CITY_OFFICES':
			return <OfficesPicture overlap={overlap} today={today} />
	}
}

/** The head of the page: kind, certainty, title and sentence; then what possible records would add. */
function OverlapHead({ overlap }: { overlap: ShownOverlap }) {
	const { translate, sentenceSpace } = useText()
	const where = overlap.place ?? overlap.partner
	return (
		<>
			<p className="status-line">
				<KindSign resultKind="overlap">{overlap.kindName}</KindSign>
				<span>{translate(`when.${overlap.when}`)}</span>
				<CertaintySign certainty={overlap.certainty} />
				{overlap.nature && <span>{translate(`overlap.nature.${overlap.nature}`)}</span>}
				{overlap.scenario && <ScenarioMark />}
				<AsOfNote />
			</p>
			<PageTitle text={overlap.title} />
			<p className="standfirst">
				<SentenceText parts={overlap.sentenceParts} />
				{overlap.possibleSentence && sentenceSpace + overlap.possibleSentence}
			</p>
			{where && (
				<FollowButton
					kind={overlap.place ? 'PLACE' : 'ACTOR'}
					subject={where.id}
					name={where.name}
					words={translate('activity.followPlace', { name: where.name })}
				/>
			)}
			<Share
				title={overlap.title}
				sentence={wordsOf(overlap.sentenceParts)}
				copied={copiedOfEvidence(overlap.evidence, overlap.evidenceCount)}
			/>
		</>
	)
}

/** The sectors of several actors, with their family and the actors. */
function SharedSectors({ shared }: { shared: ShownOverlap['sharedSectors'] }) {
	const { translate } = useText()
	return (
		<section className="block">
			<h2>{translate('overlap.sectors')}</h2>
			{shared.length === 0 ? (
				<p className="small soft">{translate('overlap.noSectors')}</p>
			) : (
				<ul className={`rows small ${styles.sectors}`}>
					{shared.map(({ sector, actors, actorsTotal }) => (
						<li key={sector.id}>
							<b>{sector.label}</b>
							<div>
								{translate(`family.${sector.family}`)}{' '}
								<span className="soft">
									· {actors.map(({ name }) => name).join(translate('ui.comma'))}
									{actorsTotal > actors.length &&
										` ${translate('overlap.moreActors', { count: actorsTotal - actors.length })}`}
								</span>
							</div>
						</li>
					))}
				</ul>
			)}
		</section>
	)
}

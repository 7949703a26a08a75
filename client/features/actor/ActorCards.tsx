import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { newsAgeOf } from '../../../schema/freshness'
import type { ActorResultsQuery } from '../../graphql/generated/types'
import { DECLARE_PATH, opportunityPath, recordPath } from '../../state/paths'
import { useReadingDay } from '../../state/readingDay'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { NameText } from '../../ui/Name'
import { ActorContacts } from '../../views/contacts/ActorContacts'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { OpportunityLine } from '../../views/listItems/OpportunityLine'
import { ReportErrorLink } from '../../views/screen/ReportErrorLink'
import { WhomToCall } from '../../views/screen/WhomToCall'
import styles from './ActorPage.module.css'
import type { LinkOfPlace } from './linkRows'
import { isPartnerSide, type ShownActor } from './shownActor'

/** Whom to call: of a French actor those where most of its links lead, else those where it stands. */
export function WhomCard({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const there = actor.summary.main[0]?.place
	const { contacts, officesAround } = isPartnerSide(actor) || !there ? actor : there
	const isSignedIn = useSignedInName() !== null
	return (
		<WhomToCall
			className={styles.card}
			title={translate('actor.card.call')}
			contacts={contacts}
			offices={officesAround}
			actors={[actor]}
		>
			{isSignedIn && (
				<>
					<ActorContacts organisation={actor.id} />
					<Suspense>
						<WriteToCorrespondents actor={actor.id} name={actor.name} />
					</Suspense>
				</>
			)}
		</WhomToCall>
	)
}

/** A separate script: visitors never load it. */
const WriteToCorrespondents = lazy(async () => ({
	default: (await import('../../views/correspondence/WriteToCorrespondents')).WriteToCorrespondents,
}))

/** One act: the strongest opportunity; for an actor without a link one to join; else to declare what is missing. */
export function ToDoCard({ actor, opportunity }: { actor: ShownActor; opportunity: Opportunity | null }) {
	const { rich, translate } = useText()
	const { to } = useAddress()
	const joinable = linkToJoin(actor)
	return (
		<section className={`${styles.card} opportunity`}>
			<h2>{translate('actor.card.do')}</h2>
			{opportunity ? (
				<>
					<ul className="rows">
						<OpportunityLine opportunity={opportunity} />
					</ul>
					<p className="caption">{translate('actor.card.computed')}</p>
					<p className="actions">
						<ButtonLink kind="primary" to={to(opportunityPath(opportunity.id))}>
							{translate('actor.card.propose')}
						</ButtonLink>
					</p>
				</>
			) : joinable ? (
				<>
					<p>
						{rich('actor.card.join', {
							who: <NameText of={joinable.actor} />,
							where: <NameText of={joinable.place} />,
						})}
					</p>
					<p className="caption">{translate('actor.card.computed')}</p>
					<p className="actions">
						<ButtonLink kind="primary" to={to(recordPath(joinable.record))}>
							{translate('actor.card.seeLink')}
						</ButtonLink>
					</p>
				</>
			) : (
				<>
					<p>{translate('actor.card.missing')}</p>
					<p className="actions">
						<ButtonLink kind="primary" to={to(DECLARE_PATH, {}, { quoi: 'PARTNERSHIP' })}>
							{translate('declare.title.PARTNERSHIP')}
						</ButtonLink>
					</p>
				</>
			)}
		</section>
	)
}

/** For an actor without a link: one of the territories that contain it, or of its nearest neighbour. */
function linkToJoin({ summary: { factCount, places } }: ShownActor) {
	if (factCount > 0) return null
	const links = places.flatMap(({ place, links }) =>
		links.flatMap(({ actor, distance, evidence }) => {
			const record = evidence.find(({ kind }) => kind === 'PARTNERSHIP')?.recordId
			return place && actor && record ? [{ place, actor, record, distance: distance ?? 0 }] : []
		}),
	)
	const [nearest] = links.sort((one, other) => one.distance - other.distance)
	return nearest ?? null
}

type Opportunity = ActorResultsQuery['opportunities']['nodes'][number]

/** Records that the card names. */
const MAX_TO_CHECK = 3

/** The links whose latest news is the oldest, each with its page, where those who answer for it say whether it still holds. */
export function ToCheckCard({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const { to } = useAddress()
	const day = useReadingDay()
	const old = actor.summary.factCount === 0 || day === null ? [] : oldestLinks(actor, day)
	return (
		<section className={styles.card}>
			<h2>{translate('actor.card.check')}</h2>
			{actor.summary.factCount === 0 && (
				<p className="small">{translate('actor.card.none', { name: actor.name })}</p>
			)}
			{actor.summary.factCount > 0 && old.length === 0 && (
				<p className="small">{translate('actor.card.recent')}</p>
			)}
			<ul className="rows small">
				{old.slice(0, MAX_TO_CHECK).map(({ link, place, record, news }) => (
					<li key={record} className={styles.toCheck}>
						<Link to={to(recordPath(record))}>
							{link.actor && <NameText of={link.actor} />} – {place && <NameText of={place} />}
						</Link>
						<FreshnessNote record={news} />
					</li>
				))}
			</ul>
			<p className="small">
				<ReportErrorLink />
			</p>
		</section>
	)
}

function oldestLinks({ summary: { places } }: ShownActor, day: string) {
	const links = new Map(
		places.flatMap(({ place, links }) =>
			links.flatMap((link: LinkOfPlace) =>
				link.evidence
					.filter(({ kind, lastNews }) => kind !== 'MISSION' && newsAgeOf(lastNews, day) !== 'RECENT')
					.map(({ recordId, ...news }) => [recordId, { link, place, record: recordId, news }] as const),
			),
		),
	)
	return [...links.values()].sort((one, other) =>
		(one.news.lastNews ?? '') < (other.news.lastNews ?? '') ? -1 : 1,
	)
}

import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { Name, NameText } from '../../ui/Name'
import { ActorLink } from '../../views/actor/ActorLink'
import { ActorShape } from '../../views/actor/ActorShape'
import { useFreshness } from '../../views/freshness/useFreshness'
import { shortPeriod } from '../../views/timeline/shortPeriod'
import styles from './OpportunityPage.module.css'
import type { ShownOpportunity } from './shownOpportunity'

/** The most parties drawn; others are counted, and all are among the records. */
const MAX_PARTIES = 6

type Place = NonNullable<ShownOpportunity['place']>

/** Draws who could act together and where; words are text, only lines are drawn. */
export function OpportunityPicture({ opportunity }: { opportunity: ShownOpportunity }) {
	return opportunity.office ? (
		<HostAndGuest opportunity={opportunity} />
	) : (
		<Parties opportunity={opportunity} />
	)
}

/** Host, office, city, guest. */
function HostAndGuest({ opportunity }: { opportunity: ShownOpportunity }) {
	const { translate, language } = useText()
	const { wordsOf } = useFreshness()
	const { host, guest, office } = opportunity
	const place = office?.place ?? opportunity.place
	const since = shortPeriod(office?.period.start ?? null, null, language, true)
	return (
		<figure
			className={styles.share}
			aria-label={translate('opportunity.picture', {
				host: host?.name ?? '',
				guest: guest?.name ?? '',
				place: place?.name ?? '',
			})}
		>
			<Shape actor={host} className={styles.shareHostShape} />
			<div className={styles.shareHost}>
				{host && <Party actor={host} />}
				<i className={styles.line} aria-hidden="true" />
				<span className="caption">
					{[
						since
							? translate('opportunity.hostLine', { since: translate('timeline.since', { date: since }) })
							: translate('opportunity.hostLineUndated'),
						...(office ? wordsOf({ ...office, kind: 'OFFICE' }) : []),
					].join(' · ')}
				</span>
			</div>
			<House />
			<div className={styles.shareOffer}>{translate('opportunity.couldHost')}</div>
			<Shape actor={guest} className={styles.shareGuestShape} />
			<div className={styles.shareGuest}>
				{guest && <Party actor={guest} />}
				<i className={styles.line} aria-hidden="true" />
				<span className="caption">
					<GuestWish opportunity={opportunity} />
				</span>
			</div>
			<svg className={styles.shareSpot} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
				<circle cx="10" cy="10" r="8" />
			</svg>
			<svg
				className={styles.shareRays}
				viewBox="0 0 60 100"
				preserveAspectRatio="none"
				aria-hidden="true"
				focusable="false"
			>
				<path d="M0 14L60 50M0 86L60 50" vectorEffect="non-scaling-stroke" />
			</svg>
			{place && <City place={place} />}
		</figure>
	)
}

/** Says that the guest asked, and when if long ago; or that it did not ask. */
function GuestWish({ opportunity: { unasked, guest, evidence } }: { opportunity: ShownOpportunity }) {
	const { translate } = useText()
	const { ageWords } = useFreshness()
	if (unasked) return translate('opportunity.guestUnasked')
	const wish = evidence.find(
		({ record, actors }) =>
			record &&
			'direction' in record &&
			record.direction === 'SEEKS' &&
			actors.some(({ id }) => id === guest?.id),
	)
	const words = wish && ageWords({ kind: 'WISH', lastNews: wish.lastNews, wishDirection: 'SEEKS' })
	return words ?? translate('opportunity.guestWish')
}

/** All parties alike, linked to the place where they could act together. */
function Parties({ opportunity }: { opportunity: ShownOpportunity }) {
	const { translate } = useText()
	const { actors, actorsTotal, place } = opportunity
	const elsewhere = actors.filter(({ id }) => id !== place?.id)
	const parties = elsewhere.slice(0, MAX_PARTIES)
	const others = actorsTotal - (actors.length - elsewhere.length) - parties.length
	return (
		<figure
			className={styles.parties}
			aria-label={translate('opportunity.partiesPicture', { count: actorsTotal, place: place?.name ?? '' })}
		>
			<ul className={styles.names}>
				{parties.map((actor) => (
					<li key={actor.id}>
						<span className="strong">
							<ActorLink actor={actor} local={false} />
						</span>
						<i className={styles.line} aria-hidden="true" />
					</li>
				))}
				{others > 0 && (
					<li className="caption">{translate('opportunity.otherParties', { count: others })}</li>
				)}
			</ul>
			{place && <City place={place} />}
		</figure>
	)
}

function City({ place }: { place: Place }) {
	return (
		<div className={styles.shareCity}>
			<ActorShape kind={place.kind} level={place.level} />
			<span>
				<b>
					<Name {...place} local={place.nameLocal} />
				</b>
				{place.partOf[0] && (
					<span className="caption">
						<NameText of={place.partOf[0]} />
					</span>
				)}
			</span>
		</div>
	)
}

function Party({ actor }: { actor: NonNullable<ShownOpportunity['host']> }) {
	return (
		<b className={styles.shareName}>
			<ActorLink actor={actor} local={false} />
		</b>
	)
}

function Shape({
	actor,
	className,
}: {
	actor: ShownOpportunity['host']
	className: string | undefined
}): ReactNode {
	if (!actor) return null
	return (
		<div className={className}>
			<ActorShape kind={actor.kind} level={'level' in actor ? actor.level : null} />
		</div>
	)
}

function House() {
	return (
		<svg className={styles.shareHouse} viewBox="0 0 48 52" aria-hidden="true" focusable="false">
			<path
				d="M2 50V24L24 3l22 21v26z"
				fill="var(--paper)"
				stroke="var(--ink)"
				strokeWidth="2"
				strokeLinejoin="round"
			/>
			<circle cx="16" cy="34" r="5.4" fill="var(--kind-fr)" />
			<circle
				cx="32"
				cy="34"
				r="5.2"
				fill="none"
				stroke="var(--jade)"
				strokeWidth="2.2"
				strokeDasharray="3 2"
			/>
		</svg>
	)
}

import { Link } from 'react-router'
import type { ActorKind, CoverageQuery } from '../../graphql/generated/types'
import { hasUnreadableMonth } from '../../state/homeView'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { PageTitle } from '../../ui/PageTitle'
import { ActorField } from '../../views/actor/ActorField'
import { useActorName, useIsUnknownActor } from '../../views/actor/useActorName'
import { OwnActorScopeChoice } from '../../views/territory/ActorScopeChoice'
import styles from './HomePage.module.css'
import { useHomeView } from './instrument/useHomeView'
import { useChosenActor } from './useChosenActor'

const FRENCH_SIDE: readonly ActorKind[] = ['FRENCH_TERRITORY']

type Coverage = CoverageQuery['coverage'] | null

/** The title question, what an overlap is, and the choice of « ma collectivité ». */
export function Hero({
	coverage,
	isLost,
}: {
	coverage: Coverage
	/** The request failed: the title does not wait for the name of the country. */
	isLost: boolean
}) {
	const { translate, rich } = useText()
	/**
	 * « en Chine » comes with the data. The title waits for it, since a title that changes cannot be read.
	 */
	const where = coverage?.partnerPhrase ?? 'none'
	const { actor } = useAddress()
	const { place } = useHomeView()
	const chosen = actor === null ? (place === null ? undefined : 'place') : 'actor'
	const isAwaited = coverage === null && !isLost
	return (
		<section className={`page-width ${styles.hero}`} aria-busy={isAwaited}>
			<div className={isAwaited ? styles.awaited : undefined}>
				{isAwaited ? (
					// biome-ignore lint/a11y/useHeadingContent: hidden room of the title, which says nothing yet.
					<h1 aria-hidden="true" className={styles.room} data-room={translate('home.title', { where })} />
				) : (
					<PageTitle text={translate('home.title', { where })}>
						{rich('home.question', {
							where,
							nowrap: (chunks) => (
								<span className="no-wrap" key="nowrap">
									{chunks}
								</span>
							),
						})}
					</PageTitle>
				)}
				<p className={`soft small ${styles.purpose}`} data-chosen={chosen}>
					{rich('instrument.purpose', {
						b: (chunks) => <b key="b">{chunks}</b>,
						how: (chunks) => (
							<span className={styles.how} key="how">
								{chunks}
							</span>
						),
					})}
				</p>
				<div className={styles.scope} data-chosen={chosen}>
					<OwnActorScopeChoice />
					<ChosenPlace />
					<NotUnderstood />
				</div>
			</div>
			<OwnActorField examples={coverage?.examples.actors ?? []} />
		</section>
	)
}

/** The chosen place of the map, and the link that deselects it. */
function ChosenPlace() {
	const { translate } = useText()
	const { to } = useAddress()
	const { place, link } = useHomeView()
	const name = useActorName(place)
	if (place === null || name === null) return null
	return (
		<p className={`small soft ${styles.examples}`}>
			{translate('instrument.chosen', { name })}
			<Link to={to(actorPath(place))}>{translate('instrument.placeProfile')}</Link>
			<Link to={link({ place: null })}>{translate('instrument.placeClear')}</Link>
		</p>
	)
}

/** Says what in the address is not on record or cannot be read, and links to the page without it. */
function NotUnderstood() {
	const { translate } = useText()
	const { actor, query } = useAddress()
	const { place, link } = useHomeView()
	const isActorUnknown = useIsUnknownActor(actor)
	const isPlaceUnknown = useIsUnknownActor(place)
	const lost = [
		...(isActorUnknown ? [{ key: 'actor', without: { actor: null } } as const] : []),
		...(isPlaceUnknown ? [{ key: 'place', without: { place: null } } as const] : []),
		...(hasUnreadableMonth(query) ? [{ key: 'month', without: { month: null } } as const] : []),
	]
	return lost.map(({ key, without }) => (
		<p key={key} className={`small ${styles.examples}`} role="status">
			<b>{translate(`instrument.unknown.${key}`)}</b>
			<Link to={link(without)}>{translate(`instrument.known.${key}`)}</Link>
		</p>
	))
}

interface OwnActorFieldProps {
	/** Example collectivités, which come with the country's data. */
	examples: readonly { readonly id: string; readonly name: string }[]
}

function OwnActorField({ examples }: OwnActorFieldProps) {
	const { translate } = useText()
	const { actor, to, go } = useAddress()
	const { link } = useHomeView()
	const chosen = useChosenActor()
	return (
		<div>
			<ActorField
				label={translate('home.mine')}
				placeholder={translate('home.minePlaceholder')}
				kinds={FRENCH_SIDE}
				chosenName={chosen?.name ?? null}
				onChoose={(id) => go(id === null ? link({ actor: null }) : to(actorPath(id), { actor: id }))}
			/>
			{actor === null ? (
				examples.length > 0 && (
					<p className={`hint ${styles.examples} ${styles.waysIn}`}>
						{translate('home.mineExamples')}
						{examples.map(({ id, name }) => (
							<Link key={id} to={to(actorPath(id), { actor: id })} lang="fr">
								{name}
							</Link>
						))}
					</p>
				)
			) : (
				<p className={`hint ${styles.examples}`}>
					{chosen && translate('home.mineChosen', { name: chosen.name })}
					{chosen && <Link to={to(actorPath(actor))}>{translate('home.mineProfile')}</Link>}
					<Link to={link({ actor: null })}>{translate('home.mineClear')}</Link>
				</p>
			)}
		</div>
	)
}

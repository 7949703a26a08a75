import { CheckIcon } from '@phosphor-icons/react/dist/icons/Check'
import { Link } from 'react-router'
import { formatPair } from '../../state/comparedPair'
import { actorPath, COMPARE_PATH, EXPLORER_PATH, OVERLAPS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { type Text, useText } from '../../text/useText'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { ButtonLink } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Name, NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { FollowButton } from '../../views/activity/FollowButton'
import { ActorLinks } from '../../views/actor/ActorLink'
import { ActorShape } from '../../views/actor/ActorShape'
import { formatLinkCounts } from '../../views/actor/linkCounts'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import { ActorInOtherCountries } from './ActorInOtherCountries'
import styles from './ActorPage.module.css'
import { isPartnerSide, type ShownActor } from './shownActor'

/** The head of a profile: shape and kind, code, population, former names, numbers of records. */
export function ActorHead({ actor }: { actor: ShownActor }) {
	const text = useText()
	const { translate } = text
	const { to } = useAddress()
	const { ofActor } = useCopies()
	const counts = formatLinkCounts(actor.linkCounts, text)
	const summary = counts === '' ? translate('actor.nothing') : translate('actor.summary', { counts })
	const above = 'partOf' in actor ? withoutCountries(actor.partOf) : actor.territory ? [actor.territory] : []
	return (
		<>
			<Breadcrumb
				items={[
					{ key: 'overlaps', label: translate('shell.overlaps'), to: to(OVERLAPS_PATH) },
					...above
						.slice(0, 1)
						.map((one) => ({ key: one.id, label: <NameText of={one} />, to: to(actorPath(one.id)) })),
					{ key: 'page', label: <NameText of={actor} /> },
				]}
			/>
			<div className={`columns ${styles.profileHeader}`}>
				<div>
					<ActorFacts actor={actor} />
					<PageTitle text={actor.name} nameLanguage={actor.nameLanguage}>
						<Name {...actor} local={actor.nameLocal} />
					</PageTitle>
					<p className="standfirst">{summary}</p>
					<p className="line">
						<Link to={to(EXPLORER_PATH, {}, { ids: actor.id })}>{translate('explorer.seeOnGraph')}</Link>
						<Link to={to(COMPARE_PATH, {}, formatPair({ a: actor.id, b: null }))}>
							{translate('compare.with')}
						</Link>
					</p>
					{!isPartnerSide(actor) && <ActorInOtherCountries id={actor.id} />}
					<FollowButton
						// Follows what happens at a place, or what an actor does.
						kind={actor.kind === 'PARTNER_TERRITORY' ? 'PLACE' : 'ACTOR'}
						subject={actor.id}
						name={actor.name}
					/>
					<Share title={actor.name} sentence={summary} copied={ofActor(actor.id)} />
				</div>
				{!isPartnerSide(actor) && <Choose actor={actor} />}
			</div>
		</>
	)
}

function ActorFacts({ actor }: { actor: ShownActor }) {
	const text = useText()
	const { translate, number } = text
	const isTerritory = 'level' in actor
	const above = isTerritory ? withoutCountries(actor.partOf) : []
	const former = actor.formerNames.map((former) => formerName(former, text))
	return (
		<p className="status-line">
			<span className="tag">
				<ActorShape kind={actor.kind} level={isTerritory ? actor.level : null} />
				{actor.kindName}
			</span>
			{isTerritory && actor.code && <span>{translate('actor.code', { code: actor.code })}</span>}
			{isTerritory && actor.population !== null && (
				<span>{translate('actor.population', { population: number(actor.population) })}</span>
			)}
			{!isTerritory && actor.territory && <ActorLinks actors={[actor.territory]} />}
			{above.length > 0 && <ActorLinks actors={above} local={false} />}
			{former.length > 0 && (
				<span>{translate('actor.former', { names: former.join(translate('ui.comma')) })}</span>
			)}
			{'fromMemory' in actor && actor.fromMemory && <span>{translate('news.memory')}</span>}
			{actor.scenario && <ScenarioMark />}
			<AsOfNote />
		</p>
	)
}

/** Leaves out countries, which only group actors and have no page. */
function withoutCountries<Place extends { readonly level: string }>(
	places: readonly Place[],
): readonly Place[] {
	return places.filter(({ level }) => level !== 'country')
}

/** « Région Alsace (jusqu’en 2015) », with the known years. */
function formerName({ name, from, until }: ShownActor['formerNames'][number], { translate }: Text): string {
	if (until === null) return name
	// Years are texts, because numbers would get a space between thousands.
	if (from === null) return translate('actor.formerUntil', { name, until: String(until) })
	return translate('actor.formerFromUntil', { name, from: String(from), until: String(until) })
}

function Choose({ actor }: { actor: ShownActor }) {
	const { translate } = useText()
	const { actor: chosen, here } = useAddress()
	if (chosen !== actor.id) {
		return (
			<div className="actions">
				<ButtonLink kind="primary" to={here({ actor: actor.id })}>
					{translate('actor.choose')}
				</ButtonLink>
			</div>
		)
	}
	return (
		<div className="actions">
			<span className="small strong with-sign">
				<Icon of={CheckIcon} /> {translate('actor.chosen')}
			</span>
			<ButtonLink kind="quiet" to={here({ actor: null })}>
				{translate('actor.unchoose')}
			</ButtonLink>
		</div>
	)
}

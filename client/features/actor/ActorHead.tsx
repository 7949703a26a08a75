import { CheckIcon } from '@phosphor-icons/react/dist/icons/Check'
import { formatPair } from '../../state/comparedPair'
import { COMPARE_PATH, EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { type Text, useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Name } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SentenceText } from '../../ui/Sentence'
import { ActorLinks } from '../../views/actor/ActorLink'
import { ActorShape } from '../../views/actor/ActorShape'
import { FollowButton } from '../../views/follow/FollowButton'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import { ActorInOtherCountries } from './ActorInOtherCountries'
import styles from './ActorPage.module.css'
import { isPartnerSide, type ShownActor } from './shownActor'

/** Who this is, in a line; then, as title of the page, what sets it apart. */
export function ActorHead({ actor }: { actor: ShownActor }) {
	const { sentenceSpace } = useText()
	const { ofActor } = useCopies()
	const { sentence, sentenceParts, notes } = actor.summary
	return (
		<header className={styles.head}>
			<div>
				<ActorFacts actor={actor} />
				<PageTitle text={actor.name} nameLanguage={actor.nameLanguage}>
					<SentenceText parts={sentenceParts} />
				</PageTitle>
				{notes.length > 0 && <p className="small soft">{notes.join(sentenceSpace)}</p>}
				{!isPartnerSide(actor) && <ActorInOtherCountries id={actor.id} />}
			</div>
			<div className={styles.acts}>
				{!isPartnerSide(actor) && <Choose actor={actor} />}
				<FollowButton
					// Follows what happens at a place, or what an actor does.
					kind={actor.kind === 'PARTNER_TERRITORY' ? 'PLACE' : 'ACTOR'}
					subject={actor.id}
					name={actor.name}
				/>
				<Share title={actor.name} sentence={sentence} copied={ofActor(actor.id)} />
			</div>
		</header>
	)
}

/** Shape, name, kind, code, population, what it is part of, former names. */
function ActorFacts({ actor }: { actor: ShownActor }) {
	const text = useText()
	const { translate, number } = text
	const { to } = useAddress()
	const isTerritory = 'level' in actor
	const above = isTerritory ? withoutCountries(actor.partOf) : actor.territory ? [actor.territory] : []
	const former = actor.formerNames.map((former) => formerName(former, text))
	return (
		<p className="status-line">
			<span className="tag strong ink">
				<ActorShape kind={actor.kind} level={isTerritory ? actor.level : null} />
				<Name {...actor} local={actor.nameLocal} />
			</span>
			<span>{actor.kindName}</span>
			{isTerritory && actor.population !== null && (
				<span>{translate('actor.population', { population: number(actor.population) })}</span>
			)}
			{above.length > 0 && <ActorLinks actors={above} local={false} />}
			{former.length > 0 && (
				<span>{translate('actor.former', { names: former.join(translate('ui.comma')) })}</span>
			)}
			{'fromMemory' in actor && actor.fromMemory && <span>{translate('freshness.memory')}</span>}
			{actor.scenario && <ScenarioMark />}
			<AsOfNote />
			<ButtonLink kind="quiet" to={to(EXPLORER_PATH, {}, { ids: actor.id })}>
				{translate('explorer.seeOnGraph')}
			</ButtonLink>
			<ButtonLink kind="quiet" to={to(COMPARE_PATH, {}, formatPair({ a: actor.id, b: null }))}>
				{translate('compare.with')}
			</ButtonLink>
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
		return <ButtonLink to={here({ actor: actor.id })}>{translate('actor.choose')}</ButtonLink>
	}
	return (
		<>
			<span className="small strong with-sign">
				<Icon of={CheckIcon} /> {translate('actor.chosen')}
			</span>
			<ButtonLink kind="quiet" to={here({ actor: null })}>
				{translate('actor.unchoose')}
			</ButtonLink>
		</>
	)
}

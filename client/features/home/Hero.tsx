import type { ComponentType } from 'react'
import { Link } from 'react-router'
import type { ActorKind, CoverageQuery } from '../../graphql/generated/types'
import { actorPath, PRECHECK_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { PageTitle } from '../../ui/PageTitle'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { OwnActorScopeChoice } from '../../views/territory/ActorScopeChoice'
import { ArcMap } from './ArcMap'
import styles from './HomePage.module.css'
import { useChosenActor } from './useChosenActor'

const FRENCH_SIDE: readonly ActorKind[] = ['FRENCH_TERRITORY']

type Coverage = CoverageQuery['coverage'] | null

export function Hero({
	coverage,
	ActorField,
}: {
	coverage: Coverage
	ActorField: ComponentType<ActorFieldSlot>
}) {
	const { translate, rich, language } = useText()
	/** « en Chine » comes with the data: until then the question stands without it. */
	const phrase = coverage?.partnerPhrase
	const where = phrase ? `${language === 'zh' ? '' : ' '}${phrase}` : ''
	return (
		<section className={styles.hero}>
			<div>
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
				<p className="standfirst">{translate('home.standfirst')}</p>
				<OwnActorField ActorField={ActorField} examples={coverage?.examples.actors ?? []} />
			</div>
			<ArcMap placement="beside" />
		</section>
	)
}

interface OwnActorFieldProps {
	ActorField: ComponentType<ActorFieldSlot>
	/** Ways in, which come with the data of the country. */
	examples: readonly { readonly id: string; readonly name: string }[]
}

function OwnActorField({ ActorField, examples }: OwnActorFieldProps) {
	const { translate } = useText()
	const { actor, here, to, go } = useAddress()
	const chosen = useChosenActor()
	return (
		<div className={styles.choose}>
			<ActorField
				label={translate('home.mine')}
				placeholder={translate('home.minePlaceholder')}
				kinds={FRENCH_SIDE}
				chosenName={chosen?.name ?? null}
				onChoose={(id) => go(here({ actor: id }))}
			/>
			{actor === null ? (
				examples.length > 0 && (
					<p className={`hint ${styles.examples}`}>
						{translate('home.mineExamples')}
						{examples.map(({ id, name }) => (
							<Link key={id} to={here({ actor: id })} lang="fr">
								{name}
							</Link>
						))}
					</p>
				)
			) : (
				<p className={`hint ${styles.examples}`}>
					{chosen && translate('home.mineChosen', { name: chosen.name })}
					<Link to={to(actorPath(actor))}>{translate('home.mineProfile')}</Link>
					<Link to={here({ actor: null })}>{translate('home.mineClear')}</Link>
				</p>
			)}
			<OwnActorScopeChoice />
			<p className="small">
				<Link to={to(PRECHECK_PATH)}>{translate('precheck.link')}</Link>
			</p>
		</div>
	)
}

import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { MissingPart } from '../../../ui/MissingPart'
import { ActorShape } from '../../../views/actor/ActorShape'
import { useFreshness } from '../../../views/freshness/useFreshness'
import type { GraphLink } from '../graph/buildPicture'
import type { GraphAnswer } from '../graph/useGraph'
import styles from './Panel.module.css'

/** The path between two actors in words, step by step. */
export function PathSteps({
	path: asked,
	links,
	act,
}: {
	path: GraphAnswer['path']
	/** All links of the graph. */
	links: readonly GraphLink[]
	act: Act
}) {
	const { translate } = useText()
	const { wordsOf } = useFreshness()
	const path = asked.current?.path
	const end = (
		<Button kind="quiet" onClick={() => act({ type: 'endPath' })}>
			{translate('explorer.pathEnd')}
		</Button>
	)
	if (path === undefined && asked.loading)
		return (
			<section className={styles.path} role="status" data-part="reading">
				{translate('ui.reading')}
			</section>
		)
	if (path === undefined && asked.error)
		return (
			<section className={styles.path}>
				<MissingPart what={translate('views.missing.path')} of={[asked]} />
				{end}
			</section>
		)
	const wordsOfStep = (kind: GraphLink['kind'], words: string): string => {
		if (kind === 'MISSION') return translate('explorer.mission')
		if (kind === 'WISH') return translate('explorer.pathWish', { what: words })
		return kind === 'PART_OF' ? translate('explorer.pathTerritory') : words
	}
	const nodes = path?.nodes ?? []
	return (
		<section className={styles.path} aria-live="polite">
			<h3>{path ? translate('explorer.path', { count: nodes.length - 1 }) : translate('explorer.noPath')}</h3>
			<ol>
				{nodes.map(({ actor }, index) => {
					const before = nodes[index - 1]?.actor.id
					const between = links.filter(
						({ from, to, resultKind }) =>
							resultKind !== null && before && [from, to].includes(before) && [from, to].includes(actor.id),
					)
					return (
						<li key={actor.id}>
							{between.length > 0 && (
								<span className="soft">
									{between
										.slice(0, 3)
										.map(({ words, heldBy, kind, period, news }) =>
											[wordsOfStep(kind, words), heldBy ?? '', period, ...(news ? wordsOf(news) : [])]
												.filter((part) => part !== '')
												.join(translate('ui.phraseComma')),
										)
										.join(' · ')}
								</span>
							)}
							<button
								type="button"
								className="link-button with-sign"
								data-picture="in"
								onClick={() => act({ type: 'chooseInGraph', id: actor.id })}
							>
								<ActorShape kind={actor.kind} level={'level' in actor ? actor.level : null} />
								{actor.name}
							</button>
						</li>
					)
				})}
			</ol>
			{end}
		</section>
	)
}
